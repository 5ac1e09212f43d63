import { Link } from 'react-router';
import type { PersonBitsFragment, RoomSessionFragment } from '../../gql/room/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { PersonLine } from '../../ui/person-line.js';
import { TimeText } from '../../ui/time-text.js';
import { FITS } from './room-header.js';
import { StandingInWords } from './room-standing.js';
import classes from './room.module.css';

interface RoomPanelProps {
  session: RoomSessionFragment;
  people: readonly PersonBitsFragment[];
  /** Is anyone to be expected here: not once the room has closed. */
  open: boolean;
  /** Where the panel's headings have a place of their own: h2, or h3 in a dialog that has its own title. */
  heading: 'h2' | 'h3';
  /** For whoever runs the session, while the room is open: has it a protocol? */
  protocol?: 'none' | 'some' | null;
}

/** Beside the conversation: who is here, and what the session is about. */
export function RoomPanel({ session, people, open, heading: Heading, protocol = null }: RoomPanelProps) {
  const { t } = useWords();
  return (
    <>
      {open ? (
        <section>
          <Heading>{t('room.inTheRoom', { count: people.length })}</Heading>
          <ul className={classes.people}>
            {people.map((person) => (
              <li key={person.id}>
                <PersonLine person={person} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section>
        <Heading>{t('room.about')}</Heading>
        {/* What a phone's short head leaves out. */}
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
      {protocol ? (
        <p>
          <Link to={`/sessions/${session.id}/protocol`} className={classes.toProtocol}>
            {protocol === 'some' ? t('room.changeProtocol') : t('room.chooseProtocol')}
          </Link>
        </p>
      ) : null}
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
    </>
  );
}
