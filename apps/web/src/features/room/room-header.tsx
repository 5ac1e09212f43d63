import { Button } from '@mantine/core';
import type { RoomSessionFragment } from '../../gql/room/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { ButtonLink } from '../../ui/button-link.js';
import { IconExternalLink, IconUsers } from '../../ui/icons.js';
import { PageTitle } from '../../ui/page-title.js';
import { MinuteButton } from './care/minute-button.js';
import { hasKeyboard } from './has-keyboard.js';
import { Standing } from './room-standing.js';
import classes from './room.module.css';

/** A purpose of so many characters stands in the room's head on a desk; a longer one in its panel. */
export const FITS = 200;

/** The way to the video call, while it goes on. */
export function JoinCall({ session, open }: { session: RoomSessionFragment; open: boolean }) {
  const { t } = useWords();
  if (!session.joinUrl || !open) return null;
  return (
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
  );
}

/** The way out of the room. */
export function LeaveRoom({ session }: { session: RoomSessionFragment }) {
  const { t } = useWords();
  return (
    <ButtonLink to={`/sessions/${session.id}`} variant="default" size="xs">
      {t('room.leave')}
    </ButtonLink>
  );
}

interface RoomHeaderProps {
  session: RoomSessionFragment;
  open: boolean;
  peopleCount: number;
  onPeople: () => void;
}

/**
 * The head of the room, like that of a chapter: what is going on, what it is for, and the way out. On a phone one line:
 * whether it is live, the title, and the people, with the rest behind them.
 */
export function RoomHeader({ session, open, peopleCount, onPeople }: RoomHeaderProps) {
  const { t } = useWords();
  return (
    <header className={classes.top}>
      <Standing session={session} open={open} />
      <div className={classes.title} title={session.title}>
        <PageTitle title={session.title} takesFocus={!(open && hasKeyboard())} />
      </div>
      <div className={classes.topActs}>
        <span className={classes.peopleButton}>
          <Button
            variant="default"
            size="xs"
            leftSection={<IconUsers aria-hidden="true" />}
            aria-haspopup="dialog"
            onClick={onPeople}
          >
            {open ? t('room.peopleHere', { count: peopleCount }) : t('room.details')}
          </Button>
        </span>
        {open ? (
          <span className={classes.notOnPhone}>
            <MinuteButton />
          </span>
        ) : null}
        <span className={classes.notOnPhone}>
          <JoinCall session={session} open={open} />
        </span>
        <span className={classes.notOnPhone}>
          <LeaveRoom session={session} />
        </span>
      </div>
      {session.purpose.length <= FITS ? <p className={classes.brief}>{session.purpose}</p> : null}
      <p className={`quiet tiny ${classes.notOnPhone} ${classes.kept}`}>{t('room.kept')}</p>
    </header>
  );
}
