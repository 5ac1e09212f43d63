import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { useWords } from '../../platform/i18n/use-words.js';
import { useAnnounce } from '../../ui/announcer.js';
import classes from './room.module.css';

interface SideWaysProps {
  /** The room sees something of a case. */
  hasCase: boolean;
  /** A poll waits for the viewer. */
  pollWaits: boolean;
  onSide: (name: string) => void;
}

/** Where what stands beside the conversation is out of sight: the way to what one should not miss there. */
export function SideWays({ hasCase, pollWaits, onSide }: SideWaysProps) {
  const { t } = useWords();
  const announce = useAnnounce();
  useEffect(() => {
    if (pollWaits) announce(t('room.pollWaits'));
  }, [pollWaits, announce, t]);
  if (!hasCase && !pollWaits) return null;
  return (
    <p className={`${classes.peopleButton} ${classes.ways}`}>
      {pollWaits ? (
        <Button variant="subtle" size="xs" aria-haspopup="dialog" onClick={() => onSide('polls')}>
          {t('room.answerPoll')}
        </Button>
      ) : null}
      {hasCase ? (
        <Button variant="subtle" size="xs" aria-haspopup="dialog" onClick={() => onSide('case')}>
          {t('room.seeCase')}
        </Button>
      ) : null}
    </p>
  );
}
