import '../../ui/field-styles.js';
import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import { ProgramsDocument } from '../../gql/cohorts/graphql.js';
import { BackToAdmin } from '../../platform/administration/back-to-admin.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useSignIn } from '../../platform/sign-in/viewer-context.js';
import { Card } from '../../ui/card.js';
import { Column } from '../../ui/column.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { Fold } from '../../ui/fold.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import { CohortLines } from './cohort-lines.js';
import { ProgramForm } from './program-form.js';

/** The programs one has to do with. */
export default function ProgramsPage() {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { viewer } = useSignIn();
  const { data, error, refetch } = useQuery(ProgramsDocument, { fetchPolicy: 'cache-and-network' });
  const programs = data?.programs;
  const administers = viewer?.siteRoles.includes('ADMINISTRATOR') ?? false;
  return (
    <Column>
      <div>
        <BackToAdmin />
        <PageTitle title={t('cohorts.programs')} />
      </div>
      {programs ? (
        programs.length === 0 && !administers ? (
          <EmptyState>{t('cohorts.noPrograms')}</EmptyState>
        ) : (
          programs.map((program) => (
            <Card key={program.id} labelledBy={`program-${program.id}`}>
              <h2 id={`program-${program.id}`}>
                <Link to={`/programs/${program.slug}`}>{program.name}</Link>
              </h2>
              {program.description ? <p>{program.description}</p> : null}
              <CohortLines cohorts={program.cohorts} />
            </Card>
          ))
        )
      ) : error ? (
        <ErrorState what={t('cohorts.notLoaded')} kept={say(error)} onRetry={() => void refetch()} />
      ) : (
        <Skeletons count={2} height={140} />
      )}
      {administers ? (
        <Fold title={t('cohorts.programNew')}>
          <ProgramForm onSaved={() => void refetch()} />
        </Fold>
      ) : null}
    </Column>
  );
}
