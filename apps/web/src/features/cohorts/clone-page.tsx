import '../../ui/field-styles.js';
import { useLazyQuery, useMutation } from '@apollo/client/react';
import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import {
  ClonePlanDocument,
  CohortCloneDocument,
  type ClonePlanQuery,
  type Cohort_WholeFragment,
} from '../../gql/cohorts/graphql.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { UNTIL_SIGNED_OUT } from '../../platform/drafts/draft-store.js';
import { useDraftForm } from '../../platform/drafts/use-draft-form.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { newId } from '../../platform/ids/new-id.js';
import { Chip } from '../../ui/chip.js';
import { Row, Stack } from '../../ui/column.js';
import classes from './cohorts.module.css';
import { CohortFrame } from './cohort-frame.js';
import { useDays } from './use-days.js';
import { useFault } from './use-fault.js';

type Plan = ClonePlanQuery['cohortClonePlan'];
type PlanRow = Plan['rows'][number];
/** What is done with a row: where it goes; null where it is left out. */
type Places = Record<string, string | null>;

const WEEKS_OF_A_YEAR = 52;

/** The same weekday a year on, as a first proposal. */
const yearOn = (day: string): string =>
  new Date(Date.parse(day) + WEEKS_OF_A_YEAR * 7 * 86_400_000).toISOString().slice(0, 10);

/** The cohort's name with the years in it moved along: "cohort of 2026" is "cohort of 2027". */
function yearsOn({ name, startsOn }: { name: string; startsOn: string }, to: string): string {
  const years = Number(to.slice(0, 4)) - Number(startsOn.slice(0, 4));
  const moved = name.replace(/\b20\d\d\b/g, (year) => String(Number(year) + years));
  return moved === name ? '' : moved;
}

/** The same row a year on, by the list: moved, by hand, or left out. */
function CloneLine({
  row,
  to,
  fault,
  onChange,
}: {
  row: PlanRow;
  to: string | null;
  fault?: string;
  onChange: (to: string | null) => void;
}) {
  const { t } = useWords();
  const { weekday, name, day } = useDays();
  const [byHand, setByHand] = useState(false);
  // What is at fault is mended by hand.
  const typing = to !== null && (byHand || fault !== undefined);
  const title = name({ nameEn: row.titleEn, nameEs: row.titleEs });
  const off = [...new Map(row.closed.map((one) => [`${name(one)} ${one.startsOn}`, one])).values()];
  return (
    <tr>
      <th scope="row">
        {title}
        <div className="quiet small">{t(`cohorts.kind.${row.kind}`)}</div>
      </th>
      <td data-label={t('cohorts.before')}>{weekday(row.from)}</td>
      <td data-label={t('cohorts.after')}>
        <div className={classes.place}>
          {to === null ? null : <span>{weekday(to === '' ? row.to : to)}</span>}
          <NativeSelect
            aria-label={t('cohorts.whatOf', { name: title })}
            value={to === null ? 'drop' : typing ? 'other' : 'take'}
            data={[
              { value: 'take', label: t('cohorts.take') },
              { value: 'other', label: t('cohorts.otherDay') },
              { value: 'drop', label: t('cohorts.drop') },
            ]}
            onChange={(event) => {
              const wish = event.currentTarget.value;
              setByHand(wish === 'other');
              onChange(wish === 'drop' ? null : wish === 'other' ? (to ?? row.to) : row.to);
            }}
          />
          {typing ? (
            <TextInput
              type={row.kind === 'SESSION' ? 'datetime-local' : 'date'}
              aria-label={t('cohorts.toWhen', { name: title })}
              value={to}
              error={fault}
              onChange={(event) => onChange(event.currentTarget.value)}
            />
          ) : null}
          {off.length > 0 ? (
            <div className="small">
              <Chip tone="gold">{t(row.leaveOut ? 'cohorts.noFreeDay' : 'cohorts.movedOff')}</Chip>{' '}
              {off.map((one) => t('cohorts.offOn', { name: name(one), day: day(one.startsOn) })).join('; ')}
            </div>
          ) : null}
        </div>
      </td>
    </tr>
  );
}

