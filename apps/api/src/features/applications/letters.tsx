import { LETTER_PLACEHOLDERS, type Locale } from '@hearth/shared';
import { ButtonLink, Quiet, Sheet, written } from '../../platform/mail/letter.js';
import { renderMarkdown } from '../../platform/markdown/render.js';
import type { LetterWords } from './application-call.entity.js';
import { LETTER_WORDS } from './letter-words.js';

/** What stands in the place of each placeholder. */
export type Filling = Partial<Record<(typeof LETTER_PLACEHOLDERS)[number], string>>;

const fill = (text: string, filling: Filling, as: (value: string) => string): string =>
  text.replaceAll(/\{(\w+)\}/g, (sign, name: string) => {
    const value = filling[name as keyof Filling];
    return value === undefined ? sign : as(value);
  });

/** A name is a name, whatever it looks like in Markdown. */
const plain = (value: string): string => value.replaceAll(/[!-/:-@[-`{-~]/g, (sign) => `\\${sign}`);

/** A letter's subject and HTML for one reader. */
export const filled = (words: LetterWords, filling: Filling): { subject: string; html: string } => ({
  subject: fill(words.subject, filling, (value) => value),
  html: renderMarkdown(fill(words.body, filling, plain)),
});

/** A day and an hour in someone's zone, as it stands in a letter: "Friday, March 5, 5:00 PM EST". */
export const dayIn = (locale: Locale, timeZone: string, at: Date): string =>
  new Intl.DateTimeFormat(locale === 'es' ? 'es-US' : 'en-US', {
    timeZone,
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(at);

interface Mail {
  subject: string;
  html: string;
  text: string;
}

const heading = { fontSize: '25px', lineHeight: 1.25, margin: '0 0 16px', overflowWrap: 'anywhere' } as const;

/** A letter in a coordinator's words, with the way to the application. */
export async function decisionMail(
  locale: Locale,
  letter: { subject: string; html: string },
  link: string,
  isOffer: boolean,
): Promise<Mail> {
  const words = LETTER_WORDS[locale];
  const mail = await written(
    <Sheet lang={locale} title={letter.subject}>
      <h1 style={heading}>{letter.subject}</h1>
      <div style={{ overflowWrap: 'anywhere' }} dangerouslySetInnerHTML={{ __html: letter.html }} />
      <p style={{ margin: '16px 0' }}>
        <ButtonLink href={link}>{isOffer ? words.answer : words.see}</ButtonLink>
      </p>
      <Quiet>{words.because}</Quiet>
    </Sheet>,
  );
  return { subject: letter.subject, ...mail };
}

/** A mail in the house's own words. */
export async function houseMail(
  locale: Locale,
  what: 'confirm' | 'goOn' | 'again' | 'expired' | 'welcome' | 'welcomeNew' | 'setUp',
  cohort: string,
  link: string,
): Promise<Mail> {
  const words = LETTER_WORDS[locale];
  const { subject, lines, button } = words[what]({ cohort });
  const mail = await written(
    <Sheet lang={locale} title={subject}>
      <h1 style={heading}>{subject}</h1>
      {lines.map((line) => (
        <p key={line} style={{ margin: '0 0 16px', overflowWrap: 'anywhere' }}>
          {line}
        </p>
      ))}
      <p style={{ margin: '16px 0' }}>
        <ButtonLink href={link}>{button}</ButtonLink>
      </p>
      <Quiet>{words.because}</Quiet>
      {what === 'confirm' || what === 'goOn' ? <Quiet>{words.notYou}</Quiet> : null}
    </Sheet>,
  );
  return { subject, ...mail };
}
