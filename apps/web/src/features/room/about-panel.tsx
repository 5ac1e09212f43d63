import { Link } from 'react-router';
import { useWords } from '../../platform/i18n/use-words.js';
import { GuestLinksLater } from '../../platform/guests/guest-links-later.js';
import { PersonLine } from '../../ui/person-line.js';
import { TimeText } from '../../ui/time-text.js';
import { FITS } from './room-header.js';
import { CloseSession } from './close-session.js';
import type { PanelProps } from './panel-props.js';
import { RoomExport } from './room-export.js';
import { StandingInWords } from './room-standing.js';
import classes from './room.module.css';

/** What the session is about, who facilitates, and what a phone's short head leaves out. */
export function AboutPanel({ room, sessionId, look, heading: Heading }: PanelProps) {
  const { t } = useWords();
  const { session, open, can, protocol } = room;
  return (
    <>
      <section>
        <Heading>{t('room.about')}</Heading>
        <div className={classes.onPhone}>
          <p className={classes.purpose}>
            <b>{session.title}</b>
          </p>
          <StandingInWords session={session} open={open} />
        </div>
        {session.purpose ? (
          <p
            className={
              session.purpose.length > FITS ? classes.purpose : `${classes.purpose} ${classes.onPhone}`
            }
          >
            {session.purpose}
          </p>
        ) : null}
        <p className="quiet small sentence">
          <TimeText at={session.startsAt} as="momentZone" />
        </p>
        <p className="quiet small">{t('room.lasts', { minutes: session.minutes })}</p>
        <p className="quiet small">{session.audienceName}</p>
        <p className={`quiet small ${classes.onPhone}`}>{t('room.kept')}</p>
      </section>
      {open ? (
        <p>
          <a href={`/text-only/${session.id}`} className={classes.toProtocol}>
            {t('room.toTextOnly')}
          </a>
        </p>
      ) : null}
      {can.runProtocol && open ? (
        <p>
          <Link to={`/sessions/${session.id}/protocol`} className={classes.toProtocol}>
            {protocol && protocol.steps.length > 0 ? t('room.changeProtocol') : t('room.chooseProtocol')}
          </Link>
        </p>
      ) : null}
      {session.can.bringCase ? (
        <p>
          <Link to={`/sessions/${session.id}/case`} className={classes.toProtocol}>
            {t('room.bringCase')}
          </Link>
        </p>
      ) : null}
      <CloseSession room={room} sessionId={sessionId} look={look} />
      {can.runProtocol && open ? <GuestLinksLater sessionId={sessionId} /> : null}
      {session.facilitators.length > 0 ? (
        <section>
          <Heading>{t('room.facilitators')}</Heading>
          <ul className={classes.people}>
            {session.facilitators.map((person) => (
              <li key={person.id}>
                <PersonLine person={person} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <RoomExport sessionId={sessionId} room={room} />
    </>
  );
}
