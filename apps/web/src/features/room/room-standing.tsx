import { useSyncExternalStore } from 'react';
import { ROOM_STAYS_MINUTES } from '@hearth/shared';
import type { RoomSessionFragment } from '../../gql/room/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { onMinute } from '../../platform/time/minute.js';
import { useTime } from '../../platform/time/use-time.js';
import { LiveDot } from '../../ui/live-dot.js';
import classes from './room.module.css';

/** The instant a room stops taking messages, ISO. */
export function closesAt(session: { endsAt: string }): string {
  return new Date(Date.parse(session.endsAt) + ROOM_STAYS_MINUTES * 60_000).toISOString();
}

type Phase = 'before' | 'during' | 'after';

function phaseOf(session: RoomSessionFragment): Phase {
  const now = Date.now();
  if (now < Date.parse(session.startsAt)) return 'before';
  return now < Date.parse(session.endsAt) ? 'during' : 'after';
}

interface StandingProps {
  session: RoomSessionFragment;
  open: boolean;
}

interface Standing {
  /** One word or two: "Live". */
  word: string;
  /** Is it the word for what goes on now? */
  live: boolean;
  /** The rest of it: "until 4:30 PM". */
  more: string | null;
}

function useStanding({ session, open }: StandingProps): Standing {
  const { t } = useWords();
  const time = useTime();
  const at = (instant: string) => ({ time: time.clock(instant), hour: time.hour(instant) });
  const phase = useSyncExternalStore(onMinute, () => phaseOf(session));
  if (!open) return { word: t('room.closedNow'), live: false, more: null };
  if (phase === 'before')
    return { word: t('room.openNow'), live: true, more: t('room.startsAt', at(session.startsAt)) };
  if (phase === 'during')
    return { word: t('room.live'), live: true, more: t('room.untilAt', at(session.endsAt)) };
  return { word: t('room.ended'), live: false, more: t('room.closesAt', at(closesAt(session))) };
}

/** Whether it is live, and until when; the latter not in the short head of a phone. */
export function Standing(props: StandingProps) {
  const { word, live, more } = useStanding(props);
  return (
    <p className={classes.standing}>
      {live ? <LiveDot>{word}</LiveDot> : <span className="quiet small">{word}</span>}
      {more ? <span className={`quiet small ${classes.notOnPhone}`}>{more}</span> : null}
    </p>
  );
}

/** The same in a sentence, where there is room for one. */
export function StandingInWords(props: StandingProps) {
  const { word, more } = useStanding(props);
  return <p className="quiet small">{more ? `${word}, ${more}` : word}</p>;
}
