import '../../ui/field-styles.js';
import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { CohortCreateDocument, ProgramDocument } from '../../gql/cohorts/graphql.js';
import { NothingHere } from '../../platform/errors/nothing-here.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { newId } from '../../platform/ids/new-id.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Column } from '../../ui/column.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import { capacityOf, CohortForm } from './cohort-form.js';

/** Begins a cohort of a program. */
export default function CohortNewPage() {
  const { t } = useWords();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const slug = search.get('program') ?? '';
  const [id] = useState(newId);
  const { data, error } = useQuery(ProgramDocument, { variables: { slug } });
  const [create, creating] = useMutation(CohortCreateDocument);
  const program = data?.program;
  if (error || (program && !program.can.createCohort))
    return <NothingHere wayOn={{ to: '/programs', text: t('cohorts.toPrograms') }} />;
  return (
    <Column narrow>
      <div>
        <PageTitle title={t('cohorts.cohortNew')} />
        {program ? <p className="quiet">{program.name}</p> : null}
      </div>
      {program ? (
        <>
          <p className="quiet small">{t('cohorts.newWhat', { count: program.milestones.length })}</p>
          <CohortForm
            place={`new:${program.id}`}
            start={{ name: '', startsOn: '', endsOn: '', capacity: '', timeZone: 'America/New_York' }}
            word={t('cohorts.cohortMake')}
            busy={creating.loading}
            error={creating.error}
            onSend={async (fields) => {
              const input = { ...fields, id, programId: program.id, capacity: capacityOf(fields.capacity) };
              await create({ variables: { input } });
              void navigate(`/cohorts/${id}`, { replace: true });
            }}
            cancel={
              <ButtonLink to={`/programs/${slug}`} variant="subtle">
                {t('cohorts.notNow')}
              </ButtonLink>
            }
          />
        </>
      ) : (
        <Skeletons count={4} height={76} />
      )}
    </Column>
  );
}
