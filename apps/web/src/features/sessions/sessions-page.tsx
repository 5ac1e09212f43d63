import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { SessionsDocument, type SessionsWhen } from '../../gql/sessions/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useViewer } from '../../platform/sign-in/viewer-context.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Column, Row } from '../../ui/column.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { IconPlus } from '../../ui/icons.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import { SessionList } from './session-list.js';
import classes from './sessions.module.css';

function Sessions({ when, cohortId }: { when: SessionsWhen; cohortId: string | null }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { data, error, refetch, fetchMore } = useQuery(SessionsDocument, {
    variables: { when, cohortId },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const [more, setMore] = useState<'idle' | 'busy' | 'failed'>('idle');

  if (!data) {
    return error ? (
      <ErrorState what={t('sessions.notLoaded')} kept={say(error)} onRetry={() => void refetch()} />
    ) : (
      <Skeletons count={4} height={104} />
    );
  }
  const { nodes, nextCursor } = data.peerSessions;
  if (nodes.length === 0) {
    return <EmptyState>{when === 'PAST' ? t('sessions.nonePast') : t('sessions.noneComing')}</EmptyState>;
  }
  const loadMore = () => {
    setMore('busy');
    fetchMore({ variables: { after: nextCursor } }).then(
      () => setMore('idle'),
      () => setMore('failed'),
    );
  };
  return (
    <>
      <SessionList sessions={nodes} />
      {nextCursor ? (
        <Row>
          <Button variant="default" loading={more === 'busy'} onClick={loadMore}>
            {when === 'PAST' ? t('sessions.earlier') : t('sessions.later')}
          </Button>
          {more === 'failed' ? <p role="alert">{t('sessions.moreFailed')}</p> : null}
        </Row>
      ) : null}
    </>
  );
}

/** All sessions of the groups one belongs to: those to come, or those that have been (`?when=past`). */
export default function SessionsPage() {
  const { t } = useWords();
  const { can } = useViewer();
  const [search] = useSearchParams();
  const when: SessionsWhen = search.get('when') === 'past' ? 'PAST' : 'UPCOMING';
  const cohortId = search.get('cohort');
  const of = cohortId ? `&cohort=${cohortId}` : '';
  return (
    <Column>
      <Row spread>
        <PageTitle title={t('sessions.title')} />
        {can.scheduleSessions ? (
          <ButtonLink to="/sessions/new" leftSection={<IconPlus aria-hidden="true" />}>
            {t('sessions.schedule')}
          </ButtonLink>
        ) : null}
      </Row>
      <nav aria-label={t('sessions.which')} className={classes.tabs}>
        <Link
          to={cohortId ? `/sessions?cohort=${cohortId}` : '/sessions'}
          replace
          aria-current={when === 'UPCOMING' ? 'page' : undefined}
        >
          {t('sessions.coming')}
        </Link>
        <Link to={`/sessions?when=past${of}`} replace aria-current={when === 'PAST' ? 'page' : undefined}>
          {t('sessions.past')}
        </Link>
      </nav>
      {cohortId ? (
        <p className="small">
          {t('sessions.ofCohort')} <Link to="/sessions">{t('sessions.ofAll')}</Link>
        </p>
      ) : null}
      <Sessions key={`${when}${of}`} when={when} cohortId={cohortId} />
    </Column>
  );
}
