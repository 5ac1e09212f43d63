import { useState } from 'react';
import { useWords } from '../../platform/i18n/use-words.js';
import type { OutboxEntry } from '../../platform/outbox/outbox-store.js';
import classes from './message.module.css';

/** What can be done with a message that was refused. */
export interface UnsentDeeds {
  onRetry: (entry: OutboxEntry) => void;
  onPutAway: (entry: OutboxEntry) => void;
  /** Takes it back into the composer, to change it. */
  onChange: (entry: OutboxEntry) => void;
}

interface UnsentActionsProps extends UnsentDeeds {
  entry: OutboxEntry;
  /** The id of the element with the message's text: it tells these buttons from those of the next message. */
  textId: string;
  writable: boolean;
}

/** Beneath a message that was not sent: try again or change it, copy its text, put it away. */
export function UnsentActions({ entry, textId, writable, onRetry, onPutAway, onChange }: UnsentActionsProps) {
  const { t } = useWords();
  const [copied, setCopied] = useState(false);
  const faulty = entry.refusal?.code === 'invalid';

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(entry.body);
      setCopied(true);
    } catch {
      // The browser keeps its clipboard closed; the text can still be selected.
    }
  };

  return (
    <div className={classes.acts}>
      {writable && !faulty ? (
        <button
          type="button"
          className={classes.act}
          aria-describedby={textId}
          onClick={() => onRetry(entry)}
        >
          {t('words.tryAgain')}
        </button>
      ) : null}
      {writable ? (
        <button
          type="button"
          className={classes.act}
          aria-describedby={textId}
          onClick={() => onChange(entry)}
        >
          {t('room.change')}
        </button>
      ) : null}
      <button type="button" className={classes.act} aria-describedby={textId} onClick={() => void copy()}>
        {copied ? t('room.copied') : t('room.copy')}
      </button>
      <button
        type="button"
        className={classes.act}
        aria-describedby={textId}
        onClick={() => onPutAway(entry)}
      >
        {t('room.putAway')}
      </button>
    </div>
  );
}
