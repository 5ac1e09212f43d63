import type { SessionFactsFragment } from '../../gql/sessions/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useTime } from '../../platform/time/use-time.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Row } from '../../ui/column.js';
import { IconClock } from '../../ui/icons.js';
import classes from './sessions.module.css';

/** The way into the room, or when it opens. */
export function SessionEntry({ session }: { session: SessionFactsFragment }) {
  const { t } = useWords();
  const time = useTime();
  const room = `/sessions/${session.id}/room`;
  if (session.status === 'CANCELED') return null;
  if (session.status === 'UPCOMING') {
    return (
      <p className={classes.opens}>
        <IconClock aria-hidden="true" />
        {time.isToday(session.opensAt)
          ? t('sessions.opensAt', { time: time.clock(session.opensAt), hour: time.hour(session.opensAt) })
          : t('sessions.opensOn', { moment: time.moment(session.opensAt) })}
      </p>
    );
  }
  if (session.status === 'OPEN') {
    return session.can.enterRoom ? (
      <Row>
        <ButtonLink to={room}>{t('sessions.enter')}</ButtonLink>
      </Row>
    ) : null;
  }
  return session.can.enterRoom ? (
    <Row>
      <ButtonLink to={room} variant="default">
        {t('sessions.toTranscript')}
      </ButtonLink>
    </Row>
  ) : (
    <p className="quiet">{t('sessions.over')}</p>
  );
}
