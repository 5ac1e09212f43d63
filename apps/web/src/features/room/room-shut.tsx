import { useEffect } from 'react';
import type { RoomSessionFragment } from '../../gql/room/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useTime } from '../../platform/time/use-time.js';
import { useAt } from '../../platform/time/use-at.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Card } from '../../ui/card.js';
import { Column, Row } from '../../ui/column.js';
import { IconClock } from '../../ui/icons.js';
import { PageTitle } from '../../ui/page-title.js';
import { TimeText } from '../../ui/time-text.js';
import { KeptTexts } from './kept-texts.js';
import classes from './room.module.css';

/** How often the door is looked at while one waits, in milliseconds. */
const LOOK_EVERY = 60_000;
/** Our clock may be ahead of the server's: so soon one knocks again. */
const KNOCK_EVERY = 5_000;

interface RoomShutProps {
  session: RoomSessionFragment;
  /** Looks at the door: the session may have moved, or the room may be open. */
  onLook: () => void;
}

function Lobby({ session, onLook }: RoomShutProps) {
  const { t } = useWords();
  const time = useTime();
  useAt(session.opensAt, onLook);
  return (
    <Card>
      <Row>
        <IconClock aria-hidden="true" />
        <p className={classes.opens}>
          {time.isToday(session.opensAt)
            ? t('room.opensAt', { time: time.clock(session.opensAt), hour: time.hour(session.opensAt) })
            : t('room.opensOn', { moment: time.moment(session.opensAt) })}
        </p>
      </Row>
      <p className="sentence">
        <TimeText at={session.startsAt} as="momentZone" />, <TimeText at={session.startsAt} as="in" />
      </p>
      {session.purpose ? <p className={classes.purpose}>{session.purpose}</p> : null}
      <p className="quiet">{t('room.opensByItself')}</p>
      <p className="quiet small">{t('room.kept')}</p>
      <Row>
        {session.joinUrl ? (
          <a href={session.joinUrl} target="_blank" rel="noopener noreferrer">
            {t('room.joinCall')}
          </a>
        ) : null}
        <ButtonLink to={`/sessions/${session.id}`} variant="default">
          {t('room.toSession')}
        </ButtonLink>
      </Row>
    </Card>
  );
}

/** In front of a room one cannot be in: not open yet, over, or canceled; with the way on. */
export function RoomShut({ session, onLook }: RoomShutProps) {
  const { t } = useWords();
  const canceled = session.status === 'CANCELED';
  const over = session.status === 'PAST';

  useEffect(() => {
    if (over) return;
    // A canceled session may be taken back, one to come may be moved.
    let knocks = 0;
    const timer = setInterval(() => {
      knocks += 1;
      const due = !canceled && Date.parse(session.opensAt) <= Date.now();
      if (due || (knocks * KNOCK_EVERY) % LOOK_EVERY === 0) onLook();
    }, KNOCK_EVERY);
    return () => clearInterval(timer);
  }, [canceled, over, session.opensAt, onLook]);

  return (
    <div className={classes.shut}>
      <Column>
        <div>
          <p className="quiet small">{session.audienceName}</p>
          <PageTitle title={session.title} />
        </div>
        {canceled ? (
          <Card>
            <p>{t('room.canceled')}</p>
            {session.cancelNote ? <p className={classes.purpose}>{session.cancelNote}</p> : null}
            <Row>
              <ButtonLink to="/sessions" variant="default">
                {t('room.toSessions')}
              </ButtonLink>
            </Row>
          </Card>
        ) : over ? (
          <Card>
            <p>{t('room.over')}</p>
            <Row>
              <ButtonLink to={`/sessions/${session.id}`} variant="default">
                {t('room.toSession')}
              </ButtonLink>
            </Row>
          </Card>
        ) : (
          <Lobby session={session} onLook={onLook} />
        )}
        <KeptTexts sessionId={session.id} />
      </Column>
    </div>
  );
}
