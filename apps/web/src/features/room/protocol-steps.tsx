import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../platform/i18n/use-words.js';
import { useAnnounce } from '../../ui/announcer.js';
import { UndoBar } from '../../ui/undo-bar.js';
import { newStep, type ProtocolFault, type StepFields } from './protocol-fields.js';
import { ProtocolStep } from './protocol-step.js';
import classes from './protocol.module.css';

/** What was removed can be brought back for so long, in milliseconds. */
const UNDO_FOR = 30_000;
const undoUntil = () => new Date(Date.now() + UNDO_FOR).toISOString();

interface ProtocolStepsProps {
  steps: StepFields[];
  /** So many have begun: all but the last of them are past, that one is now. */
  begun: number;
  faults: readonly ProtocolFault[];
  onChange: (steps: StepFields[]) => void;
}

/** The steps in their order: changed, added, removed with a way back, and moved by buttons that keep the focus. */
export function ProtocolSteps({ steps, begun, faults, onChange }: ProtocolStepsProps) {
  const { t } = useWords();
  const announce = useAnnounce();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [removed, setRemoved] = useState<{ step: StepFields; index: number; until: string } | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  /** Where the focus is to be once the list is drawn anew: of a step, the first of these that is there. */
  const wish = useRef<{ key: string; acts: string[] } | null>(null);

  useEffect(() => {
    const { current } = wish;
    if (!current) return;
    wish.current = null;
    const item = list.current?.querySelector(`[data-step="${current.key}"]`);
    const found = current.acts
      .map((act) => item?.querySelector<HTMLElement>(`[data-act="${act}"]`))
      .find((element) => element != null);
    (found ?? add.current)?.focus();
  }, [steps]);

  const show = (key: string, shown: boolean) =>
    setOpen((before) => {
      const after = new Set(before);
      if (shown) after.add(key);
      else after.delete(key);
      return after;
    });
  const move = (index: number, by: -1 | 1) => {
    const step = steps[index];
    const other = steps[index + by];
    if (!step || !other) return;
    const next = [...steps];
    next[index] = other;
    next[index + by] = step;
    wish.current = { key: step.key, acts: by < 0 ? ['up', 'down'] : ['down', 'up'] };
    onChange(next);
    const name = step.name.trim() || t('protocol.noName');
    announce(t('protocol.moved', { name, number: index + by + 1, count: steps.length }));
  };
  const remove = (index: number) => {
    const step = steps[index];
    if (!step) return;
    wish.current = { key: (steps[index + 1] ?? steps[index - 1])?.key ?? '', acts: ['edit'] };
    setRemoved({ step, index, until: undoUntil() });
    onChange(steps.filter((one) => one !== step));
  };
  const bringBack = () => {
    if (!removed) return;
    const next = [...steps];
    next.splice(Math.max(removed.index, begun), 0, removed.step);
    wish.current = { key: removed.step.key, acts: ['edit'] };
    setRemoved(null);
    onChange(next);
  };
  const addOne = () => {
    const step = newStep();
    wish.current = { key: step.key, acts: ['name'] };
    show(step.key, true);
    onChange([...steps, step]);
  };

  const undo = removed ? (
    <li key="undo">
      <UndoBar
        done={t('protocol.removed', { name: removed.step.name.trim() || t('protocol.noName') })}
        until={removed.until}
        onUndo={bringBack}
        onClose={() => setRemoved(null)}
      />
    </li>
  ) : null;
  const at = removed ? Math.min(removed.index, steps.length) : -1;
  return (
    <>
      <ol ref={list} className={classes.steps}>
        {steps.map((step, index) => {
          const when = index + 1 < begun ? 'past' : index < begun ? 'now' : 'to come';
          const faultOf = (field: string) => faults.find(({ at }) => at === `${step.key}.${field}`);
          const item = (
            <ProtocolStep
              key={step.key}
              step={step}
              index={index}
              count={steps.length}
              when={when}
              // What is wrong is seen at once.
              open={open.has(step.key) || faults.some(({ at }) => at.startsWith(`${step.key}.`))}
              canUp={index > begun}
              faultOf={faultOf}
              onOpen={(shown) => show(step.key, shown)}
              onChange={(some) => {
                show(step.key, true);
                onChange(steps.map((one) => (one === step ? { ...step, ...some } : one)));
              }}
              onMove={(by) => move(index, by)}
              onRemove={() => remove(index)}
            />
          );
          // The way back stands where the step was.
          return index === at ? [undo, item] : item;
        })}
        {at === steps.length ? undo : null}
      </ol>
      <div>
        <Button ref={add} variant="default" onClick={addOne}>
          {t('protocol.add')}
        </Button>
      </div>
    </>
  );
}