function Confirm({
  cohort,
  plan,
  onAgain,
}: {
  cohort: Cohort_WholeFragment;
  plan: Plan;
  onAgain: () => void;
}) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { fault, whole } = useFault();
  const { day } = useDays();
  const navigate = useNavigate();
  const [id] = useState(newId);
  const { fields, change, forget } = useDraftForm(`${UNTIL_SIGNED_OUT}clone:${cohort.id}:${plan.startsOn}`, {
    name: yearsOn(cohort, plan.startsOn),
    endsOn: plan.endsOn,
    withFacilitators: false as boolean,
    byHand: '{}',
  });
  const { name, endsOn, withFacilitators } = fields;
  const byHand = JSON.parse(fields.byHand) as Places;
  // What was said by hand holds; the rest is as the plan says now.
  const places: Places = Object.fromEntries(
    plan.rows.map((row) => [
      row.id,
      row.id in byHand ? (byHand[row.id] ?? null) : row.leaveOut ? null : row.to,
    ]),
  );
  const [clone, { loading, error }] = useMutation(CohortCloneDocument);
  const conflict = error && troubleOf(error).code === 'conflict';
  const moved = plan.rows.filter(({ closed }) => closed.length > 0).length;
  const send = (event: FormEvent) => {
    event.preventDefault();
    const rows = plan.rows.map((row) => ({ id: row.id, to: places[row.id] ?? null }));
    const input = {
      id,
      cohortId: cohort.id,
      name,
      startsOn: plan.startsOn,
      endsOn,
      capacity: cohort.capacity ?? null,
      withFacilitators,
      rows,
      fingerprint: plan.fingerprint,
    };
    clone({ variables: { input } }).then(
      () => {
        forget();
        return navigate(`/cohorts/${id}`, { replace: true });
      },
      () => undefined,
    );
  };
  return (
    <form noValidate onSubmit={send}>
      <Stack>
        <p role="status">
          {t('cohorts.planSays', { weeks: plan.weeks, count: plan.rows.length, moved })}{' '}
          {plan.states.length > 0
            ? t('cohorts.planStates', {
                states: plan.states.map((state) => t(`words.state.${state}`)).join(', '),
              })
            : t('cohorts.planNoStates')}
        </p>
        <TextInput
          label={t('cohorts.field.name')}
          value={name}
          error={fault(error, 'name')}
          autoComplete="off"
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          label={t('cohorts.field.endsOn')}
          description={t('cohorts.startsThen', { day: day(plan.startsOn) })}
          value={endsOn}
          error={fault(error, 'endsOn')}
          onChange={(event) => change({ endsOn: event.currentTarget.value })}
        />
        <Checkbox
          label={t('cohorts.withFacilitators')}
          checked={withFacilitators}
          onChange={(event) => change({ withFacilitators: event.currentTarget.checked })}
        />
        <table className={classes.table} data-cards="true">
          <caption>{t('cohorts.beforeAfter')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('cohorts.what')}</th>
              <th scope="col">{t('cohorts.before')}</th>
              <th scope="col">{t('cohorts.after')}</th>
            </tr>
          </thead>
          <tbody>
            {plan.rows.map((row, index) => (
              <CloneLine
                key={row.id}
                row={row}
                to={places[row.id] ?? null}
                fault={fault(error, `rows.${index}.to`)}
                onChange={(to) => change({ byHand: JSON.stringify({ ...byHand, [row.id]: to }) })}
              />
            ))}
          </tbody>
        </table>
        <p className="quiet small">{t('cohorts.cloneTells')}</p>
        <p role="alert">
          {conflict
            ? t('cohorts.cloneChanged')
            : error && troubleOf(error).fields?.some(({ field }) => field.startsWith('rows.'))
              ? t('cohorts.rowsFault')
              : (whole(error, 'name', 'endsOn') ?? (error && !troubleOf(error).fields ? say(error) : ''))}
        </p>
        <Row>
          <Button type="submit" loading={loading}>
            {t('cohorts.cloneDo')}
          </Button>
          <Button variant="subtle" onClick={onAgain}>
            {t('cohorts.planAgain')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}

function Clone({ cohort }: { cohort: Cohort_WholeFragment }) {
  const { t } = useWords();
  const { fault, whole } = useFault();
  const [startsOn, setStartsOn] = useState(() => yearOn(cohort.startsOn));
  const [plan, setPlan] = useState<Plan | null>(null);
  const [ask, { loading, error }] = useLazyQuery(ClonePlanDocument, { fetchPolicy: 'network-only' });
  const look = (event: FormEvent) => {
    event.preventDefault();
    ask({ variables: { cohortId: cohort.id, startsOn } }).then(
      ({ data }) => setPlan(data?.cohortClonePlan ?? null),
      () => undefined,
    );
  };
  if (plan)
    return (
      <Confirm
        key={plan.fingerprint + plan.startsOn}
        cohort={cohort}
        plan={plan}
        onAgain={() => setPlan(null)}
      />
    );
  return (
    <form noValidate onSubmit={look}>
      <Stack>
        <p>{t('cohorts.cloneWhat')}</p>
        <TextInput
          type="date"
          label={t('cohorts.cloneStart')}
          value={startsOn}
          error={fault(error, 'startsOn')}
          onChange={(event) => setStartsOn(event.currentTarget.value)}
        />
        <p role="alert">{whole(error, 'startsOn')}</p>
        <Row>
          <Button type="submit" loading={loading}>
            {t('cohorts.cloneLook')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}

/** Makes a cohort for another year: everything moved by whole weeks, shown before and after, then made at once. */
export default function ClonePage() {
  const { t } = useWords();
  return (
    <CohortFrame title={t('cohorts.clone')} keepers>
      {(cohort) => <Clone cohort={cohort} />}
    </CohortFrame>
  );
}
