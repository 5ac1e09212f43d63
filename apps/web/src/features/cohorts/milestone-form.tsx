import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { MilestoneKind } from '../../gql/cohorts/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { newId } from '../../platform/ids/new-id.js';
import { useAnnounce } from '../../ui/announcer.js';
import { Row, Stack } from '../../ui/column.js';
import { useFault } from './use-fault.js';

const KINDS: MilestoneKind[] = ['ORIENTATION', 'ASSESSMENT_WAVE', 'PLAN_DUE', 'SHOWCASE', 'OWN'];

interface MilestoneFormProps {
  /** Is its day counted from a cohort's start, or a day of the calendar? */
  when: 'offset' | 'day';
  /** Stores it; throws a refusal. */
  onSave: (milestone: {
    id: string;
    kind: MilestoneKind;
    nameEn: string;
    nameEs: string;
    eachFellow: boolean;
    when: string;
  }) => Promise<unknown>;
}

/** A milestone to be added. */
export function MilestoneForm({ when, onSave }: MilestoneFormProps) {
  const { t } = useWords();
  const { fault, whole } = useFault();
  const announce = useAnnounce();
  const start = () => ({
    id: newId(),
    kind: 'OWN' as MilestoneKind,
    nameEn: '',
    nameEs: '',
    eachFellow: false,
    when: when === 'offset' ? '0' : '',
  });
  const [fields, setFields] = useState(start);
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const change = (some: Partial<ReturnType<typeof start>>) => setFields({ ...fields, ...some });
  const field = when === 'offset' ? 'offsetDays' : 'dueOn';
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setError(undefined);
    try {
      await onSave(fields);
      setFields(start());
      announce(t('cohorts.saved'));
    } catch (trouble) {
      setError(trouble);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form noValidate onSubmit={(event) => void send(event)}>
      <Stack>
        <NativeSelect
          label={t('cohorts.milestone.kind')}
          value={fields.kind}
          data={KINDS.map((kind) => ({ value: kind, label: t(`cohorts.milestone.kind.${kind}`) }))}
          onChange={(event) => change({ kind: event.currentTarget.value as MilestoneKind })}
        />
        <TextInput
          label={t('cohorts.milestone.nameEn')}
          value={fields.nameEn}
          error={fault(error, 'nameEn')}
          autoComplete="off"
          onChange={(event) => change({ nameEn: event.currentTarget.value })}
        />
        <TextInput
          label={t('cohorts.milestone.nameEs')}
          description={t('cohorts.milestone.nameEsWhat')}
          value={fields.nameEs}
          error={fault(error, 'nameEs')}
          autoComplete="off"
          onChange={(event) => change({ nameEs: event.currentTarget.value })}
        />
        <TextInput
          type={when === 'offset' ? 'number' : 'date'}
          label={t(when === 'offset' ? 'cohorts.milestone.offset' : 'cohorts.milestone.day')}
          value={fields.when}
          error={fault(error, field)}
          onChange={(event) => change({ when: event.currentTarget.value })}
        />
        <Checkbox
          label={t('cohorts.milestone.each')}
          checked={fields.eachFellow}
          onChange={(event) => change({ eachFellow: event.currentTarget.checked })}
        />
        <p role="alert">{whole(error, 'nameEn', 'nameEs', field)}</p>
        <Row>
          <Button type="submit" loading={busy}>
            {t('cohorts.milestone.add')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
