import { useEffect, useId, useRef } from 'react';
import { useDraft } from '../../platform/drafts/use-draft.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { takenBackAt } from './taken-back.js';
import classes from './message.module.css';

interface TombstoneProps {
  messageId: string;
  name: string;
  own: boolean;
  /** Can the room be written in now? */
  writable: boolean;
  /** It was taken back on this page, just now. */
  justNow: boolean;
  /** Puts the text into the composer. */
  putBack: (text: string) => void;
  /** What was pressed here is gone: puts the focus on the conversation. */
  toConversation: () => void;
}

/** The text of one's own message that was taken back: kept until it is written again, put away, or the sign-in ends. */
function KeptText({ messageId, justNow, putBack, toConversation }: TombstoneProps) {
  const { t } = useWords();
  const { text, forget } = useDraft(takenBackAt(messageId));
  const button = useRef<HTMLButtonElement>(null);
  const textId = useId();

  useEffect(() => {
    // The button that was pressed is gone with the message: the focus goes on here, unless it is elsewhere already.
    if (justNow && document.activeElement === document.body) button.current?.focus();
  }, [justNow]);

  if (text === '') return null;
  const writeAgain = () => {
    // From here on it is kept as what stands in the composer.
    putBack(text);
    forget();
  };
  const putAway = () => {
    forget();
    toConversation();
  };
  return (
    <>
      {/* Tells these buttons from those of the next message. */}
      <span id={textId} hidden>
        {text}
      </span>
      <button
        ref={button}
        type="button"
        className={classes.act}
        aria-describedby={textId}
        onClick={writeAgain}
      >
        {t('room.writeAgain')}
      </button>
      <button type="button" className={classes.act} aria-describedby={textId} onClick={putAway}>
        {t('room.forgetText')}
      </button>
    </>
  );
}

/** In the place of a message that was taken back. Its author can have the text again. */
export function Tombstone(props: TombstoneProps) {
  const { own, name, writable } = props;
  const { t } = useWords();
  return (
    <div className={classes.gone}>
      <p className="quiet">{own ? t('room.youTookBack') : t('room.tookBack', { name })}</p>
      {own && writable ? <KeptText {...props} /> : null}
    </div>
  );
}
