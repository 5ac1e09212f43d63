import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useWords } from '../../platform/i18n/use-words.js';
import { ZoneField } from '../../platform/time/zone-field.js';
import { Row, Stack } from '../../ui/column.js';
import { useFault } from './use-fault.js';

export interface CohortFields {
  name: string;
  startsOn: string;
  endsOn: string;
  capacity: string;
  timeZone: string;
}

/** How many, or null where nothing is written. */
export const capacityOf = (text: string): number | null =>
  text.trim() === '' ? null : Math.round(Number(text));

interface CohortFormProps {
  start: CohortFields;
  word: string;
  busy: boolean;
  error: unknown;
  onSend: (fields: CohortFields) => void;
  cancel: ReactNode;
}

/** What a cohort is called, when it is, and for how many. */
export function CohortForm({ start, word, busy, error, onSend, cancel }: CohortFormProps) {
  const { t } = useWords();
  const { fault, whole } = useFault();
  const [fields, setFields] = useState(start);
  const field = (key: Exclude<keyof CohortFields, 'timeZone'>, type: string, description?: string) => (
    <TextInput
      type={type}
      label={t(`cohorts.field.${key}`)}
      description={description}
      value={fields[key]}
      error={fault(error, key)}
      autoComplete="off"
      onChange={(event) => setFields({ ...fields, [key]: event.currentTarget.value })}
    />
  );
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) onSend(fields);
  };
  return (
    <form noValidate onSubmit={send}>
      <Stack>
        {field('name', 'text')}
        {field('startsOn', 'date')}
        {field('endsOn', 'date')}
        {field('capacity', 'number', t('cohorts.field.capacityWhat'))}
        <ZoneField
          value={fields.timeZone}
          error={fault(error, 'timeZone')}
          onChange={(timeZone) => setFields({ ...fields, timeZone })}
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
