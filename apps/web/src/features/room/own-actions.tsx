import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import type { MessageLineFragment } from '../../gql/room/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { IconDots } from '../../ui/icons.js';
import { undoMessage } from './room-wire.js';
import classes from './message.module.css';

interface OwnActionsProps {
  message: MessageLineFragment;
  /** Takes the focus when it appears: an edit has just ended here. */
  focus: boolean;
  onEdit: () => void;
  /** It was taken back; with its text. */
  onTakenBack: (text: string) => void;
}

/** What one can do with a message of one's own: a small button that opens "Edit" and "Take back". */
export function OwnActions({ message, focus, onEdit, onTakenBack }: OwnActionsProps) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<unknown>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const group = useId();

  useEffect(() => {
    if (focus) opener.current?.focus();
  }, [focus]);

  useEffect(() => {
    if (open) first.current?.focus();
  }, [open]);

  const takeBack = async () => {
    setBusy(true);
    setTrouble(null);
    try {
      const answer = await undoMessage(message.roomId, message.id);
      if (answer.ok) onTakenBack(message.body);
      else setTrouble(answer);
    } catch {
      setTrouble({ code: 'offline' });
    } finally {
      setBusy(false);
    }
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    setOpen(false);
    opener.current?.focus();
  };

  return (
    <span className={classes.own} onKeyDown={onKeyDown}>
      <button
        ref={opener}
        type="button"
        className={classes.more}
        aria-expanded={open}
        aria-controls={open ? group : undefined}
        aria-label={t('room.more')}
        title={t('room.more')}
        onClick={() => setOpen(!open)}
      >
        <IconDots aria-hidden="true" />
      </button>
      {open ? (
        <span id={group} role="group" aria-label={t('room.more')} className={classes.acts}>
          <button ref={first} type="button" className={classes.act} onClick={onEdit}>
            {t('room.edit')}
          </button>
          <button type="button" className={classes.act} disabled={busy} onClick={() => void takeBack()}>
            {t('room.takeBack')}
          </button>
        </span>
      ) : null}
      {trouble ? (
        <span role="alert" className={classes.failed}>
          {t('room.notTakenBack')} {say(trouble)}
        </span>
      ) : null}
    </span>
  );
}
