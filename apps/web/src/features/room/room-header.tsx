import { Button } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { ROOM_STAYS_MINUTES } from '@hearth/shared';
import type { RoomSessionFragment } from '../../gql/room/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { onMinute } from '../../platform/time/minute.js';
import { useTime } from '../../platform/time/use-time.js';
import { ButtonLink } from '../../ui/button-link.js';
import { IconExternalLink, IconUsers } from '../../ui/icons.js';
import { LiveDot } from '../../ui/live-dot.js';
import { PageTitle } from '../../ui/page-title.js';
import { hasKeyboard } from './has-keyboard.js';
import classes from './room.module.css';

/** A purpose of so many characters stands in the room's head, on a phone and on a desk; a longer one in its panel. */
export const FITS = { phone: 80, desk: 200 };

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

function Standing({ session, open }: { session: RoomSessionFragment; open: boolean }) {
  const { t } = useWords();
  const time = useTime();
  const at = (instant: string) => ({ time: time.clock(instant), hour: time.hour(instant) });
  const phase = useSyncExternalStore(onMinute, () => phaseOf(session));
  if (!open) return <p className="quiet small">{t('room.closedNow')}</p>;
  if (phase === 'before') {
    return (
      <p className={classes.standing}>
        <LiveDot>{t('room.openNow')}</LiveDot>
        <span className="quiet small">{t('room.startsAt', at(session.startsAt))}</span>
      </p>
    );
  }
  if (phase === 'during') {
    return (
      <p className={classes.standing}>
        <LiveDot>{t('room.live')}</LiveDot>
        <span className="quiet small">{t('room.untilAt', at(session.endsAt))}</span>
      </p>
    );
  }
  return <p className="quiet small">{t('room.overUntil', at(closesAt(session)))}</p>;
}

interface RoomHeaderProps {
  session: RoomSessionFragment;
  open: boolean;
  peopleCount: number;
  onPeople: () => void;
}

/** The head of the room, like that of a chapter: what is going on, what it is for, and the way out. */
export function RoomHeader({ session, open, peopleCount, onPeople }: RoomHeaderProps) {
  const { t } = useWords();
  return (
    <header className={classes.top}>
      <div className={classes.topRow}>
        <Standing session={session} open={open} />
        <div className={classes.topActs}>
          <span className={classes.peopleButton}>
            <Button
              variant="default"
              size="xs"
              leftSection={<IconUsers aria-hidden="true" />}
              onClick={onPeople}
            >
              {open ? t('room.peopleHere', { count: peopleCount }) : t('room.about')}
            </Button>
          </span>
          {session.joinUrl && open ? (
            <Button
              component="a"
              href={session.joinUrl}
              target="_blank"
              rel="noopener noreferrer"
              variant="default"
              size="xs"
              leftSection={<IconExternalLink aria-hidden="true" />}
            >
              {t('room.joinCall')}
            </Button>
          ) : null}
          <ButtonLink to={`/sessions/${session.id}`} variant="default" size="xs">
            {t('room.leave')}
          </ButtonLink>
        </div>
      </div>
      <PageTitle title={session.title} takesFocus={!(open && hasKeyboard())} />
      {session.purpose.length <= FITS.desk ? (
        <p className={classes.brief} data-long={session.purpose.length > FITS.phone || undefined}>
          {session.purpose}
        </p>
      ) : null}
      <p className="quiet tiny">{t('room.kept')}</p>
    </header>
  );
}
