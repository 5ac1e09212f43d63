import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { MilestoneKind } from '../../gql/cohorts/graphql.js';
import { UNTIL_SIGNED_OUT } from '../../platform/drafts/draft-store.js';
import { useDraftForm } from '../../platform/drafts/use-draft-form.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { newId } from '../../platform/ids/new-id.js';
import { useAnnounce } from '../../ui/announcer.js';
import { Row, Stack } from '../../ui/column.js';
import { useFault } from './use-fault.js';

const KINDS: MilestoneKind[] = ['ORIENTATION', 'ASSESSMENT_WAVE', 'PLAN_DUE', 'SHOWCASE', 'OWN'];

interface MilestoneFormProps {
  /** Of what: what is typed is kept under its id. */
  of: string;
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
export function MilestoneForm({ of, when, onSave }: MilestoneFormProps) {
  const { t } = useWords();
  const { fault, whole } = useFault();
  const announce = useAnnounce();
  const [id, setId] = useState(newId);
  const start = {
    kind: 'OWN',
    nameEn: '',
    nameEs: '',
    eachFellow: false,
    when: when === 'offset' ? '0' : '',
  };
  const { fields, change, forget } = useDraftForm(`${UNTIL_SIGNED_OUT}milestone:${of}`, start);
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const field = when === 'offset' ? 'offsetDays' : 'dueOn';
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setError(undefined);
    try {
      const kind = KINDS.find((one) => one === fields.kind) ?? 'OWN';
      await onSave({ ...fields, id, kind });
      forget();
      setId(newId());
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
          onChange={(event) => change({ kind: event.currentTarget.value })}
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
