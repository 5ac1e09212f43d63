import { useApolloClient, useMutation } from '@apollo/client/react';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { COHORT_ROLES } from '@hearth/shared';
import { useCallback, useState } from 'react';
import {
  CohortCandidatesDocument,
  MembershipBeginDocument,
  type Cohort_WholeFragment,
  type CohortRole,
  type PersonBitsFragment,
} from '../../gql/cohorts/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { newId } from '../../platform/ids/new-id.js';
import { useAnnounce } from '../../ui/announcer.js';
import { Row, Stack } from '../../ui/column.js';
import { PersonLine } from '../../ui/person-line.js';
import { PersonSearch } from './person-search.js';
import { today } from './use-days.js';
import { useFault } from './use-fault.js';

const ROLES = COHORT_ROLES.map((role) => role.toUpperCase() as CohortRole);

/** Takes someone the house knows into the cohort. */
export function AddPerson({ cohort, onAdded }: { cohort: Cohort_WholeFragment; onAdded: () => void }) {
  const { t } = useWords();
  const { fault, whole } = useFault();
  const announce = useAnnounce();
  const client = useApolloClient();
  const [person, setPerson] = useState<PersonBitsFragment | null>(null);
  const [email, setEmail] = useState<string | null>(null);
  const [role, setRole] = useState<CohortRole>('FELLOW');
  const [joinsOn, setJoinsOn] = useState(today);
  const [id, setId] = useState(newId);
  const [begin, { loading, error, reset }] = useMutation(MembershipBeginDocument);
  const find = useCallback(
    async (search: string) =>
      (
        await client.query({
          query: CohortCandidatesDocument,
          variables: { cohortId: cohort.id, search },
          fetchPolicy: 'network-only',
        })
      ).data?.people ?? [],
    [client, cohort.id],
  );
  if (!person)
    return (
      <PersonSearch
        label={t('cohorts.addWho')}
        find={find}
        onChoose={(chosen, search) => {
          reset();
          // Whom one knows by their address alone is unknown without it.
          setEmail(search.includes('@') ? search : null);
          setId(newId());
          setPerson(chosen);
        }}
      />
    );
  const send = () =>
    void begin({
      variables: { input: { id, cohortId: cohort.id, personId: person.id, email, role, joinsOn } },
    }).then(
      () => {
        announce(t('cohorts.added', { name: person.name }));
        setPerson(null);
        onAdded();
      },
      () => undefined,
    );
  return (
    <Stack>
      <PersonLine person={person} />
      <NativeSelect
        label={t('cohorts.role')}
        value={role}
        data={ROLES.map((one) => ({ value: one, label: t(`cohorts.role.${one}`) }))}
        onChange={(event) => setRole(event.currentTarget.value as CohortRole)}
      />
      <TextInput
        type="date"
        label={t('cohorts.joinsOn')}
        value={joinsOn}
        error={fault(error, 'joinsOn')}
        onChange={(event) => setJoinsOn(event.currentTarget.value)}
      />
      <p role="alert">{whole(error, 'joinsOn')}</p>
      <Row>
        <Button loading={loading} onClick={send}>
          {t('cohorts.add')}
        </Button>
        <Button variant="subtle" onClick={() => setPerson(null)}>
          {t('cohorts.notNow')}
        </Button>
      </Row>
    </Stack>
  );
}
