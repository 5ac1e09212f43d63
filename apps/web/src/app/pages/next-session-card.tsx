import { useSyncExternalStore } from 'react';
import type { HomeSessionFragment } from '../../gql/shell/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { onMinute } from '../../platform/time/minute.js';
import { Avatar } from '../../ui/avatar.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Card } from '../../ui/card.js';
import { Row } from '../../ui/column.js';
import { LiveDot } from '../../ui/live-dot.js';
import { TimeText } from '../../ui/time-text.js';
import classes from './pages.module.css';

type Standing = 'home.next' | 'home.openNow' | 'home.live';

/** How a session stands now: between its start and its end it is live; its room is open a while before and after. */
function standingOf({ status, startsAt, endsAt }: HomeSessionFragment): Standing {
  if (status !== 'OPEN') return 'home.next';
  const now = Date.now();
  return Date.parse(startsAt) <= now && now < Date.parse(endsAt) ? 'home.live' : 'home.openNow';
}

/** The next thing: when, how long, with whom, and one button; `asks`: whether one comes is what it wants to know. */
export function NextSessionCard({ session, asks = false }: { session: HomeSessionFragment; asks?: boolean }) {
  const { t } = useWords();
  const open = session.status === 'OPEN';
  const standing = useSyncExternalStore(onMinute, () => standingOf(session));
  const names = session.facilitators.map((person) => person.name).join(', ');
  return (
    <Card labelledBy="next-session">
      <div>
        {open ? <LiveDot>{t(standing)}</LiveDot> : <p className="quiet small">{t(standing)}</p>}
        <h2 id="next-session" className={classes.nextTitle}>
          {session.title}
        </h2>
        <p className={`${classes.when} sentence`}>
          <TimeText at={session.startsAt} as="momentZone" />, <TimeText at={session.startsAt} as="in" />
        </p>
        <p className="quiet">
          {t('home.lasts', { minutes: session.minutes, audience: session.audienceName })}
        </p>
      </div>
      {names ? (
        <Row>
          <span className={classes.faces}>
            {session.facilitators.slice(0, 3).map((person) => (
              <Avatar key={person.id} person={person} size="small" />
            ))}
          </span>
          <span className="quiet small">{t('home.with', { names })}</span>
        </Row>
      ) : null}
      <Row>
        {open && session.can.enterRoom ? (
          <ButtonLink to={`/sessions/${session.id}/room`}>{t('home.enter')}</ButtonLink>
        ) : (
          <ButtonLink to={`/sessions/${session.id}`}>
            {t(asks && !open ? 'home.week.act.SESSION_ANSWER' : 'home.see')}
          </ButtonLink>
        )}
      </Row>
    </Card>
  );
}
