import type { CasePart } from './case-card.js';

/**
 * A protocol is a facilitation format as data: steps, each with its prompt, its minutes and who speaks. A session gets a copy
 * of its own, which may be changed; the copy that is run is a `ProtocolRunLine`.
 */

/** Who speaks in a step. `ROUND`: everyone once, in turn. */
export const SPEAKERS = ['EVERYONE', 'PRESENTER', 'ROUND', 'PAIRS', 'FOURS', 'SILENT'] as const;
export type Speaker = (typeof SPEAKERS)[number];

/** What a message counts as that was said in a step. */
export const MESSAGE_TAGS = ['QUESTION', 'RECOMMENDATION', 'REFLECTION'] as const;
export type MessageTag = (typeof MESSAGE_TAGS)[number];

export interface ProtocolStep {
  name: string;
  prompt: string;
  minutes: number;
  speaks: Speaker;
  /** What the composer says meanwhile: "Questions only, no advice yet." */
  hint: string;
  tag: MessageTag | null;
  /** Which part of a case card it shows the room once it is reached; steps of before cards have none. */
  shows?: CasePart | null;
}

/** A protocol as it comes with Hearth, in one language. */
export interface Protocol {
  /** Its name in the data: `consultancy`. */
  source: string;
  /** One more at every change of what comes with Hearth. */
  version: number;
  title: string;
  /** When one would take it. */
  about: string;
  steps: ProtocolStep[];
}

/** `READY` before it begins and after it was chosen anew, `OVER` after its last step. */
export const RUN_STATES = ['READY', 'RUNNING', 'PAUSED', 'OVER'] as const;
export type RunState = (typeof RUN_STATES)[number];

/** Where the run of a protocol stands. The server owns it; instants are the database's. */
export interface RunClock {
  state: RunState;
  /** Index of the step, from 0. */
  step: number;
  /** While it runs: when the step's time is up (ISO 8601, UTC). It goes on until someone goes on. */
  endsAt: string | null;
  /** While it rests: how much of the step's time is left, in milliseconds. */
  leftMs: number | null;
}

/** What whoever facilitates does with it. */
export const RUN_ACTS = ['START', 'PAUSE', 'RESUME', 'EXTEND', 'NEXT', 'BACK', 'END'] as const;
export type RunAct = (typeof RUN_ACTS)[number];

/** One more minute at a time. */
export const EXTENSION_MS = 60_000;

/**
 * The clock after an act, or null where the act makes no sense as things stand.
 * @param now milliseconds since 1970, of the database
 */
export function runAfter(
  run: RunClock,
  steps: readonly Pick<ProtocolStep, 'minutes'>[],
  act: RunAct,
  now: number,
): RunClock | null {
  const at = (step: number): RunClock => ({
    state: 'RUNNING',
    step,
    endsAt: new Date(now + (steps[step]?.minutes ?? 0) * 60_000).toISOString(),
    leftMs: null,
  });
  const over = (): RunClock => ({ state: 'OVER', step: run.step, endsAt: null, leftMs: null });
  const under = run.state === 'RUNNING' || run.state === 'PAUSED';
  const left = run.endsAt === null ? (run.leftMs ?? 0) : Math.max(0, Date.parse(run.endsAt) - now);
  switch (act) {
    case 'START':
      return run.state === 'READY' && steps.length > 0 ? at(0) : null;
    case 'PAUSE':
      return run.state === 'RUNNING' ? { ...run, state: 'PAUSED', endsAt: null, leftMs: left } : null;
    case 'RESUME':
      if (run.state !== 'PAUSED') return null;
      return { ...run, state: 'RUNNING', endsAt: new Date(now + left).toISOString(), leftMs: null };
    case 'EXTEND':
      if (run.state === 'RUNNING')
        return { ...run, endsAt: new Date(now + left + EXTENSION_MS).toISOString() };
      return run.state === 'PAUSED' ? { ...run, leftMs: left + EXTENSION_MS } : null;
    case 'NEXT':
      if (!under) return null;
      return run.step + 1 < steps.length ? at(run.step + 1) : over();
    case 'BACK':
      if (run.state === 'OVER') return at(run.step);
      return under && run.step > 0 ? at(run.step - 1) : null;
    case 'END':
      return under ? over() : null;
  }
}
