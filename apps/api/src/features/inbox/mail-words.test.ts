import { NOTIFICATION_KINDS, type Locale } from '@hearth/shared';
import { listed, MAIL_WORDS } from './mail-words.js';

/** Every word of a language's mails. */
function allWords(locale: Locale): string {
  const words = MAIL_WORDS[locale];
  const facts = {
    who: listed(locale, ['Rosa']),
    amongThem: true,
    place: 'HEART',
    when: 'Monday',
    until: 'Tuesday',
    reason: 'So.',
  };
  const about = NOTIFICATION_KINDS.flatMap((kind) => [
    ...[1, 3].flatMap((count) =>
      [true, false].flatMap((answered) => [
        words.subject[kind]({ count, answered, soon: answered }),
        words.line[kind]({ ...facts, count, answered }),
      ]),
    ),
    words.open[kind],
    words.because[kind],
    words.list[kind],
  ]);
  return about.join('\n');
}

test('mails call things by the names they have on the screens', () => {
  expect(allWords('en')).not.toMatch(/discussion|topic|meeting/i);
  expect(allWords('es')).not.toMatch(/sesi[oó]n|hilo|reuni[oó]n/i);
});

test('one answer among many is not said to be the only one', () => {
  const { subject, line } = MAIL_WORDS.en;
  const facts = {
    who: 'Rosa',
    amongThem: false,
    place: 'HEART',
    when: '',
    until: '',
    reason: '',
    count: 3,
    answered: true,
    soon: false,
  };
  expect(subject['thread.reply'](facts)).toBe('A reply to what you wrote, and 2 more');
  expect(line['thread.reply'](facts)).toBe(
    '3 new replies from Rosa, at least one of them to what you wrote. In HEART.',
  );
});
