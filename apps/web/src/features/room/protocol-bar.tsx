import { useId, useState } from 'react';
import type { ProtocolRunFragment } from '../../gql/room/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Chip } from '../../ui/chip.js';
import { later, useLater } from '../../ui/later.js';
import { useMedia } from '../../ui/use-media.js';
import { NARROW } from './narrow.js';
import { minutesAndSeconds, useTimeLeft } from './protocol-time.js';
import { useAnnouncedProtocol } from './use-announced-protocol.js';
import { useServerClock } from './use-server-clock.js';
import classes from './protocol-bar.module.css';

/** A prompt of more characters is folded on a desk as well. */
const LONG = 320;

/** Few facilitate. */
const CONTROLS = later(async () => (await import('./protocol-controls.js')).ProtocolControls);

interface ProtocolBarProps {
  sessionId: string;
  run: ProtocolRunFragment;
  /** Whoever facilitates, while the room is open. */
  canRun: boolean;
  look: () => void;
}

function TimeLeft({ run, left }: { run: ProtocolRunFragment; left: number | null }) {
  const { t } = useWords();
  if (left === null || run.state === 'READY' || run.state === 'OVER') return null;
  const up = left <= 0;
  return (
    <p className={classes.time} data-up={up || undefined}>
      {run.state === 'PAUSED' ? <Chip>{t('room.paused')}</Chip> : null}
      {/* A timer is read when one goes to it, not with each second. */}
      <span role="timer" aria-label={t('room.timeLeft')} aria-live="off">
        {up ? t('room.timeUp') : minutesAndSeconds(left)}
      </span>
    </p>
  );
}

function Prompt({ run, step }: { run: ProtocolRunFragment; step: ProtocolRunFragment['steps'][number] }) {
  const { t, locale } = useWords();
  const { prompt: text, speaks } = step;
  const id = useId();
  const narrow = useMedia(NARROW);
  const [open, setOpen] = useState(false);
  const folds = narrow || text.length > LONG;
  const word = open ? t('room.promptLess') : t('room.promptMore');
  return (
    <div className={classes.prompt}>
      <p
        id={id}
        lang={run.locale}
        className={classes.text}
        data-folded={(folds && !open) || undefined}
        // Long enough to be scrolled: by keyboard as well.
        tabIndex={folds && open ? 0 : undefined}
      >
        <span className={classes.speaksHere} lang={locale}>
          {t('room.speaksIs', { who: t(`room.speaks.${speaks}`) })}{' '}
        </span>
        <span className={classes.asked}>{text}</span>
      </p>
      {folds && text !== '' ? (
        <button
          type="button"
          className={classes.fold}
          aria-expanded={open}
          aria-controls={id}
          aria-label={t('room.promptOf', { word })}
          onClick={() => setOpen(!open)}
        >
          {word}
        </button>
      ) : null}
    </div>
  );
}

/** Where everyone is: the step, who speaks, what is asked, how much time is left. The same on every screen at every moment. */
export function ProtocolBar({ sessionId, run, canRun, look }: ProtocolBarProps) {
  const { t } = useWords();
  useServerClock();
  const { Piece: Controls } = useLater(CONTROLS, canRun);
  const left = useTimeLeft(run);
  useAnnouncedProtocol(run, left);
  const { state, steps, step: at, locale } = run;
  const under = state === 'RUNNING' || state === 'PAUSED';
  const step = steps[state === 'READY' ? 0 : at];
  if (!step) return null;
  const minutes = steps.reduce((sum, one) => sum + one.minutes, 0);
  return (
    <section className={classes.bar} aria-label={t('room.protocol', { title: run.title })}>
      <div className={classes.line} data-state={state}>
        {under ? (
          <p className={classes.where}>
            <span className="quiet small">{t('room.step', { number: at + 1, count: steps.length })}</span>{' '}
            <b lang={locale}>{step.name}</b>
          </p>
        ) : state === 'READY' ? (
          <p className={classes.where}>
            <b lang={locale}>{run.title}</b>{' '}
            <span className="quiet small">{t('room.inAll', { steps: steps.length, minutes })}</span>
          </p>
        ) : (
          <p className={classes.where}>
            <b>{t('room.protocolOver')}</b> <span className="quiet small">{t('room.protocolOverMore')}</span>
          </p>
        )}
        {under ? <p className={`quiet small ${classes.speaks}`}>{t(`room.speaks.${step.speaks}`)}</p> : null}
        {state === 'READY' ? <p className="quiet small">{t('room.begins', { name: step.name })}</p> : null}
        <TimeLeft run={run} left={left} />
      </div>
      <div className={classes.steps} aria-hidden="true">
        {steps.map((_, index) => (
          <span
            // Steps have no names of their own that stay.
            key={index}
            data-is={
              state === 'OVER' || (under && index < at) ? 'past' : under && index === at ? 'now' : 'next'
            }
          />
        ))}
      </div>
      {under ? <Prompt run={run} step={step} /> : null}
      {canRun && Controls ? <Controls sessionId={sessionId} run={run} look={look} /> : null}
    </section>
  );
}
