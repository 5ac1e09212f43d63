import { useQuery } from '@apollo/client/react';
import { Link, useParams } from 'react-router';
import { ProtocolOfSessionDocument } from '../../gql/room-beside/graphql.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useMinute } from '../../platform/time/use-minute.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Column } from '../../ui/column.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { IconArrowLeft } from '../../ui/icons.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import { ProtocolEditor } from './protocol-editor.js';
import { closesAt } from './room-standing.js';
import classes from './protocol.module.css';

/** The protocol of a session, for whoever runs it. */
export default function ProtocolPage() {
  const { sessionId = '' } = useParams();
  const { t } = useWords();
  const { say } = useTroubleWords();
  const now = useMinute();
  const { data, error, refetch } = useQuery(ProtocolOfSessionDocument, {
    variables: { sessionId },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  const code = error ? troubleOf(error).code : null;
  const session = data?.peerSession;
  const toSession = (
    <ButtonLink to={`/sessions/${sessionId}`} variant="default">
      {t('protocol.toSession')}
    </ButtonLink>
  );
  if (code === 'not_found') {
    return (
      <Column>
        <PageTitle title={t('words.nothingHere')} />
        <EmptyState action={<ButtonLink to="/sessions">{t('room.toSessions')}</ButtonLink>}>
          {t('words.nothingHereWhy')}
        </EmptyState>
      </Column>
    );
  }
  const closed =
    session &&
    (session.status === 'CANCELED' || session.closedAt !== null || now > Date.parse(closesAt(session)));
  return (
    <Column>
      <Link to={`/sessions/${sessionId}`} className={classes.back}>
        <IconArrowLeft aria-hidden="true" />
        {t('protocol.toSession')}
      </Link>
      <div>
        <PageTitle title={t('protocol.title')} />
        {session ? <p className="quiet">{t('protocol.of', { title: session.title })}</p> : null}
      </div>
      {code === 'not_allowed' ? (
        <EmptyState action={toSession}>{t('protocol.who')}</EmptyState>
      ) : closed ? (
        <EmptyState action={toSession}>{t('protocol.closed')}</EmptyState>
      ) : data && session ? (
        <ProtocolEditor key={session.id} session={session} fetched={data.protocolOfSession ?? null} />
      ) : error ? (
        <ErrorState what={t('protocol.notLoaded')} kept={say(error)} onRetry={() => void refetch()} />
      ) : (
        <Skeletons count={4} height={120} />
      )}
    </Column>
  );
}
