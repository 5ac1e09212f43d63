import '../../ui/field-styles.js';
import { useQuery } from '@apollo/client/react';
import { Button, NativeSelect } from '@mantine/core';
import { APPLICANT_ROLES, APPLICATION_STATES, STATES } from '@hearth/shared';
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import {
  ApplicationsPageDocument,
  type ApplicationDecision,
  type ApplicationLineFragment,
  type ApplicationsPageQueryVariables,
} from '../../gql/applications/graphql.js';
import { NothingHere } from '../../platform/errors/nothing-here.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useAnnounce } from '../../ui/announcer.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Card } from '../../ui/card.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import { Balance } from './balance.js';
import { ChooseTable } from './choose-table.js';
import { DecideDialog } from './decide-dialog.js';
import classes from './applications.module.css';

const STANDINGS = APPLICATION_STATES.filter((one) => !['DRAFT', 'UNCONFIRMED', 'DUPLICATE'].includes(one));
const DECISIONS: readonly ApplicationDecision[] = ['OFFER', 'WAITLIST', 'DECLINE'];

function Filters() {
  const { t } = useWords();
  const [search, setSearch] = useSearchParams();
  const field = (
    name: 'standing' | 'state' | 'role',
    label: string,
    data: { value: string; label: string }[],
  ) => (
    <NativeSelect
      label={label}
      value={search.get(name) ?? ''}
      data={[{ value: '', label: t('applications.all') }, ...data]}
      onChange={(event) => {
        const next = new URLSearchParams(search);
        if (event.currentTarget.value) next.set(name, event.currentTarget.value);
        else next.delete(name);
        setSearch(next, { replace: true });
      }}
    />
  );
  return (
    <div className={classes.filters}>
      {field(
        'standing',
        t('applications.standing'),
        STANDINGS.map((value) => ({ value, label: t(`applications.standing.${value}`) })),
      )}
      {field(
        'state',
        t('applications.stateColumn'),
        STATES.map((value) => ({ value, label: t(`words.state.${value}`) })),
      )}
      {field(
        'role',
        t('applications.roleColumn'),
        APPLICANT_ROLES.map((value) => ({ value, label: t(`apply.role.${value}`) })),
      )}
    </div>
  );
}

/** Where a coordinator chooses: the table, the balance while one picks, and what was decided. */
export default function ChoosePage() {
  const { cohortId = '' } = useParams();
  const { t } = useWords();
  const { say } = useTroubleWords();
  const announce = useAnnounce();
  const [search] = useSearchParams();
  const [picked, setPicked] = useState<ReadonlyMap<string, ApplicationLineFragment>>(new Map());
  const [decision, setDecision] = useState<ApplicationDecision | null>(null);
  const variables = {
    cohortId,
    standing: search.get('standing'),
    state: search.get('state'),
    role: search.get('role'),
  } as ApplicationsPageQueryVariables;
  const { data, previousData, error, refetch, fetchMore } = useQuery(ApplicationsPageDocument, {
    variables,
    fetchPolicy: 'cache-and-network',
  });
  const table = (data ?? previousData)?.applications;
  if (error && troubleOf(error).code === 'not_found') return <NothingHere />;
  if (!table)
    return (
      <div className={classes.wide}>
        {error ? (
          <ErrorState
            asPage
            what={t('applications.notLoaded')}
            kept={say(error)}
            onRetry={() => void refetch().catch(() => undefined)}
          />
        ) : (
          <Skeletons count={5} height={64} />
        )}
      </div>
    );

  const pick = (id: string) => {
    const line = [...table.nodes, ...(table.next ? [table.next] : [])].find((one) => one.id === id);
    const next = new Map(picked);
    if (!next.delete(id) && line) next.set(id, line);
    setPicked(next);
  };
  const lines = [...picked.values()];
  const fresh = lines.filter(({ standing }) => standing !== 'OFFERED' && standing !== 'ACCEPTED');
  const beyond = table.capacity ? table.chosen + fresh.length - table.capacity : 0;
  const more = () =>
    void fetchMore({
      variables: { ...variables, after: table.nextCursor },
      updateQuery: (before, { fetchMoreResult }) => ({
        applications: {
          ...fetchMoreResult.applications,
          nodes: [
            ...(before.applications?.nodes ?? []),
            ...fetchMoreResult.applications.nodes,
          ] as typeof table.nodes,
        },
      }),
    }).catch(() => undefined);
  const done = (changed: number) => {
    setDecision(null);
    setPicked(new Map());
    announce(t('applications.decided', { count: changed }));
    void refetch().catch(() => undefined);
  };
  const base = `/cohorts/${cohortId}/applications`;
  return (
    <div className={classes.wide}>
      <div className={classes.anywhere}>
        <Link className={classes.link} to={`/cohorts/${cohortId}`}>
          {table.program}, {table.cohort}
        </Link>
        <PageTitle title={t('applications.title', { cohort: table.cohort })} />
        <div className={classes.ways}>
          <ButtonLink to={`${base}/setup`} variant="default">
            {table.opensAt ? t('applications.toSetup') : t('applications.openCall')}
          </ButtonLink>
          {table.opensAt ? (
            <Link className={classes.link} to={`/apply/${cohortId}`}>
              {t('applications.toForm')}
            </Link>
          ) : null}
          <Link className={classes.link} to={`${base}/review`}>
            {t('applications.toReview')}
          </Link>
        </div>
      </div>
      {table.next ? (
        <Card>
          <p>{t('applications.next', { name: table.next.name })}</p>
          <div>
            <Button
              onClick={() => {
                if (table.next) setPicked(new Map([[table.next.id, table.next]]));
                setDecision('OFFER');
              }}
            >
              {t('applications.offerNext')}
            </Button>
          </div>
        </Card>
      ) : null}
      {table.total === 0 ? (
        <EmptyState>{table.opensAt ? t('applications.empty') : t('applications.notOpen')}</EmptyState>
      ) : (
        <>
          <Balance table={table} picked={fresh} />
          <Filters />
          {table.nodes.length > 0 ? (
            <ChooseTable
              cohortId={cohortId}
              lines={table.nodes}
              picked={new Set(picked.keys())}
              onPick={pick}
            />
          ) : (
            <p>{t('applications.noneSuch')}</p>
          )}
          {table.nextCursor ? (
            <div>
              <Button variant="default" onClick={more}>
                {t('applications.more')}
              </Button>
            </div>
          ) : null}
          <div
            className={classes.foot}
            data-any={picked.size > 0 || undefined}
            role="group"
            aria-label={t('applications.decideGroup')}
          >
            <span>{t('applications.picked', { count: picked.size })}</span>
            {DECISIONS.map((one) => (
              <Button
                key={one}
                size="xs"
                variant={one === 'OFFER' ? 'filled' : 'default'}
                disabled={picked.size === 0}
                onClick={() => setDecision(one)}
              >
                {t(`applications.deed.${one}`)}
              </Button>
            ))}
          </div>
        </>
      )}
      {table.unfinished > 0 ? (
        <p className="quiet small">{t('applications.unfinished', { count: table.unfinished })}</p>
      ) : null}
      {decision ? (
        <DecideDialog
          cohortId={cohortId}
          ids={[...picked.keys()]}
          decision={decision}
          beyond={beyond}
          onClose={() => setDecision(null)}
          onDone={done}
        />
      ) : null}
    </div>
  );
}
