import { useQuery } from '@apollo/client/react';
import { Link, useParams } from 'react-router';
import { CaseCardOfSessionDocument } from '../../gql/room-beside/graphql.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Column } from '../../ui/column.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { IconArrowLeft } from '../../ui/icons.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import { CaseEditor } from './case-editor.js';
import { CaseKept } from './case-kept.js';
import classes from './protocol.module.css';

/** The case of a session, for whoever brings one. */
export default function CasePage() {
  const { sessionId = '' } = useParams();
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { data, error, refetch } = useQuery(CaseCardOfSessionDocument, {
    variables: { sessionId },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  const code = error ? troubleOf(error).code : null;
  const toSession = (
    <ButtonLink to={`/sessions/${sessionId}`} variant="default">
      {t('case.toSession')}
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
  const whole = data?.caseCardOfSession;
  const session = data?.peerSession;
  return (
    <Column>
      <Link to={`/sessions/${sessionId}`} className={classes.back}>
        <IconArrowLeft aria-hidden="true" />
        {t('case.toSession')}
      </Link>
      <div>
        <PageTitle title={t('case.title')} />
        {session ? <p className="quiet">{t('case.of', { title: session.title })}</p> : null}
      </div>
      {code === 'not_allowed' ? (
        <EmptyState action={toSession}>{t('case.who')}</EmptyState>
      ) : whole && session ? (
        whole.can.save ? (
          <CaseEditor key={session.id} session={session} whole={whole} />
        ) : whole.stands ? (
          <CaseKept sessionId={sessionId} endsAt={session.endsAt} whole={whole} />
        ) : (
          <EmptyState action={toSession}>
            {whole.withdrawn ? t('case.withdrawn') : whole.expired ? t('case.expired') : t('case.closed')}
          </EmptyState>
        )
      ) : error ? (
        <ErrorState what={t('case.notLoaded')} kept={say(error)} onRetry={() => void refetch()} />
      ) : (
        <Skeletons count={4} height={120} />
      )}
    </Column>
  );
}
