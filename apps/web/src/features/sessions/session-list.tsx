import { Link } from 'react-router';
import type { SessionRowFragment } from '../../gql/sessions/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useTime, type TimeWords } from '../../platform/time/use-time.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Chip } from '../../ui/chip.js';
import { OwnZone } from './session-when.js';
import classes from './sessions.module.css';

/** Sessions under the day they are on, in the reader's zone; the order stays. */
function byDay(sessions: readonly SessionRowFragment[], time: TimeWords): [string, SessionRowFragment[]][] {
  const days = new Map<string, SessionRowFragment[]>();
  for (const session of sessions) {
    const day = time.day(session.startsAt);
    days.set(day, [...(days.get(day) ?? []), session]);
  }
  return [...days];
}

function Answer({ session }: { session: SessionRowFragment }) {
  const { t } = useWords();
  if (session.status === 'CANCELED') return <Chip tone="gold">{t('sessions.canceled')}</Chip>;
  if (session.places?.mine === 'OFFERED') return <Chip tone="gold">{t('places.heldShort')}</Chip>;
  if (session.places?.mine === 'WAITING') return <Chip>{t('places.waitingShort')}</Chip>;
  if (session.viewerRsvp === null || session.viewerRsvp === undefined) {
    return session.can.rsvp ? <span className="quiet small">{t('sessions.notAnswered')}</span> : null;
  }
  const tone = session.viewerRsvp === 'GOING' ? 'pine' : 'plain';
  return <Chip tone={tone}>{t(`sessions.answer.${session.viewerRsvp}`)}</Chip>;
}

function Row({ session }: { session: SessionRowFragment }) {
  const { t } = useWords();
  const time = useTime();
  const names = session.facilitators.map(({ name }) => name).join(', ');
  const open = session.status === 'OPEN' && session.can.enterRoom;
  return (
    <li className={classes.row} data-canceled={session.status === 'CANCELED' || undefined}>
      <div className={classes.grow}>
        <Link className={classes.title} to={`/sessions/${session.id}`}>
          {session.title}
        </Link>
        <p title={time.exact(session.startsAt)}>
          {t('sessions.fromTo', {
            from: time.clock(session.startsAt),
            to: time.clock(session.endsAt),
            zone: time.zoneName(session.startsAt),
          })}
        </p>
        <OwnZone at={session.startsAt} zone={session.timeZone} />
        <p className="quiet small">
          {session.audienceName}
          {names ? `. ${t('sessions.with', { names })}` : ''}
          {session.series ? `. ${t('series.place', session.series)}` : ''}
        </p>
      </div>
      <div className={classes.rowEnd}>
        <Answer session={session} />
        {open ? (
          <ButtonLink to={`/sessions/${session.id}/room`} size="xs">
            {t('sessions.enter')}
          </ButtonLink>
        ) : null}
      </div>
    </li>
  );
}

/** Sessions grouped by day. */
export function SessionList({ sessions }: { sessions: readonly SessionRowFragment[] }) {
  const time = useTime();
  return byDay(sessions, time).map(([day, own]) => (
    <section key={day}>
      <h2 className={`${classes.day} sentence`}>{day}</h2>
      <ul className={classes.list}>
        {own.map((session) => (
          <Row key={session.id} session={session} />
        ))}
      </ul>
    </section>
  ));
}
