import { Button } from '@mantine/core';
import type { RunAct } from '@hearth/shared';
import { useEffect, useRef } from 'react';
import type { ProtocolRunFragment } from '../../gql/room/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useProtocolAct } from './use-protocol-act.js';
import classes from './protocol-bar.module.css';

interface Control {
  /** Its place: what stands in the place of what was pressed keeps the focus. */
  place: 'first' | 'more' | 'back' | 'next' | 'end';
  act: RunAct;
  word: string;
}

function useControls(run: ProtocolRunFragment): Control[] {
  const { t } = useWords();
  const back: Control = { place: 'back', act: 'BACK', word: t('room.run.BACK') };
  if (run.state === 'READY') return [{ place: 'first', act: 'START', word: t('room.run.START') }];
  if (run.state === 'OVER') return [{ ...back, word: t('room.run.again') }];
  const last = run.step + 1 >= run.steps.length;
  return [
    run.state === 'PAUSED'
      ? { place: 'first', act: 'RESUME', word: t('room.run.RESUME') }
      : { place: 'first', act: 'PAUSE', word: t('room.run.PAUSE') },
    { place: 'next', act: 'NEXT', word: last ? t('room.run.finish') : t('room.run.NEXT') },
    { place: 'more', act: 'EXTEND', word: t('room.run.EXTEND') },
    ...(run.step > 0 ? [back] : []),
    ...(last ? [] : [{ place: 'end' as const, act: 'END' as const, word: t('room.run.END') }]),
  ];
}

interface ProtocolControlsProps {
  sessionId: string;
  run: ProtocolRunFragment;
  look: () => void;
}

/** The reins of the protocol, for whoever facilitates. What was ended by mistake goes on with one press. */
export function ProtocolControls({ sessionId, run, look }: ProtocolControlsProps) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { press, busy, trouble } = useProtocolAct(sessionId, run, look);
  const controls = useControls(run);
  const group = useRef<HTMLDivElement>(null);
  const inside = useRef(false);

  // What had the focus went away with the move: the first of those that are left takes it.
  useEffect(() => {
    if (inside.current && document.activeElement === document.body)
      group.current?.querySelector('button')?.focus();
  }, [run]);

  return (
    <div
      ref={group}
      role="group"
      aria-label={t('room.run')}
      aria-busy={busy}
      className={classes.controls}
      onFocus={() => {
        inside.current = true;
      }}
      onBlur={({ relatedTarget }) => {
        inside.current = relatedTarget === null && inside.current && document.hasFocus();
      }}
    >
      {controls.map(({ place, act, word }) => (
        <Button
          key={place}
          size="xs"
          variant={place === 'first' && run.state !== 'RUNNING' ? 'filled' : 'default'}
          onClick={() => press(act)}
        >
          {word}
        </Button>
      ))}
      {trouble ? (
        <p role="alert" className={classes.trouble}>
          {trouble.code === 'conflict'
            ? t('room.movedOn')
            : trouble.code === 'offline'
              ? t('room.notMoved')
              : say(trouble)}
        </p>
      ) : null}
    </div>
  );
}
