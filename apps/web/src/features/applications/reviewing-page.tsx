import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import { ApplicationsReviewingDocument } from '../../gql/applications/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Column } from '../../ui/column.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import classes from './applications.module.css';

/** Cohorts whose applications one was asked to read. */
export default function ReviewingPage() {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { data, error, refetch } = useQuery(ApplicationsReviewingDocument, {
    fetchPolicy: 'cache-and-network',
  });
  const cohorts = data?.applicationsReviewing;
  return (
    <Column>
      <PageTitle title={t('applications.reviewing')} />
      {cohorts ? (
        cohorts.length === 0 ? (
          <EmptyState>{t('applications.reviewingNone')}</EmptyState>
        ) : (
          <ul className={classes.list}>
            {cohorts.map(({ id, cohort, program, open }) => (
              <li key={id} className={classes.item}>
                <div className={classes.anywhere}>
                  <Link className={classes.name} to={`/cohorts/${id}/applications/review`}>
                    {cohort}
                  </Link>
                  <p className="quiet small">
                    {program} · {t('applications.reviewingOpen', { count: open })}
                  </p>
                </div>
              </li>
            ))}
          </ul>
        )
      ) : error ? (
        <ErrorState
          what={t('applications.notLoaded')}
          kept={say(error)}
          onRetry={() => void refetch().catch(() => undefined)}
        />
      ) : (
        <Skeletons count={3} height={56} />
      )}
    </Column>
  );
}
