import '../../ui/field-styles.js';
import { useQuery } from '@apollo/client/react';
import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import {
  AccessRequestsDocument,
  type AccessRequestState,
  type Request_LineFragment,
} from '../../gql/joining/graphql.js';
import { BackToAdmin } from '../../platform/administration/back-to-admin.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Card } from '../../ui/card.js';
import { Chip } from '../../ui/chip.js';
import { Column, Row } from '../../ui/column.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import { TimeText } from '../../ui/time-text.js';
import classes from './joining.module.css';

const STATES = ['WAITING', 'ASKED', 'INVITED', 'DECLINED'] as const satisfies readonly AccessRequestState[];

/** What whoever decides should know of a request before they read it. */
export function Marks({ line }: { line: Omit<Request_LineFragment, '__typename'> }) {
  const { t } = useWords();
  return (
    <Row>
      {line.answered ? <Chip tone="sky">{t('lettingIn.answered')}</Chip> : null}
      {line.isMember ? (
        <Chip tone="gold">{t('lettingIn.isMember')}</Chip>
      ) : line.hasAccount ? (
        <Chip tone="gold">{t('lettingIn.hasAccount')}</Chip>
      ) : null}
      {line.sentAgain > 0 ? <Chip>{t('lettingIn.sentAgain', { count: line.sentAgain })}</Chip> : null}
      {line.declinedBefore ? <Chip tone="gold">{t('lettingIn.declinedBefore')}</Chip> : null}
    </Row>
  );
}

function Line({ line }: { line: Request_LineFragment }) {
  const { t } = useWords();
  const { name, roleTitle, organizationName, usState } = line;
  return (
    <li className={classes.line}>
      <Link to={`/access-requests/${line.id}`}>{name}</Link>
      <p>
        {[roleTitle, organizationName, usState ? t(`words.state.${usState}`) : '']
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p className="quiet small">
        {line.decidedAt ? (
          <>
            {t('lettingIn.decided')} <TimeText at={line.decidedAt} />
          </>
        ) : (
          <>
            {t('lettingIn.asked')} <TimeText at={line.confirmedAt} />
          </>
        )}
      </p>
      <Marks line={line} />
    </li>
  );
}

/** People who asked for access, who waits longest first. */
export default function QueuePage() {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const [search, setSearch] = useSearchParams();
  const state = STATES.find((one) => one === search.get('state')) ?? 'WAITING';
  const { data, error, refetch, fetchMore } = useQuery(AccessRequestsDocument, {
    variables: { state },
    fetchPolicy: 'cache-and-network',
  });
  const [loading, setLoading] = useState(false);
  const page = data?.accessRequests;
  const more = async (after: string) => {
    setLoading(true);
    try {
      await fetchMore({
        variables: { after },
        updateQuery: (before, { fetchMoreResult }) => ({
          ...before,
          accessRequests: {
            ...fetchMoreResult.accessRequests,
            nodes: [...before.accessRequests.nodes, ...fetchMoreResult.accessRequests.nodes],
          },
        }),
      });
    } finally {
      setLoading(false);
    }
  };
  return (
    <Column>
      <div>
        <BackToAdmin orMe />
        <PageTitle title={t('lettingIn.queue')} />
        <p className="quiet">{t('lettingIn.queueWhat')}</p>
      </div>
      <Row>
        <NativeSelect
          label={t('lettingIn.show')}
          value={state}
          data={STATES.map((one) => ({ value: one, label: t(`lettingIn.state.${one}`) }))}
          onChange={(event) => setSearch({ state: event.currentTarget.value }, { replace: true })}
        />
      </Row>
      <Row>
        <ButtonLink to="/invitations" variant="default">
          {t('lettingIn.invitations')}
        </ButtonLink>
      </Row>
      {page ? (
        page.nodes.length > 0 ? (
          <Card>
            <ul className={classes.list}>
              {page.nodes.map((line) => (
                <Line key={line.id} line={line} />
              ))}
            </ul>
            {page.nextCursor ? (
              <div>
                <Button
                  variant="default"
                  loading={loading}
                  onClick={() => void more(page.nextCursor ?? '').catch(() => undefined)}
                >
                  {t('lettingIn.more')}
                </Button>
              </div>
            ) : null}
          </Card>
        ) : (
          <EmptyState>{t(state === 'WAITING' ? 'lettingIn.nobodyWaits' : 'lettingIn.noneSo')}</EmptyState>
        )
      ) : error ? (
        <ErrorState what={t('lettingIn.notLoaded')} kept={say(error)} onRetry={() => void refetch()} />
      ) : (
        <Skeletons count={4} height={76} />
      )}
    </Column>
  );
}
