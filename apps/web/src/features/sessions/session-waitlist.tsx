import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { SessionWaitlistDocument, type SessionFactsFragment } from '../../gql/sessions/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useTime } from '../../platform/time/use-time.js';
import { ErrorState } from '../../ui/error-state.js';
import { Fold } from '../../ui/fold.js';
import { PersonLine } from '../../ui/person-line.js';
import { Skeletons } from '../../ui/skeletons.js';
import classes from './sessions.module.css';

function Line({ sessionId }: { sessionId: string }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const time = useTime();
  const { data, error, refetch } = useQuery(SessionWaitlistDocument, {
    variables: { sessionId },
    fetchPolicy: 'cache-and-network',
  });
  if (!data) {
    return error ? (
      <ErrorState what={t('sessions.whoNotLoaded')} kept={say(error)} onRetry={() => void refetch()} />
    ) : (
      <Skeletons count={2} height={44} />
    );
  }
  if (data.sessionWaitlist.length === 0) return <p className="quiet">{t('places.nobodyWaits')}</p>;
  return (
    <ol className={classes.people}>
      {data.sessionWaitlist.map(({ person, until }) => (
        <li key={person.id}>
          <PersonLine person={person} />
          {until ? (
            <p className="quiet small">{t('places.heldUntil', { until: time.momentZone(until) })}</p>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

/** For those who run a session in which places are counted: how many are taken, and who waits. */
export function SessionWaitlist({ session }: { session: SessionFactsFragment }) {
  const { t } = useWords();
  const [opened, setOpened] = useState(false);
  const { places } = session;
  if (!places || places.taken === null || places.taken === undefined) return null;
  return (
    <>
      <p className="quiet small">{t('places.taken', { taken: places.taken, capacity: places.capacity })}</p>
      <Fold
        title={t('places.waitlist')}
        now={t('places.waitCount', { count: places.waiting ?? 0 })}
        onToggle={() => setOpened(true)}
      >
        {opened ? <Line sessionId={session.id} /> : null}
      </Fold>
    </>
  );
}
