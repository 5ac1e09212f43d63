import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { ApplicationsToReviewDocument } from '../../gql/applications/graphql.js';
import { NothingHere } from '../../platform/errors/nothing-here.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Chip } from '../../ui/chip.js';
import { Column } from '../../ui/column.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import classes from './applications.module.css';

/** What a reviewer has to read, in an order of their own. */
export default function ReviewListPage() {
  const { cohortId = '' } = useParams();
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { data, error, refetch, fetchMore } = useQuery(ApplicationsToReviewDocument, {
    variables: { cohortId },
    fetchPolicy: 'cache-and-network',
  });
  const list = data?.applicationsToReview;
  if (error && troubleOf(error).code === 'not_found') return <NothingHere />;
  if (!list)
    return (
      <Column>
        {error ? (
          <ErrorState
            asPage
            what={t('applications.notLoaded')}
            kept={say(error)}
            onRetry={() => void refetch().catch(() => undefined)}
          />
        ) : (
          <Skeletons count={5} height={56} />
        )}
      </Column>
    );
  const more = () =>
    void fetchMore({
      variables: { cohortId, after: list.nextCursor },
      updateQuery: (before, { fetchMoreResult: next }) => ({
        applicationsToReview: {
          ...next.applicationsToReview,
          nodes: [
            ...(before.applicationsToReview?.nodes ?? []),
            ...next.applicationsToReview.nodes,
          ] as typeof list.nodes,
        },
      }),
    }).catch(() => undefined);
  return (
    <Column>
      <div className={classes.anywhere}>
        <p className="small">
          <Link to="/reviewing">{t('applications.toReviewing')}</Link>
        </p>
        <p className="quiet">{list.program}</p>
        <PageTitle title={t('applications.reviewTitle', { cohort: list.cohort })} />
        <p>{t('applications.reviewDone', { done: list.done, total: list.total })}</p>
        {list.blind ? <p className="quiet">{t('applications.blindWhy')}</p> : null}
      </div>
      {list.nodes.length === 0 ? <EmptyState>{t('applications.nothingToReview')}</EmptyState> : null}
      <ul className={classes.list}>
        {list.nodes.map(({ id, code, name, role, organizationKind, state, mine }) => (
          <li key={id} className={classes.item}>
            <div className={classes.anywhere}>
              <Link className={classes.name} to={`/cohorts/${cohortId}/applications/review/${id}`}>
                {name ?? t('applications.code', { code })}
              </Link>
              <p className="quiet small">
                {[
                  role ? t(`apply.role.${role}`) : '',
                  organizationKind ? t(`apply.organizationKind.${organizationKind}`) : '',
                  state ? t(`words.state.${state as 'CT'}`) : '',
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </div>
            <Chip tone={mine === 'GIVEN' ? 'pine' : mine === 'OPEN' ? 'gold' : 'plain'}>
              {t(`applications.mine.${mine}`)}
            </Chip>
          </li>
        ))}
      </ul>
      {list.nextCursor ? (
        <div>
          <Button variant="default" onClick={more}>
            {t('applications.more')}
          </Button>
        </div>
      ) : null}
    </Column>
  );
}
