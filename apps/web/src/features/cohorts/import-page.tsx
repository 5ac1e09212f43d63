import '../../ui/field-styles.js';
import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Checkbox } from '@mantine/core';
import { LIMITS, type Refusal } from '@hearth/shared';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import {
  RosterImportApplyDocument,
  RosterImportDocument,
  type Cohort_WholeFragment,
  type RosterImportQuery,
} from '../../gql/cohorts/graphql.js';
import { refusalOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { newId } from '../../platform/ids/new-id.js';
import { TaskProgress } from '../../platform/tasks/task-progress.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Chip } from '../../ui/chip.js';
import { Row, Stack } from '../../ui/column.js';
import { ErrorState } from '../../ui/error-state.js';
import { Skeletons } from '../../ui/skeletons.js';
import classes from './cohorts.module.css';
import { CohortFrame } from './cohort-frame.js';

type DryRun = RosterImportQuery['rosterImport'];
/** Rows shown at once; the faulty come first. */
const SHOWN = 200;

const FILE_RULES = [
  'empty',
  'quotes',
  'too_many_rows',
  'not_text',
  'no_email_column',
  'no_name_column',
  'file_too_large',
  'file_slow',
] as const;
const FIELDS = ['name', 'email', 'role', 'state', 'organization', 'joined', 'left'] as const;
const ROW_RULES = [
  'required',
  'too_long',
  'email',
  'unknown',
  'date',
  'too_small',
  'twice',
  'overlaps',
  'gone',
  'never_here',
] as const;

/** Brings the file in. Answers why not, where it was refused. */
async function bringIn(cohortId: string, id: string, file: File): Promise<Refusal | null> {
  const answer = await fetch(`/rosters/${cohortId}/${id}?name=${encodeURIComponent(file.name)}`, {
    method: 'POST',
    body: file,
  });
  return answer.ok ? null : refusalOf((await answer.json()) as Record<string, unknown>);
}

function Upload({ cohortId, onBrought }: { cohortId: string; onBrought: (id: string) => void }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const wordsOf = (refusal: Refusal) => {
    const [first] = refusal.fields ?? [];
    const rule = FILE_RULES.find((known) => known === first?.rule);
    return rule
      ? t(`cohorts.file.${rule}`, { line: 1, max: LIMITS.rosterRows, ...first?.params })
      : say(refusal);
  };
  const send = async (file: File) => {
    setBusy(true);
    setTrouble(null);
    const id = newId();
    try {
      const refusal = await bringIn(cohortId, id, file);
      if (refusal) setTrouble(wordsOf(refusal));
      else onBrought(id);
    } catch {
      setTrouble(t('cohorts.file.lost'));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Stack>
      <p>{t('cohorts.importWhat')}</p>
      <p className="quiet small">{t('cohorts.importColumns')}</p>
      <label className={classes.file}>
        <span>{t('cohorts.importFile')}</span>
        <input
          type="file"
          accept=".csv,.txt,.tsv,text/csv"
          disabled={busy}
          aria-describedby="file-trouble"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) void send(file);
          }}
        />
      </label>
      <p id="file-trouble" role="alert" className={classes.fault}>
        {trouble}
      </p>
    </Stack>
  );
}

