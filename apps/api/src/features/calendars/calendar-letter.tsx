import type { Locale } from '@hearth/shared';
import { ButtonLink, Card, Quiet, Sheet, written } from '../../platform/mail/letter.js';
import type { Change } from './calendar-change.js';
import { LETTER_WORDS, whenIn } from './calendar-words.js';

interface LetterTo {
  locale: Locale;
  timeZone: string;
  /** The address of the house, without a slash at its end. */
  house: string;
  /** Where one stops this mail. */
  leave: string;
}

/** The mail around a calendar file. Its subject tells neither title nor name. `session`: null where the reader may not read of it now. */
export async function calendarLetter(
  { locale, timeZone, house, leave }: LetterTo,
  change: Change,
  session: { id: string; title: string } | null,
): Promise<{ subject: string; html: string; text: string }> {
  const words = LETTER_WORDS[locale];
  const { is, whole, about } = change;
  const subject = words.subject[is](whole);
  const when = whenIn(locale, timeZone, about.startsAt);
  const path = session ? `/sessions/${session.id}` : '/sessions';
  const letter = (
    <Sheet lang={locale} title={subject}>
      <h1 style={{ fontSize: '25px', lineHeight: 1.25, margin: '0 0 16px' }}>{subject}</h1>
      <Card>
        {session && !whole ? (
          <h2 style={{ fontSize: '20px', lineHeight: 1.3, margin: '0 0 8px', overflowWrap: 'anywhere' }}>
            {session.title}
          </h2>
        ) : null}
        <p style={{ margin: '0 0 16px', overflowWrap: 'anywhere' }}>
          {words.line[is]({ when, place: about.place, whole })}
        </p>
        <p style={{ margin: '0 0 8px' }}>
          <ButtonLink href={`${house}${path}`}>{words.open}</ButtonLink>
        </p>
      </Card>
      <p style={{ margin: '16px 0' }}>{words.byItself}</p>
      <Quiet>{words.because}</Quiet>
      <Quiet>
        <a href={leave}>{words.stop}</a>
      </Quiet>
      <Quiet>
        <a href={`${house}/calendars`}>{words.settings}</a>
      </Quiet>
    </Sheet>
  );
  return { subject, ...(await written(letter)) };
}
