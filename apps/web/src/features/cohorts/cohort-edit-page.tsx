import '../../ui/field-styles.js';
import { useMutation } from '@apollo/client/react';
import { useNavigate } from 'react-router';
import { CohortEditDocument, type Cohort_WholeFragment } from '../../gql/cohorts/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { ButtonLink } from '../../ui/button-link.js';
import { capacityOf, CohortForm } from './cohort-form.js';
import { CohortFrame } from './cohort-frame.js';

function EditForm({ cohort }: { cohort: Cohort_WholeFragment }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const [edit, { loading, error }] = useMutation(CohortEditDocument);
  return (
    <CohortForm
      place={cohort.id}
      start={{
        name: cohort.name,
        startsOn: cohort.startsOn,
        endsOn: cohort.endsOn,
        capacity: cohort.capacity === null ? '' : String(cohort.capacity ?? ''),
        timeZone: cohort.timeZone,
      }}
      word={t('cohorts.save')}
      busy={loading}
      error={error}
      onSend={async (fields) => {
        const input = {
          ...fields,
          id: cohort.id,
          capacity: capacityOf(fields.capacity),
          version: cohort.version,
        };
        await edit({ variables: { input } });
        void navigate(`/cohorts/${cohort.id}`, { replace: true });
      }}
      cancel={
        <ButtonLink to={`/cohorts/${cohort.id}`} variant="subtle">
          {t('cohorts.notNow')}
        </ButtonLink>
      }
    />
  );
}

/** Changes what a cohort is called, and when it is. */
export default function CohortEditPage() {
  const { t } = useWords();
  return (
    <CohortFrame title={t('cohorts.change')} keepers>
      {(cohort) => <EditForm key={cohort.version} cohort={cohort} />}
    </CohortFrame>
  );
}
