import type { Locale } from '@hearth/shared';
import { ButtonLink, Sheet, written } from '../../platform/mail/letter.js';
import { REPLY_WORDS } from './reply-words.js';
import type { ReplyRefusal } from './reply-words.types.js';

/** What an answer to a reply by mail tells. */
export interface AnswerFacts {
  locale: Locale;
  what: ReplyRefusal | 'files';
  /** Its words are kept. */
  kept: boolean;
  /** The thread, where they may read it. */
  link: string | null;
}

/** What became of a reply by mail that is not posted, or not all of it. Nobody's words stand in it. */
export async function answerLetter({
  locale,
  what,
  kept,
  link,
}: AnswerFacts): Promise<{ subject: string; html: string; text: string }> {
  const words = REPLY_WORDS[locale];
  const subject = words.subject[what === 'files' ? 'files' : 'refused'];
  const letter = (
    <Sheet lang={locale} title={subject}>
      <h1 style={{ fontSize: '25px', lineHeight: 1.25, margin: '0 0 16px' }}>{subject}</h1>
      <p style={{ margin: '0 0 16px' }}>{words.why[what]}</p>
      {kept ? <p style={{ margin: '0 0 16px' }}>{link ? words.kept : words.inYourMail}</p> : null}
      {link ? (
        <p style={{ margin: '0 0 16px' }}>
          <ButtonLink href={link}>{words.open}</ButtonLink>
        </p>
      ) : null}
      <p style={{ margin: '16px 0' }}>{words.thatIsAll}</p>
    </Sheet>
  );
  return { subject, ...(await written(letter)) };
}
