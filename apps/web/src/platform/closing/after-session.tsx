import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { SessionAfterDocument, type SessionAfterQuery } from '../../gql/closing/graphql.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Card } from '../../ui/card.js';
import { Row } from '../../ui/column.js';
import { ErrorState } from '../../ui/error-state.js';
import { Fold } from '../../ui/fold.js';
import { Skeletons } from '../../ui/skeletons.js';
import { useTroubleWords } from '../errors/use-trouble-words.js';
import { useWords } from '../i18n/use-words.js';
import { AttendanceList } from './attendance-list.js';
import { SurveyCard } from './survey-card.js';
import classes from './closing.module.css';

interface PartProps {
  after: SessionAfterQuery;
  sessionId: string;
  heading: 'h2' | 'h3';
}

/** What came of it: where it stands, or, for whoever writes it, how far it is. */
function WhatCame({ after, sessionId, heading: Heading }: PartProps) {
  const { t } = useWords();
  const { followUpThread: thread } = after.peerSession;
  const state = after.sessionFollowUp?.state;
  if (!thread && (!state || state === 'POSTED')) return null;
  return (
    <Card labelledBy="what-came">
      <Heading id="what-came">{t('closing.came')}</Heading>
      {thread ? (
        <Link to={`/threads/${thread.id}`} className={classes.link}>
          {thread.title}
        </Link>
      ) : state === 'APPROVED' ? (
        <p>{t('closing.came.APPROVED')}</p>
      ) : (
        <>
          <p>{state === 'HOMELESS' ? t('closing.came.HOMELESS') : t('closing.came.DRAFT')}</p>
          <Row>
            <ButtonLink to={`/sessions/${sessionId}/follow-up`}>{t('closing.came.write')}</ButtonLink>
          </Row>
        </>
      )}
    </Card>
  );
}

/** For those who run the session: who was there, folded until asked for. */
function WhoWasThere({ sessionId }: { sessionId: string }) {
  const { t } = useWords();
  const [opened, setOpened] = useState(false);
  return (
    <Card>
      <Fold title={t('closing.who')} onToggle={() => setOpened(true)}>
        {opened ? <AttendanceList sessionId={sessionId} /> : null}
      </Fold>
    </Card>
  );
}

/** So often one looks whether what was approved stands already, in milliseconds. */
const LOOK_EVERY = 3_000;

interface AfterSessionProps {
  sessionId: string;
  heading?: 'h2' | 'h3';
}

/** What there is after a session was closed: three questions, what came of it, and who was there, each for whom it is. */
export default function AfterSession({ sessionId, heading = 'h2' }: AfterSessionProps) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { data, error, refetch, startPolling, stopPolling } = useQuery(SessionAfterDocument, {
    variables: { sessionId },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  // Approved: it is posted by a job, in a moment.
  const waits = data?.sessionFollowUp?.state === 'APPROVED' && !data.peerSession.followUpThread;
  useEffect(() => {
    if (!waits) return;
    startPolling(LOOK_EVERY);
    return stopPolling;
  }, [waits, startPolling, stopPolling]);
  if (!data)
    return error ? (
      <ErrorState what={t('closing.notLoaded')} kept={say(error)} onRetry={() => void refetch()} />
    ) : (
      <Skeletons count={1} height={120} />
    );
  const part = { after: data, sessionId, heading };
  return (
    <>
      {data.sessionSurvey ? (
        <SurveyCard survey={data.sessionSurvey} sessionId={sessionId} heading={heading} />
      ) : null}
      <WhatCame {...part} />
      {data.peerSession.can.seeAttendance ? <WhoWasThere sessionId={sessionId} /> : null}
    </>
  );
}
