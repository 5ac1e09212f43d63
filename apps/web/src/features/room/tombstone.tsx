import { useEffect, useRef } from 'react';
import { useWords } from '../../platform/i18n/use-words.js';
import classes from './message.module.css';

interface TombstoneProps {
  own: boolean;
  name: string;
  /** The text of one's own message that was taken back just now; null otherwise. */
  takenBack: string | null;
  putBack: (text: string) => void;
}

/** In the place of a message that was taken back. Its author can have the text again, as long as the page is there. */
export function Tombstone({ own, name, takenBack, putBack }: TombstoneProps) {
  const { t } = useWords();
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    // The button that was pressed is gone with the message: the focus goes on here, unless it is elsewhere already.
    if (takenBack !== null && document.activeElement === document.body) button.current?.focus();
  }, [takenBack]);

  return (
    <div className={classes.gone}>
      <p className="quiet">{own ? t('room.youTookBack') : t('room.tookBack', { name })}</p>
      {takenBack === null ? null : (
        <button ref={button} type="button" className={classes.act} onClick={() => putBack(takenBack)}>
          {t('room.writeAgain')}
        </button>
      )}
    </div>
  );
}
