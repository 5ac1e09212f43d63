import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { CohortWholeDocument, type Cohort_WholeFragment } from '../../gql/cohorts/graphql.js';
import { NothingHere } from '../../platform/errors/nothing-here.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Column } from '../../ui/column.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';

interface CohortPageProps {
  /** The page's title; the cohort's own name where none is given. */
  title?: string;
  /** Is it for those who keep the cohort alone? */
  keepers?: boolean;
  children: (cohort: Cohort_WholeFragment) => ReactNode;
}

/** A page of the cohort of this address: waits for it, and says where there is none. */
export function CohortFrame({ title, keepers = false, children }: CohortPageProps) {
  const { cohortId = '' } = useParams();
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { data, error, refetch } = useQuery(CohortWholeDocument, {
    variables: { id: cohortId },
    fetchPolicy: 'cache-and-network',
  });
  const cohort = data?.cohort;
  if (error && !cohort && troubleOf(error).code === 'not_found')
    return <NothingHere wayOn={{ to: '/programs', text: t('cohorts.toPrograms') }} />;
  if (cohort && keepers && !cohort.can.keep)
    return <NothingHere wayOn={{ to: `/cohorts/${cohort.id}`, text: cohort.name }} />;
  return (
    <Column>
      <div>
        <p className="quiet small">
          {cohort ? (
            <>
              <Link to={`/programs/${cohort.program.slug}`}>{cohort.program.name}</Link>
              {title ? (
                <>
                  {' / '}
                  <Link to={`/cohorts/${cohort.id}`}>{cohort.name}</Link>
                </>
              ) : null}
            </>
          ) : null}
        </p>
        <PageTitle title={title ?? cohort?.name ?? t('cohorts.cohort')} />
      </div>
      {cohort ? (
        children(cohort)
      ) : error ? (
        <ErrorState what={t('cohorts.notLoaded')} kept={say(error)} onRetry={() => void refetch()} />
      ) : (
        <Skeletons count={4} height={72} />
      )}
    </Column>
  );
}
