import { Button, TextInput } from '@mantine/core';
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { UNTIL_SIGNED_OUT } from '../../platform/drafts/draft-store.js';
import { useDraftForm } from '../../platform/drafts/use-draft-form.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { ZoneField } from '../../platform/time/zone-field.js';
import { Row, Stack } from '../../ui/column.js';
import { useFault } from './use-fault.js';

export type CohortFields = {
  name: string;
  startsOn: string;
  endsOn: string;
  capacity: string;
  timeZone: string;
};

/** How many, or null where nothing is written. */
export const capacityOf = (text: string): number | null =>
  text.trim() === '' ? null : Math.round(Number(text));

interface CohortFormProps {
  /** What is typed is kept under this name. */
  place: string;
  start: CohortFields;
  word: string;
  busy: boolean;
  error: unknown;
  /** Stores it; throws a refusal. */
  onSend: (fields: CohortFields) => Promise<unknown>;
  cancel: ReactNode;
}

/** What a cohort is called, when it is, and for how many. */
export function CohortForm({ place, start, word, busy, error, onSend, cancel }: CohortFormProps) {
  const { t } = useWords();
  const { fault, whole } = useFault();
  const {
    fields,
    change: keep,
    forget,
  } = useDraftForm<CohortFields>(`${UNTIL_SIGNED_OUT}cohort:${place}`, start);
  const [mended, setMended] = useState<ReadonlySet<string>>(new Set());
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (error) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [error]);
  const change = (key: keyof CohortFields, value: string) => {
    keep({ [key]: value });
    setMended(new Set([...mended, key]));
  };
  const faultOf = (key: keyof CohortFields) => (mended.has(key) ? undefined : fault(error, key));
  const field = (key: Exclude<keyof CohortFields, 'timeZone'>, type: string, description?: string) => (
    <TextInput
      type={type}
      label={t(`cohorts.field.${key}`)}
      description={description}
      value={fields[key]}
      error={faultOf(key)}
      autoComplete="off"
      onChange={(event) => change(key, event.currentTarget.value)}
    />
  );
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setMended(new Set());
    onSend(fields).then(forget, () => undefined);
  };
  return (
    <form ref={form} noValidate onSubmit={send}>
      <Stack>
        {field('name', 'text')}
        {field('startsOn', 'date')}
        {field('endsOn', 'date')}
        {field('capacity', 'number', t('cohorts.field.capacityWhat'))}
        <ZoneField
          value={fields.timeZone}
          error={faultOf('timeZone')}
          onChange={(timeZone) => change('timeZone', timeZone)}
        />
        <p role="alert">{whole(error, 'name', 'startsOn', 'endsOn', 'capacity', 'timeZone')}</p>
        <Row>
          <Button type="submit" loading={busy}>
            {word}
          </Button>
          {cancel}
        </Row>
      </Stack>
    </form>
  );
}
