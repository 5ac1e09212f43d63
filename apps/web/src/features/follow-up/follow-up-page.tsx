import { useQuery } from '@apollo/client/react';
import { Link, useParams } from 'react-router';
import { FollowUpPageDocument } from '../../gql/closing/graphql.js';
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
import { FollowUpForm } from './follow-up-form.js';
import classes from './follow-up.module.css';

/** What came of a session, for whoever writes it. */
export default function FollowUpPage() {
  const { sessionId = '' } = useParams();
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { data, error, refetch } = useQuery(FollowUpPageDocument, {
    variables: { sessionId },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  if (error && troubleOf(error).code === 'not_found') {
    return (
      <Column>
        <PageTitle title={t('words.nothingHere')} />
        <EmptyState action={<ButtonLink to="/">{t('words.toHome')}</ButtonLink>}>
          {t('words.nothingHereWhy')}
        </EmptyState>
      </Column>
    );
  }
  const followUp = data?.sessionFollowUp;
  const thread = data?.peerSession.followUpThread;
  const toSession = (
    <ButtonLink to={`/sessions/${sessionId}`} variant="default">
      {t('closing.write.toSession')}
    </ButtonLink>
  );
  return (
    <Column>
      <Link to={`/sessions/${sessionId}`} className={classes.back}>
        <IconArrowLeft aria-hidden="true" />
        {t('closing.write.toSession')}
      </Link>
      <div>
        <PageTitle title={t('closing.came')} />
        {data ? <p className="quiet">{data.peerSession.title}</p> : null}
      </div>
      {thread ? (
        <EmptyState
          action={<ButtonLink to={`/threads/${thread.id}`}>{t('closing.write.toThread')}</ButtonLink>}
        >
          {t('closing.write.stands')}
        </EmptyState>
      ) : data && (followUp?.state === 'DRAFT' || followUp?.state === 'HOMELESS') ? (
        <FollowUpForm key={data.peerSession.id} followUp={followUp} session={data.peerSession} />
      ) : data ? (
        <EmptyState action={toSession}>
          {followUp?.state === 'APPROVED' ? t('closing.came.APPROVED') : t('closing.write.notYours')}
        </EmptyState>
      ) : error ? (
        <ErrorState asPage what={t('closing.notLoaded')} kept={say(error)} onRetry={() => void refetch()} />
      ) : (
        <Skeletons count={4} height={96} />
      )}
    </Column>
  );
}
