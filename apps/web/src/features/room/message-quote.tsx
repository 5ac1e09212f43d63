import type { MessageLineFragment } from '../../gql/room/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { VisuallyHidden } from '../../ui/visually-hidden.js';
import { useDeeds } from './room-deeds.js';
import classes from './chat.module.css';

/** So many characters of an earlier message say which one it is. */
const FIRST_WORDS = 64;

/** The first words of an earlier message; of one that is folded what is hard in it, of one that is gone that it is. */
export function useFirstWords(): (message: MessageLineFragment, own: boolean) => string {
  const { t } = useWords();
  const { noteNames, choiceOf } = useDeeds();
  return ({ undone, contentNotes, body }, own) => {
    if (undone) return t('chat.takenBack');
    if (!own && contentNotes.some((key) => choiceOf(key) !== 'OPEN'))
      return t('chat.underNotes', { notes: noteNames(contentNotes) });
    const line = body.replace(/\s+/gu, ' ').trim();
    const letters = [...line.slice(0, FIRST_WORDS * 4)];
    return letters.length > FIRST_WORDS ? `${letters.slice(0, FIRST_WORDS).join('')}…` : line;
  };
}

interface MessageQuoteProps {
  number: number;
  /** The message it answers, as it is now; null where it is not read yet. */
  replied: MessageLineFragment | null;
  /** The message it answers is the reader's own. */
  own: boolean;
}

/** Above a message: what it answers, as that stands now. A press goes there. */
export function MessageQuote({ number, replied, own }: MessageQuoteProps) {
  const { t } = useWords();
  const { go } = useDeeds();
  const firstWords = useFirstWords();
  const name = own ? t('room.you') : (replied?.author?.name ?? t('room.gone'));
  const text = replied ? firstWords(replied, own) : t('chat.earlier');
  return (
    <button type="button" className={classes.quote} onClick={() => go(number)}>
      <span>
        <VisuallyHidden>{t('chat.answers')} </VisuallyHidden>
        {replied ? <b>{name} </b> : null}
        {text}
      </span>
    </button>
  );
}
