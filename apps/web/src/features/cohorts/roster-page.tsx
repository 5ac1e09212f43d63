import '../../ui/field-styles.js';
import { useQuery } from '@apollo/client/react';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { COHORT_ROLES, STATES } from '@hearth/shared';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import {
  CohortInviteesDocument,
  CohortRosterDocument,
  type Cohort_WholeFragment,
  type CohortRole,
  type RosterWhen,
  type State,
} from '../../gql/cohorts/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Row } from '../../ui/column.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { Fold } from '../../ui/fold.js';
import { Skeletons } from '../../ui/skeletons.js';
import { AddPerson } from './add-person.js';
import classes from './cohorts.module.css';
import { MemberDialog } from './member-dialog.js';
import { RosterTable, type Entry } from './roster-table.js';
import { CohortFrame } from './cohort-frame.js';
import { today } from './use-days.js';

const ROLES = COHORT_ROLES.map((role) => role.toUpperCase() as CohortRole);
const WHENS: RosterWhen[] = ['CURRENT', 'COMING', 'FORMER'];

function Invitees({ cohortId }: { cohortId: string }) {
  const { t } = useWords();
  const [named, setNamed] = useState('');
  const { data, previousData, fetchMore } = useQuery(CohortInviteesDocument, {
    variables: { cohortId, named },
    fetchPolicy: 'cache-and-network',
  });
  const page = (data ?? previousData)?.cohortInvitees;
  return (
    <>
      <p className="quiet small">{t('cohorts.inviteesWhat')}</p>
      <Row>
        <ButtonLink to={`/invitations/many?cohort=${cohortId}`} variant="default">
          {t('cohorts.inviteThem')}
        </ButtonLink>
      </Row>
      <TextInput
        type="search"
        label={t('cohorts.inviteesNamed')}
        value={named}
        onChange={(event) => setNamed(event.currentTarget.value)}
      />
      <ul className={classes.list}>
        {page?.nodes.map((one) => (
          <li key={one.id} className={classes.row}>
            <div className={classes.grow}>
              <span className={classes.title}>{one.name}</span>
              <div className="quiet small">
                {one.email} · {t(`cohorts.role.${one.role}`)}
              </div>
            </div>
          </li>
        ))}
      </ul>
      {page?.nextCursor ? (
        <Button
          variant="default"
          onClick={() => void fetchMore({ variables: { after: page.nextCursor } }).catch(() => undefined)}
        >
          {t('cohorts.more')}
        </Button>
      ) : null}
    </>
  );
}

function Roster({ cohort }: { cohort: Cohort_WholeFragment }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const [search, setSearch] = useSearchParams();
  const [changing, setChanging] = useState<Entry | null>(null);
  const keeps = cohort.can.keep;
  // Before a cohort begins, whoever was brought in is still to join: they would be looked for in vain among those in it now.
  const usual: RosterWhen = keeps && cohort.startsOn > today() ? 'COMING' : 'CURRENT';
  const when = WHENS.find((one) => one === search.get('when')) ?? usual;
  const role = ROLES.find((one) => one === search.get('role'));
  const state = STATES.find((one) => one === search.get('state')) as State | undefined;
  const named = search.get('named') ?? '';
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(CohortRosterDocument, {
    variables: { cohortId: cohort.id, when, role: role ?? null, state: state ?? null, named },
    fetchPolicy: 'cache-and-network',
  });
  const set = (key: string, value: string) =>
    setSearch(
      (now) => {
        const next = new URLSearchParams(now);
        if (value) next.set(key, value);
        else next.delete(key);
        return next;
      },
      { replace: true },
    );
  const page = (data ?? previousData)?.cohortRoster;
  const nobodyYet =
    keeps && !loading && page?.nodes.length === 0 && when === usual && !role && !state && !named;
  const again = () => void refetch().catch(() => undefined);
  return (
    <>
      {keeps ? (
        <Fold level={2} title={t('cohorts.addPerson')}>
          <AddPerson cohort={cohort} onAdded={again} />
        </Fold>
      ) : null}
      <div className={classes.filters} role="search" aria-label={t('cohorts.filter')}>
        <TextInput
          label={t('cohorts.named')}
          value={named}
          autoComplete="off"
          onChange={(event) => set('named', event.currentTarget.value)}
        />
        <NativeSelect
          label={t('cohorts.role')}
          value={role ?? ''}
          data={[
            { value: '', label: t('cohorts.all') },
            ...ROLES.map((one) => ({ value: one, label: t(`cohorts.role.${one}`) })),
          ]}
          onChange={(event) => set('role', event.currentTarget.value)}
        />
        <NativeSelect
          label={t('cohorts.state')}
          value={state ?? ''}
          data={[
            { value: '', label: t('cohorts.all') },
            ...STATES.map((one) => ({ value: one, label: t(`words.state.${one}`) })),
          ]}
          onChange={(event) => set('state', event.currentTarget.value)}
        />
        {keeps ? (
          <NativeSelect
            label={t('cohorts.when')}
            value={when}
            data={WHENS.map((one) => ({ value: one, label: t(`cohorts.when.${one}`) }))}
            onChange={(event) => set('when', event.currentTarget.value)}
          />
        ) : null}
      </div>
      {page ? (
        <>
          <p role="status" className="quiet small">
            {loading || nobodyYet
              ? ''
              : page.nextCursor
                ? t('cohorts.foundMore', { count: page.nodes.length })
                : t('cohorts.found', { count: page.nodes.length })}
          </p>
          {nobodyYet ? (
            <EmptyState
              action={<ButtonLink to={`/cohorts/${cohort.id}/import`}>{t('cohorts.import')}</ButtonLink>}
            >
              {t('cohorts.nobodyYet')}
            </EmptyState>
          ) : null}
          {page.nodes.length > 0 ? (
            <RosterTable nodes={page.nodes} keeps={keeps} onChange={setChanging} />
          ) : null}
          {page.nextCursor ? (
            <Row>
              <Button
                variant="default"
                onClick={() =>
                  void fetchMore({ variables: { after: page.nextCursor } }).catch(() => undefined)
                }
              >
                {t('cohorts.more')}
              </Button>
            </Row>
          ) : null}
        </>
      ) : error ? (
        <ErrorState what={t('cohorts.notLoaded')} kept={say(error)} onRetry={again} />
      ) : (
        <Skeletons count={6} height={56} />
      )}
      {cohort.counts.invitees ? (
        <Fold level={2} title={t('cohorts.invitees', { count: cohort.counts.invitees })}>
          <Invitees cohortId={cohort.id} />
        </Fold>
      ) : null}
      {changing ? (
        <MemberDialog
          entry={changing}
          onDone={(changed) => {
            setChanging(null);
            if (changed) again();
          }}
        />
      ) : null}
    </>
  );
}

/** Who is in a cohort; for those who keep it also who was, why they left, and who is to be invited. */
export default function RosterPage() {
  const { t } = useWords();
  return <CohortFrame title={t('cohorts.roster')}>{(cohort) => <Roster cohort={cohort} />}</CohortFrame>;
}
