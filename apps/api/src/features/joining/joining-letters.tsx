import type { Locale } from '@hearth/shared';
import { ButtonLink, Quiet, Sheet, written } from '../../platform/mail/letter.js';
import { renderMarkdown } from '../../platform/markdown/render.js';
import type { LetterWords } from './default-letters.js';
import { JOINING_WORDS, type FixedMail } from './joining-words.js';

export interface JoiningMail {
  subject: string;
  html: string;
  text: string;
}

const heading = { fontSize: '25px', lineHeight: 1.25, margin: '0 0 16px', overflowWrap: 'anywhere' } as const;
const line = { margin: '0 0 16px', overflowWrap: 'anywhere' } as const;

/** A name is a name, whatever it looks like in Markdown. */
const plain = (value: string): string => value.replaceAll(/[!-/:-@[-`{-~]/g, (sign) => `\\${sign}`);

/** A letter's Markdown with the name of whoever reads it. */
export const letterFor = (name: string, { subject, body }: LetterWords): LetterWords => ({
  subject: subject.replaceAll('{name}', () => name),
  body: body.replaceAll('{name}', () => plain(name)),
});

/** A letter in the words of whoever decides, with one button. */
export async function letterMail(
  locale: Locale,
  { subject, body }: LetterWords,
  link: string,
  button: string,
): Promise<JoiningMail> {
  const mail = await written(
    <Sheet lang={locale} title={subject}>
      <h1 style={heading}>{subject}</h1>
      <div style={{ overflowWrap: 'anywhere' }} dangerouslySetInnerHTML={{ __html: renderMarkdown(body) }} />
      <p style={{ margin: '16px 0' }}>
        <ButtonLink href={link}>{button}</ButtonLink>
      </p>
      <Quiet>{JOINING_WORDS[locale].requestBecause}</Quiet>
    </Sheet>,
  );
  return { subject, ...mail };
}

/** A mail in the house's own words. */
export async function fixedMail(
  locale: Locale,
  { subject, lines, button }: FixedMail,
  link: string,
): Promise<JoiningMail> {
  const words = JOINING_WORDS[locale];
  const mail = await written(
    <Sheet lang={locale} title={subject}>
      <h1 style={heading}>{subject}</h1>
      {lines.map((words) => (
        <p key={words} style={line}>
          {words}
        </p>
      ))}
      <p style={{ margin: '16px 0' }}>
        <ButtonLink href={link}>{button}</ButtonLink>
      </p>
      <Quiet>{words.requestBecause}</Quiet>
      <Quiet>{words.notYou}</Quiet>
    </Sheet>,
  );
  return { subject, ...mail };
}

/** Who invites to what, until when, and one button. */
export async function invitationMail(
  locale: Locale,
  of: { by: string; role: string; place: string; note: string; until: Date; link: string },
): Promise<JoiningMail> {
  const words = JOINING_WORDS[locale];
  const subject = words.invitedSubject(of);
  const day = new Intl.DateTimeFormat(locale === 'es' ? 'es-US' : 'en-US', {
    timeZone: 'America/New_York',
    weekday: 'long',
    month: 'long',
    day: 'numeric',
  }).format(of.until);
  const mail = await written(
    <Sheet lang={locale} title={subject}>
      <h1 style={heading}>{subject}</h1>
      <p style={line}>{words.invited(of)}</p>
      {of.note ? (
        <>
          <p style={line}>{words.theirWords(of)}</p>
          <p style={{ ...line, whiteSpace: 'pre-line' }}>{of.note}</p>
        </>
      ) : null}
      <p style={line}>{words.until({ day })}</p>
      <p style={{ margin: '16px 0' }}>
        <ButtonLink href={of.link}>{words.look}</ButtonLink>
      </p>
      <Quiet>{words.invitationBecause}</Quiet>
    </Sheet>,
  );
  return { subject, ...mail };
}
