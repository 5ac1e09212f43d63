import {
  CASE_PARTS,
  characters,
  LIMITS,
  MESSAGE_TAGS,
  SPEAKERS,
  type CasePart,
  type MessageTag,
  type Speaker,
} from '@hearth/shared';
import type { ProtocolsQuery, ProtocolSaveInput } from '../../gql/room/graphql.js';
import { newId } from '../../platform/ids/new-id.js';

/** A step as it stands in the form. */
export interface StepFields {
  /** Of this form alone: tells one step from another while they are moved. */
  key: string;
  name: string;
  prompt: string;
  /** As typed. */
  minutes: string;
  speaks: Speaker;
  hint: string;
  tag: MessageTag | null;
  /** What of the session's case the room sees once it is reached. */
  shows: CasePart | null;
}

/** What stands in the form. Flat, so that it can be kept as a draft. */
export type ProtocolFields = {
  title: string;
  /** Which of those that come with Hearth it was made from; empty for one's own, `SAME` where the session's copy is changed. */
  source: string;
  /** `StepFields[]` as JSON. */
  steps: string;
  /** The version these fields were made from; 0 where there was none. */
  version: number;
  /** What that version said, as `contentOf` puts it; empty where there was none. */
  base: string;
};

type Steps = ProtocolsQuery['protocols'][number]['steps'];
/** A protocol as it was fetched: its own copy in a session, or one that comes with Hearth. */
interface Fetched {
  title: string;
  steps: Steps;
}

/** A fault of a field: `title`, `steps`, or the key of a step and the name of its field. */
export interface ProtocolFault {
  at: string;
  rule: 'required' | 'too_long' | 'too_small' | 'too_large' | 'too_few';
  params?: Record<string, number>;
}

const SAME = 'same';

export const NO_PROTOCOL: ProtocolFields = { title: '', source: '', steps: '[]', version: 0, base: '' };

/** A step to be filled in. */
export const newStep = (): StepFields => ({
  key: newId(),
  name: '',
  prompt: '',
  minutes: '5',
  speaks: 'EVERYONE',
  hint: '',
  tag: null,
  shows: null,
});

/** What it says, to be compared; whatever else is known of it left out. */
export const contentOf = (protocol: Fetched | null | undefined): string =>
  protocol && protocol.steps.length > 0
    ? JSON.stringify([
        protocol.title,
        protocol.steps.map(({ name, prompt, minutes, speaks, hint, tag, shows }) => [
          ...[name, prompt, minutes, speaks, hint, tag ?? null, shows ?? null],
        ]),
      ])
    : '';

const stepsIn = (steps: Steps): StepFields[] =>
  steps.map(({ name, prompt, minutes, speaks, hint, tag, shows }, index) => ({
    key: `s${index}`,
    ...{ name, prompt, minutes: String(minutes), speaks, hint, tag: tag ?? null },
    shows: shows ?? null,
  }));

/** The session's protocol as it stands in the form. */
export const fieldsOfRun = (run: (Fetched & { version: number }) | null): ProtocolFields =>
  run && run.steps.length > 0
    ? {
        ...{
          title: run.title,
          source: SAME,
          steps: JSON.stringify(stepsIn(run.steps)),
          version: run.version,
        },
        base: contentOf(run),
      }
    : { ...NO_PROTOCOL, version: run?.version ?? 0 };

/** One that comes with Hearth, put into the form. */
export const chosen = (protocol: Fetched & { source: string }): Partial<ProtocolFields> => ({
  title: protocol.title,
  source: protocol.source,
  steps: JSON.stringify(stepsIn(protocol.steps)),
});

/** The steps in the form; what a draft holds that is none is left out. */
export function stepsOf({ steps }: Pick<ProtocolFields, 'steps'>): StepFields[] {
  let kept: unknown;
  try {
    kept = JSON.parse(steps);
  } catch {
    return [];
  }
  if (!Array.isArray(kept)) return [];
  return kept.flatMap((one: unknown) => {
    if (typeof one !== 'object' || one === null) return [];
    const held = new Map<string, unknown>(Object.entries(one));
    const text = (name: string) => {
      const value = held.get(name);
      return typeof value === 'string' ? value : '';
    };
    const step: StepFields = {
      key: text('key') || newId(),
      name: text('name'),
      prompt: text('prompt'),
      minutes: text('minutes'),
      speaks: SPEAKERS.find((known) => known === held.get('speaks')) ?? 'EVERYONE',
      hint: text('hint'),
      tag: MESSAGE_TAGS.find((known) => known === held.get('tag')) ?? null,
      shows: CASE_PARTS.find((known) => known === held.get('shows')) ?? null,
    };
    return [step];
  });
}

const minutesOf = ({ minutes }: StepFields): number =>
  /^\d+$/.test(minutes.trim()) ? Number(minutes) : Number.NaN;

/** Minutes in all, as far as they are given. */
export const minutesIn = (steps: readonly StepFields[]): number =>
  steps.reduce((sum, step) => sum + (minutesOf(step) || 0), 0);

/** What the server would find wrong, said before it is asked. `begun`: so many steps have begun, which stay. */
export function faultsOf(fields: ProtocolFields, begun: number): ProtocolFault[] {
  const faults: ProtocolFault[] = [];
  const text = (at: string, value: string, max: number, required = false) => {
    if (required && value.trim() === '') faults.push({ at, rule: 'required' });
    else if (characters(value.trim()) > max) faults.push({ at, rule: 'too_long', params: { max } });
  };
  text('title', fields.title, LIMITS.protocolTitle, true);
  const steps = stepsOf(fields);
  for (const step of steps) {
    text(`${step.key}.name`, step.name, LIMITS.stepName, true);
    text(`${step.key}.prompt`, step.prompt, LIMITS.stepPrompt);
    const { min, max } = LIMITS.stepMinutes;
    const minutes = minutesOf(step);
    if (!(minutes >= min)) faults.push({ at: `${step.key}.minutes`, rule: 'too_small', params: { min } });
    else if (minutes > max) faults.push({ at: `${step.key}.minutes`, rule: 'too_large', params: { max } });
    text(`${step.key}.hint`, step.hint, LIMITS.stepHint);
  }
  const least = Math.max(1, begun);
  if (steps.length < least) faults.push({ at: 'steps', rule: 'too_few', params: { min: begun } });
  if (steps.length > LIMITS.protocolSteps)
    faults.push({ at: 'steps', rule: 'too_large', params: { max: LIMITS.protocolSteps } });
  return faults;
}

/** What is sent. */
export const saveInput = (sessionId: string, version: number, fields: ProtocolFields): ProtocolSaveInput => ({
  sessionId,
  version,
  ...(fields.source === SAME ? {} : { source: fields.source || null }),
  title: fields.title.trim(),
  steps: stepsOf(fields).map((step) => ({
    name: step.name.trim(),
    prompt: step.prompt.trim(),
    minutes: minutesOf(step),
    speaks: step.speaks,
    hint: step.hint.trim(),
    tag: step.tag,
    shows: step.shows,
  })),
});