function Rows({ rows }: { rows: DryRun['rows'] }) {
  const { t } = useWords();
  const faulty = rows.filter(({ outcome }) => outcome === 'FAULT');
  const shown = [...faulty, ...rows.filter(({ outcome }) => outcome !== 'FAULT')].slice(0, SHOWN);
  const faultWords = ({ field, rule, than }: DryRun['rows'][number]['faults'][number]) => {
    const known = ROW_RULES.find((one) => one === rule) ?? 'unknown';
    const column = FIELDS.find((one) => one === field) ?? 'name';
    return t('cohorts.row.fault', {
      column: t(`cohorts.column.${column}`),
      fix: t(`cohorts.row.${known}`, { than: than ?? '', field: column }),
    });
  };
  return (
    <>
      <table className={classes.table}>
        <caption className="hidden-words">{t('cohorts.rows')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('cohorts.line')}</th>
            <th scope="col">{t('cohorts.person')}</th>
            <th scope="col">{t('cohorts.outcome')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.line}>
              <td data-label={t('cohorts.line')}>{row.line}</td>
              <th scope="row">
                {row.name || '—'}
                <div className="quiet small">{row.email || '—'}</div>
                {row.knownAs ? (
                  <div className="quiet small">{t('cohorts.knownAs', { name: row.knownAs })}</div>
                ) : null}
              </th>
              <td>
                <Chip
                  tone={
                    row.outcome === 'FAULT'
                      ? 'gold'
                      : row.outcome === 'JOINS'
                        ? 'pine'
                        : row.outcome === 'INVITE'
                          ? 'sky'
                          : 'plain'
                  }
                >
                  {t(`cohorts.outcome.${row.outcome}`)}
                </Chip>
                {row.faults.length > 0 ? (
                  <ul className={classes.faults}>
                    {row.faults.map((fault) => (
                      <li key={`${fault.field} ${fault.rule}`}>{faultWords(fault)}</li>
                    ))}
                  </ul>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > shown.length ? (
        <p className="quiet small">{t('cohorts.rowsMore', { count: rows.length - shown.length })}</p>
      ) : null}
    </>
  );
}

function Look({ cohort, id, onOther }: { cohort: Cohort_WholeFragment; id: string; onOther: () => void }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const [search, setSearch] = useSearchParams();
  const task = search.get('task');
  const [sure, setSure] = useState(false);
  const [changed, setChanged] = useState(false);
  const { data, error, refetch } = useQuery(RosterImportDocument, {
    variables: { id },
    fetchPolicy: 'network-only',
  });
  const [apply, applying] = useMutation(RosterImportApplyDocument);
  const it = data?.rosterImport;
  if (!it)
    return error ? (
      <ErrorState what={t('cohorts.notLoaded')} kept={say(error)} onRetry={() => void refetch()} />
    ) : (
      <Skeletons count={5} height={56} />
    );
  const setTask = (value: string | null) =>
    setSearch(
      (now) => {
        const next = new URLSearchParams(now);
        if (value) next.set('task', value);
        else next.delete('task');
        return next;
      },
      { replace: true },
    );
  const confirm = () => {
    const taskId = newId();
    setChanged(false);
    apply({ variables: { input: { taskId, importId: id, fingerprint: it.fingerprint } } }).then(
      () => setTask(taskId),
      () => undefined,
    );
  };
  if (task)
    return (
      <Stack>
        <TaskProgress
          id={task}
          label={t('cohorts.importing', { count: it.rows.length })}
          done={t('cohorts.imported')}
          onEnd={({ state, errorCode }) => {
            if (state === 'FAILED' && errorCode === 'conflict') {
              setChanged(true);
              setSure(false);
              setTask(null);
            }
            void refetch().catch(() => undefined);
          }}
        />
        <Row>
          <ButtonLink to={`/cohorts/${cohort.id}/roster`}>{t('cohorts.toRoster')}</ButtonLink>
        </Row>
      </Stack>
    );
  return (
    <Stack>
      <h2>{it.fileName || t('cohorts.importFile')}</h2>
      {changed ? <p role="alert">{t('cohorts.importChanged')}</p> : null}
      <p role="status">
        {t('cohorts.dryRun', { joins: it.joins, invites: it.invites, stands: it.stands, faulty: it.faulty })}
      </p>
      {it.unknownColumns.length > 0 ? (
        <p className="quiet small">{t('cohorts.columnsLeft', { columns: it.unknownColumns.join(', ') })}</p>
      ) : null}
      {it.invites > 0 ? <p className="quiet small">{t('cohorts.importInvites')}</p> : null}
      {it.appliedAt ? (
        <p>{t('cohorts.appliedAlready')}</p>
      ) : it.faulty > 0 ? (
        <p>{t('cohorts.faultyFirst')}</p>
      ) : (
        <>
          <Checkbox
            label={t('cohorts.importSure')}
            checked={sure}
            onChange={(event) => setSure(event.currentTarget.checked)}
          />
          <p role="alert">{applying.error ? say(applying.error) : ''}</p>
        </>
      )}
      <Row>
        {it.faulty === 0 && !it.appliedAt ? (
          <Button disabled={!sure} loading={applying.loading} onClick={confirm}>
            {t('cohorts.importDo')}
          </Button>
        ) : null}
        <Button variant="default" onClick={onOther}>
          {t('cohorts.importOther')}
        </Button>
      </Row>
      <Rows rows={it.rows} />
    </Stack>
  );
}

function Import({ cohort }: { cohort: Cohort_WholeFragment }) {
  const [search, setSearch] = useSearchParams();
  const id = search.get('file');
  return id ? (
    <Look key={id} cohort={cohort} id={id} onOther={() => setSearch({})} />
  ) : (
    <Upload cohortId={cohort.id} onBrought={(brought) => setSearch({ file: brought })} />
  );
}

/** Brings in a roster: the file, what would come of it row by row, and then exactly that. */
export default function ImportPage() {
  const { t } = useWords();
  return (
    <CohortFrame title={t('cohorts.import')} keepers>
      {(cohort) => <Import cohort={cohort} />}
    </CohortFrame>
  );
}
