import '../../ui/field-styles.js';
import { useMutation, useQuery } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { characters, LIMITS } from '@hearth/shared';
import { useCallback, useRef, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import {
  AttendanceImportApplyDocument,
  AttendanceImportChooseDocument,
  AttendanceImportDocument,
  AttendanceImportForgetDocument,
  type AttendanceImportChooseInput,
} from '../../gql/attendance/graphql.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { newId } from '../../platform/ids/new-id.js';
import { TaskProgress } from '../../platform/tasks/task-progress.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Card } from '../../ui/card.js';
import { Column, Row, Stack } from '../../ui/column.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import { BackLink } from './back-link.js';
import { Gone } from './gone.js';
import { ImportOutcome } from './import-outcome.js';
import { ImportPeople } from './import-people.js';

const { min, max } = LIMITS.attendanceReason;

/** A video tool's report: whom each line means, what would stand, and the one press that makes it so. */
export default function ImportPage() {
  const { sessionId = '', importId = '' } = useParams();
  const { t } = useWords();
  const { say } = useTroubleWords();
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const [reason, setReason] = useState('');
  const [looked, setLooked] = useState(false);
  const [taskId, setTaskId] = useState<string | null>(null);
  const { data, error, refetch } = useQuery(AttendanceImportDocument, {
    variables: { id: importId },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  const [choose, chosen] = useMutation(AttendanceImportChooseDocument);
  const [apply, applied] = useMutation(AttendanceImportApplyDocument);
  const [forget, forgotten] = useMutation(AttendanceImportForgetDocument, { variables: { id: importId } });
  const onEnd = useCallback(() => {
    refetch().catch(() => undefined);
  }, [refetch]);

  if (error && !data && troubleOf(error).code === 'not_found') return <Gone />;
  const report = data?.attendanceImport;
  const back = <BackLink to={`/sessions/${sessionId}/attendance`}>{t('attendance.toAttendance')}</BackLink>;
  if (!report)
    return (
      <Column>
        {back}
        {error ? (
          <ErrorState asPage what={t('attendance.notLoaded')} kept={say(error)} onRetry={onEnd} />
        ) : (
          <Skeletons count={4} height={80} />
        )}
      </Column>
    );
  const change = (some: Partial<AttendanceImportChooseInput>) => {
    // What went wrong is said below; what was chosen before stands.
    choose({ variables: { input: { importId, lines: [], takes: [], ...some } } }).catch(() => undefined);
  };
  const why = reason.trim();
  const whyRight = !report.late || (characters(why) >= min && characters(why) <= max);
  const begin = async () => {
    setLooked(true);
    if (!whyRight) {
      field.current?.focus();
      return;
    }
    const id = newId();
    try {
      await apply({
        variables: {
          input: { taskId: id, importId, fingerprint: report.fingerprint, reason: report.late ? why : null },
        },
      });
      setTaskId(id);
    } catch {
      // Said below.
    }
  };
  const leave = async () => {
    try {
      await forget();
      await navigate(`/sessions/${sessionId}/attendance`);
    } catch {
      // Said below.
    }
  };
  const trouble = chosen.error ?? applied.error ?? forgotten.error;
  return (
    <Column>
      {back}
      <div>
        <PageTitle title={t('attendance.import')} />
        <p className="quiet">{report.sessionTitle}</p>
        <p className="quiet small">{report.fileName}</p>
      </div>
      {taskId ? (
        <Card>
          <TaskProgress
            id={taskId}
            label={t('attendance.import.applying')}
            done={t('attendance.import.done', { count: report.changes })}
            onEnd={onEnd}
          />
        </Card>
      ) : null}
      {report.appliedAt ? (
        <Card>
          <Stack>
            {taskId ? null : <p>{t('attendance.import.done', { count: report.changes })}</p>}
            <p className="quiet small">{t('attendance.import.forgotten')}</p>
            <Row>
              <ButtonLink to={`/sessions/${sessionId}/attendance`}>{t('attendance.toAttendance')}</ButtonLink>
            </Row>
          </Stack>
        </Card>
      ) : (
        <>
          <ImportPeople
            report={report}
            onChoose={(key, personId) => change({ lines: [{ key, personId }] })}
          />
          <Card labelledBy="outcome">
            <h2 id="outcome">{t('attendance.outcome')}</h2>
            <p className="quiet small">{t('attendance.outcome.what')}</p>
            <ImportOutcome
              outcome={report.outcome}
              onTake={(personId, takes) => change({ takes: [{ personId, takes }] })}
            />
          </Card>
          <Card>
            <Stack>
              {report.late ? (
                <TextInput
                  ref={field}
                  label={t('attendance.late')}
                  description={t('attendance.late.what')}
                  autoComplete="off"
                  value={reason}
                  error={looked && !whyRight ? t('attendance.late.fault', { min, max }) : undefined}
                  onChange={(event) => setReason(event.currentTarget.value)}
                />
              ) : null}
              <p>{t('attendance.import.changes', { count: report.changes })}</p>
              {trouble ? <p role="alert">{say(trouble)}</p> : null}
              <Row>
                <Button
                  disabled={report.undecided > 0}
                  loading={applied.loading}
                  onClick={() => void begin()}
                >
                  {t('attendance.import.apply')}
                </Button>
                <Button variant="default" loading={forgotten.loading} onClick={() => void leave()}>
                  {t('attendance.import.leave')}
                </Button>
              </Row>
            </Stack>
          </Card>
        </>
      )}
    </Column>
  );
}
