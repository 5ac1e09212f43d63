import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { CASE_PARTS, MESSAGE_TAGS, SPEAKERS } from '@hearth/shared';
import { useId } from 'react';
import { useWords } from '../../platform/i18n/use-words.js';
import { Chip } from '../../ui/chip.js';
import type { ProtocolFault, StepFields } from './protocol-fields.js';
import classes from './protocol.module.css';

interface ProtocolStepProps {
  step: StepFields;
  /** From 0. */
  index: number;
  count: number;
  /** While it runs: what is past is not touched any more, what is now stays where it is. */
  when: 'past' | 'now' | 'to come';
  open: boolean;
  /** May it move up: not before what has begun. */
  canUp: boolean;
  faultOf: (field: string) => ProtocolFault | undefined;
  onOpen: (open: boolean) => void;
  onChange: (some: Partial<StepFields>) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** One step in the form: what it says, and behind "Edit" its fields. */
export function ProtocolStep(props: ProtocolStepProps) {
  const { step, index, count, when, open, canUp, faultOf, onOpen, onChange, onMove, onRemove } = props;
  const { t } = useWords();
  const id = useId();
  const name = step.name.trim() || t('protocol.noName');
  const fault = (field: string) => {
    const found = faultOf(field);
    return found ? t(`words.fault.${found.rule}`, { max: 'none', min: 'none', ...found.params }) : undefined;
  };
  const act = (act: string, word: string, onClick: () => void) => (
    <Button
      size="xs"
      variant="default"
      data-act={act}
      aria-label={t('protocol.of.step', { word, name })}
      onClick={onClick}
      {...(act === 'edit' ? { 'aria-expanded': open, 'aria-controls': id } : {})}
    >
      {word}
    </Button>
  );
  return (
    <li className={classes.step} data-step={step.key} data-when={when}>
      <div className={classes.stepHead}>
        <h3>{t('protocol.stepNumber', { number: index + 1, name })}</h3>
        {when === 'to come' ? null : <Chip tone="pine">{t(`protocol.${when}`)}</Chip>}
        {step.tag ? <Chip>{t(`room.tag.${step.tag}`)}</Chip> : null}
        {step.shows ? <Chip tone="sky">{t(`protocol.shows.${step.shows}`)}</Chip> : null}
      </div>
      <p className="quiet small">
        {t('protocol.minutes', { minutes: Number(step.minutes) || 0 })} · {t(`room.speaks.${step.speaks}`)}
      </p>
      {open ? (
        <div id={id} className={classes.fields}>
          <TextInput
            label={t('protocol.field.name')}
            value={step.name}
            error={fault('name')}
            autoComplete="off"
            data-act="name"
            onChange={(event) => onChange({ name: event.currentTarget.value })}
          />
          <Textarea
            label={t('protocol.field.prompt')}
            description={t('protocol.field.promptWhat')}
            rows={3}
            value={step.prompt}
            error={fault('prompt')}
            onChange={(event) => onChange({ prompt: event.currentTarget.value })}
          />
          <div className={classes.pair}>
            <TextInput
              label={t('protocol.field.minutes')}
              inputMode="numeric"
              value={step.minutes}
              error={fault('minutes')}
              autoComplete="off"
              onChange={(event) => onChange({ minutes: event.currentTarget.value })}
            />
            <NativeSelect
              label={t('protocol.field.speaks')}
              value={step.speaks}
              data={SPEAKERS.map((value) => ({ value, label: t(`room.speaks.${value}`) }))}
              onChange={(event) =>
                onChange({ speaks: SPEAKERS.find((one) => one === event.currentTarget.value) ?? 'EVERYONE' })
              }
            />
          </div>
          <TextInput
            label={t('protocol.field.hint')}
            description={t('protocol.field.hintWhat')}
            value={step.hint}
            error={fault('hint')}
            autoComplete="off"
            onChange={(event) => onChange({ hint: event.currentTarget.value })}
          />
          <NativeSelect
            label={t('protocol.field.tag')}
            value={step.tag ?? ''}
            data={[
              { value: '', label: t('protocol.noTag') },
              ...MESSAGE_TAGS.map((value) => ({ value, label: t(`room.tag.${value}`) })),
            ]}
            onChange={(event) =>
              onChange({ tag: MESSAGE_TAGS.find((one) => one === event.currentTarget.value) ?? null })
            }
          />
          <NativeSelect
            label={t('protocol.field.shows')}
            description={t('protocol.field.showsWhat')}
            value={step.shows ?? ''}
            data={[
              { value: '', label: t('protocol.showsNothing') },
              ...CASE_PARTS.map((value) => ({ value, label: t(`protocol.shows.${value}`) })),
            ]}
            onChange={(event) =>
              onChange({ shows: CASE_PARTS.find((one) => one === event.currentTarget.value) ?? null })
            }
          />
        </div>
      ) : step.prompt ? (
        <p className={classes.prose}>{step.prompt}</p>
      ) : null}
      {when === 'past' ? null : (
        <div className={classes.acts}>
          {act('edit', open ? t('protocol.done') : t('protocol.edit'), () => onOpen(!open))}
          {when === 'to come' && canUp ? act('up', t('protocol.up'), () => onMove(-1)) : null}
          {when === 'to come' && index + 1 < count ? act('down', t('protocol.down'), () => onMove(1)) : null}
          {when === 'to come' ? act('remove', t('protocol.remove'), onRemove) : null}
        </div>
      )}
    </li>
  );
}
