import { Button } from '@mantine/core';
import { LIMITS } from '@hearth/shared';
import { useId, useRef, useState, type FormEvent } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { newId } from '../../platform/ids/new-id.js';
import { Card } from '../../ui/card.js';
import { Column, Row, Stack } from '../../ui/column.js';
import { PageTitle } from '../../ui/page-title.js';
import { BackLink } from './back-link.js';
import { ReportError, sendReport } from './send-report.js';
import classes from './attendance.module.css';

const RULES = [
  'no_heading',
  'empty',
  'quotes',
  'not_text',
  'too_many_rows',
  'file_too_large',
  'file_slow',
] as const;

/** Where a coordinator brings in what a video tool says of who was there. */
export default function ImportStartPage() {
  const { sessionId = '' } = useParams();
  const { t } = useWords();
  const { say } = useTroubleWords();
  const navigate = useNavigate();
  const [id, fault] = [useId(), useId()];
  const field = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [state, setState] = useState<'idle' | 'busy'>('idle');
  const [words, setWords] = useState<string | null>(null);

  const wordsOf = (error: unknown): string => {
    if (!(error instanceof ReportError)) return say(error);
    const first = error.trouble.fields?.[0];
    const rule = RULES.find((known) => known === first?.rule);
    const line = first?.params?.['line'] ?? 1;
    return rule ? t(`attendance.file.${rule}`, { line, max: LIMITS.attendanceFileRows }) : say(error.trouble);
  };
  const send = async () => {
    if (!file) {
      setWords(t('attendance.file.none'));
      field.current?.focus();
      return;
    }
    if (file.size > LIMITS.attendanceFileBytes) {
      setWords(t('attendance.file.file_too_large'));
      field.current?.focus();
      return;
    }
    setState('busy');
    setWords(null);
    try {
      const importId = newId();
      await sendReport(sessionId, importId, file);
      await navigate(`/sessions/${sessionId}/attendance/import/${importId}`);
    } catch (error) {
      setState('idle');
      setWords(wordsOf(error));
      field.current?.focus();
    }
  };
  return (
    <Column>
      <BackLink to={`/sessions/${sessionId}/attendance`}>{t('attendance.toAttendance')}</BackLink>
      <PageTitle title={t('attendance.import')} />
      <Card>
        <form
          noValidate
          onSubmit={(event: FormEvent) => {
            event.preventDefault();
            if (state === 'idle') void send();
          }}
        >
          <Stack>
            <p>{t('attendance.import.what')}</p>
            <p className="quiet small">{t('attendance.import.kept')}</p>
            <label htmlFor={id}>{t('attendance.import.file')}</label>
            <input
              ref={field}
              id={id}
              type="file"
              className={classes.file}
              accept=".csv,.tsv,.txt,text/csv"
              aria-invalid={words !== null}
              aria-describedby={words ? fault : undefined}
              onChange={(event) => {
                setFile(event.currentTarget.files?.[0] ?? null);
                setWords(null);
              }}
            />
            {words ? (
              <p id={fault} role="alert">
                {words}
              </p>
            ) : null}
            <Row>
              <Button type="submit" loading={state === 'busy'}>
                {t('attendance.import.look')}
              </Button>
            </Row>
          </Stack>
        </form>
      </Card>
    </Column>
  );
}
