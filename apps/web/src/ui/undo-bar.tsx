import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../platform/i18n/use-words.js';
import classes from './undo-bar.module.css';

interface UndoBarProps {
  /** What was done: "Your reply is deleted." */
  done: string;
  /** ISO instant until which the server takes it back; the bar stays that long at least. */
  until: string;
  onUndo: () => void;
  /** The time is over, or the reader put the bar away. */
  onClose: () => void;
}

/**
 * Offers to take something back. It waits while the pointer or the focus is on it, stays where the thing was, and is
 * read out. Undoing too late is refused by the server with words of its own.
 */
export function UndoBar({ done, until, onUndo, onClose }: UndoBarProps) {
  const { t } = useWords();
  const [held, setHeld] = useState(false);
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });

  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => close.current(), Math.max(0, Date.parse(until) - Date.now()));
    return () => clearTimeout(timer);
  }, [held, until]);

  return (
    <div
      className={classes.bar}
      role="status"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{done}</span>
      <Button variant="default" size="xs" onClick={onUndo}>
        {t('words.undo')}
      </Button>
    </div>
  );
}
