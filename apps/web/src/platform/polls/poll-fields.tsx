import '../../ui/field-styles.js';
import '@mantine/core/styles/Radio.css';
import { LIMITS } from '@hearth/shared';
import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useWords } from '../i18n/use-words.js';
import { Stack } from '../../ui/column.js';
import { KINDS, SHOWN, type PollDraft, type PollFaults } from './poll-draft.js';

interface PollFieldsProps {
  draft: PollDraft;
  faults: PollFaults;
}

/** What one fills in to ask a poll. */
export function PollFields({ draft, faults }: PollFieldsProps) {
  const { t } = useWords();
  const { fields, change } = draft;
  const { min, max } = LIMITS.pollOptions;
  const said = (fault: PollFaults[keyof PollFaults]): string | undefined => {
    if (!fault) return undefined;
    if (fault.rule === 'count') return t('polls.fault.options', { min, max });
    if (fault.rule === 'too_long') return t('words.fault.too_long', { max: fault.max ?? 0 });
    if (fault.rule === 'past') return t('words.fault.past');
    return fault.rule === 'date' ? t('words.fault.date') : t('words.fault.required');
  };
  return (
    <Stack>
      <TextInput
        label={t('polls.field.question')}
        value={fields.title}
        error={said(faults.title)}
        autoComplete="off"
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('polls.field.kind')}
        value={fields.kind}
        data={KINDS.map((kind) => ({ value: kind, label: t(`polls.kind.${kind}`) }))}
        onChange={(event) => change({ kind: event.currentTarget.value })}
      />
      {fields.kind === 'ONE' || fields.kind === 'SEVERAL' ? (
        <Textarea
          label={t('polls.field.options')}
          description={t('polls.field.optionsWhat', { min, max })}
          rows={4}
          value={fields.options}
          error={said(faults.options)}
          onChange={(event) => change({ options: event.currentTarget.value })}
        />
      ) : null}
      {fields.kind === 'SCALE' ? (
        <>
          <TextInput
            label={t('polls.field.low')}
            value={fields.lowLabel}
            error={said(faults.labels)}
            autoComplete="off"
            onChange={(event) => change({ lowLabel: event.currentTarget.value })}
          />
          <TextInput
            label={t('polls.field.high')}
            value={fields.highLabel}
            autoComplete="off"
            onChange={(event) => change({ highLabel: event.currentTarget.value })}
          />
        </>
      ) : null}
      <Checkbox
        label={t('polls.field.anonymous')}
        description={fields.anonymous ? t('polls.field.anonymousOn') : t('polls.field.anonymousOff')}
        checked={fields.anonymous}
        onChange={(event) => change({ anonymous: event.currentTarget.checked })}
      />
      <NativeSelect
        label={t('polls.field.shown')}
        description={fields.anonymous && fields.shown !== 'AFTER_CLOSE' ? t('polls.field.steps') : undefined}
        value={fields.shown}
        data={SHOWN.map((shown) => ({ value: shown, label: t(`polls.shown.${shown}`) }))}
        onChange={(event) => change({ shown: event.currentTarget.value })}
      />
      <TextInput
        type="datetime-local"
        label={t('polls.field.closes')}
        description={t('polls.field.closesWhat')}
        value={fields.closes}
        error={said(faults.closes)}
        onChange={(event) => change({ closes: event.currentTarget.value })}
      />
    </Stack>
  );
}
