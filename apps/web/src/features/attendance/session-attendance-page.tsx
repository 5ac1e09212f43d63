import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { SessionToAttendDocument } from '../../gql/attendance/graphql.js';
import { AttendanceList } from '../../platform/closing/attendance-list.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useTime } from '../../platform/time/use-time.js';
import { Card } from '../../ui/card.js';
import { Column } from '../../ui/column.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import { BackLink } from './back-link.js';
import { Gone } from './gone.js';

/** Who was at a session, for those who run it. */
export default function SessionAttendancePage() {
  const { sessionId = '' } = useParams();
  const { t } = useWords();
  const { say } = useTroubleWords();
  const time = useTime();
  const { data, error, refetch } = useQuery(SessionToAttendDocument, { variables: { sessionId } });
  if (error && troubleOf(error).code === 'not_found') return <Gone />;
  const session = data?.peerSession;
  return (
    <Column>
      <BackLink to={`/sessions/${sessionId}`}>{t('attendance.toSession')}</BackLink>
      {session ? (
        <>
          <div>
            <PageTitle title={t('closing.who')} />
            <p className="quiet">{session.title}</p>
            <p className="quiet small">
              {session.audienceName}, {time.day(session.startsAt)}
            </p>
          </div>
          <Card>
            <AttendanceList sessionId={sessionId} />
          </Card>
        </>
      ) : error ? (
        <ErrorState
          asPage
          what={t('closing.who.notLoaded')}
          kept={say(error)}
          onRetry={() => void refetch()}
        />
      ) : (
        <Skeletons count={4} height={60} />
      )}
    </Column>
  );
}
