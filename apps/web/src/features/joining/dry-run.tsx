import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Checkbox, NativeSelect, Textarea } from '@mantine/core';
import { JOINING_LIMITS } from '@hearth/shared';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import {
  InvitationDryRunDocument,
  InvitationImportApplyDocument,
  type Invitation_DryRunFragment,
} from '../../gql/joining/graphql.js';
import { NothingHere } from '../../platform/errors/nothing-here.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { newId } from '../../platform/ids/new-id.js';
import { TaskProgress } from '../../platform/tasks/task-progress.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Card } from '../../ui/card.js';
import { Chip } from '../../ui/chip.js';
import { Row, Stack } from '../../ui/column.js';
import { ErrorState } from '../../ui/error-state.js';
import { Skeletons } from '../../ui/skeletons.js';
import classes from './joining.module.css';

type Rows = Invitation_DryRunFragment['rows'];
/** Rows shown at once; the faulty come first. */
const SHOWN = 200;
const FIELDS = ['name', 'email', 'role', 'state', 'organization'] as const;
const RULES = ['required', 'too_long', 'email', 'unknown', 'twice', 'gone', 'not_yours'] as const;
const TONES = { FAULT: 'gold', INVITE: 'sky', INVITED: 'plain', STANDS: 'plain' } as const;

function RowTable({ rows }: { rows: Rows }) {
  const { t } = useWords();
  const faulty = rows.filter(({ outcome }) => outcome === 'FAULT');
  const shown = [...faulty, ...rows.filter(({ outcome }) => outcome !== 'FAULT')].slice(0, SHOWN);
  const faultWords = ({ field, rule, than }: Rows[number]['faults'][number]) =>
    t('lettingIn.row.fault', {
      column: t(`lettingIn.column.${FIELDS.find((one) => one === field) ?? 'name'}`),
      fix: t(`lettingIn.row.${RULES.find((one) => one === rule) ?? 'unknown'}`, { than: than ?? '', field }),
    });
  return (
    <>
      <table className={classes.table}>
        <caption className="hidden-words">{t('lettingIn.rows')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('lettingIn.line')}</th>
            <th scope="col">{t('lettingIn.person')}</th>
            <th scope="col">{t('lettingIn.outcome')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.line}>
              <td className="quiet small">{row.line}</td>
              <th scope="row">
                {row.name || row.email || '—'}
                {row.name ? <div className="quiet small">{row.email || '—'}</div> : null}
                <div className="quiet small">{t(`lettingIn.role.${row.role}`)}</div>
              </th>
              <td>
                <Chip tone={TONES[row.outcome]}>{t(`lettingIn.outcome.${row.outcome}`)}</Chip>
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
        <p className="quiet small">{t('lettingIn.rowsMore', { count: rows.length - shown.length })}</p>
      ) : null}
    </>
  );
}

/** A list that was brought in: what would come of each row, then exactly that, with progress. */
export function DryRun({ id, onOther }: { id: string; onOther: () => void }) {
  const { t, locale } = useWords();
  const { say } = useTroubleWords();
  const [search, setSearch] = useSearchParams();
  const task = search.get('task');
  const [sure, setSure] = useState(false);
  const [changed, setChanged] = useState(false);
  const [language, setLanguage] = useState(locale === 'es' ? ('ES' as const) : ('EN' as const));
  const [note, setNote] = useState('');
  const { data, error, refetch } = useQuery(InvitationDryRunDocument, {
    variables: { id },
    fetchPolicy: 'network-only',
  });
  const [apply, applying] = useMutation(InvitationImportApplyDocument);
  const it = data?.invitationImport;
  if (!it && error && troubleOf(error).code === 'not_found') return <NothingHere />;
  if (!it)
    return error ? (
      <ErrorState what={t('lettingIn.notLoaded')} kept={say(error)} onRetry={() => void refetch()} />
    ) : (
      <Skeletons count={5} height={56} />
    );
  const setTask = (value: string | null) =>
    setSearch({ file: id, ...(value && { task: value }) }, { replace: true });
  const confirm = () => {
    const taskId = newId();
    setChanged(false);
    const input = { taskId, importId: id, fingerprint: it.fingerprint, locale: language, note };
    apply({ variables: { input: { ...input, days: JOINING_LIMITS.days.usual } } }).then(
      () => setTask(taskId),
      () => undefined,
    );
  };
  if (task)
    return (
      <Stack>
        <TaskProgress
          id={task}
          label={t('lettingIn.inviting', { count: it.rows.length })}
          done={t('lettingIn.invitedAll')}
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
          <ButtonLink to="/invitations">{t('lettingIn.invitations')}</ButtonLink>
        </Row>
      </Stack>
    );
  const ready = it.faulty === 0 && !it.appliedAt && it.invites > 0;
  return (
    <Card>
      <h2 className={classes.anywhere}>{it.fileName || t('lettingIn.rosterList')}</h2>
      {it.cohort ? <p className="quiet">{it.cohort}</p> : null}
      {changed ? <p role="alert">{t('lettingIn.manyChanged')}</p> : null}
      <p role="status">
        {t('lettingIn.dryRun', { invites: it.invites, stands: it.stands, faulty: it.faulty })}
      </p>
      {it.unknownColumns.length > 0 ? (
        <p className="quiet small">{t('lettingIn.columnsLeft', { columns: it.unknownColumns.join(', ') })}</p>
      ) : null}
      {it.appliedAt ? <p>{t('lettingIn.appliedAlready')}</p> : null}
      {it.faulty > 0 ? <p>{t('lettingIn.faultyFirst')}</p> : null}
      {ready ? (
        <>
          <NativeSelect
            label={t('lettingIn.language')}
            value={language}
            data={[
              { value: 'EN', label: 'English' },
              { value: 'ES', label: 'Español' },
            ]}
            onChange={(event) => setLanguage(event.currentTarget.value === 'ES' ? 'ES' : 'EN')}
          />
          <Textarea
            label={t('lettingIn.note')}
            description={t('lettingIn.noteWhy')}
            autosize
            minRows={2}
            maxRows={10}
            maxLength={JOINING_LIMITS.note}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <Checkbox
            label={t('lettingIn.sure')}
            checked={sure}
            onChange={(event) => setSure(event.currentTarget.checked)}
          />
        </>
      ) : null}
      <p role="alert">{applying.error ? say(applying.error) : ''}</p>
      <Row>
        {ready ? (
          <Button disabled={!sure} loading={applying.loading} onClick={confirm}>
            {t('lettingIn.inviteThese', { count: it.invites })}
          </Button>
        ) : null}
        <Button variant="default" onClick={onOther}>
          {t('lettingIn.otherFile')}
        </Button>
      </Row>
      <RowTable rows={it.rows} />
    </Card>
  );
}
