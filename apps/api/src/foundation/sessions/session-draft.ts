import { LIMITS, type FieldFault } from '@hearth/shared';
import { DateTime } from 'luxon';
import { RefusalError } from '../../platform/access/refusal-error.js';
import { COLLECTIVE_AUDIENCE_ID } from '../cohorts/audiences.js';
import { instantOf } from './local-start.js';
import type { SessionDraftInput } from './sessions.inputs.js';
import type { SessionDetails } from './session-details.js';
import { notInAudience, type Queries } from './sessions.queries.js';

/** What was drafted, as it will be stored. */
export interface SessionDraft {
  title: string;
  purpose: string;
  startsAt: Date;
  endsAt: Date;
  timeZone: string;
  joinUrl: string | null;
  listedPublicly: boolean;
  /** For `applySessionDetails`. */
  details: SessionDetails;
}

/**
 * Turns the input into what is stored. Refuses with every fault at once: `localStart` (`date`, `skipped`, `past`, `too_large`),
 * `listedPublicly` (only the Collective's) and `facilitatorIds`, `facilitatorId`, `presenterIds` (people of the audience). `standing` is the start that is
 * stored already: it may stay whatever the clock says.
 */
export async function readDraft(
  db: Queries,
  input: SessionDraftInput & { localStart: string },
  at: { audienceId: string; now: Date; standing?: Date },
): Promise<SessionDraft> {
  const faults: FieldFault[] = [];
  const start = instantOf(input.localStart, input.timeZone);
  if (!(start instanceof Date)) faults.push({ field: 'localStart', rule: start });
  else if (start.getTime() !== at.standing?.getTime()) faults.push(...faultsOfStart(start, at.now));
  if (input.listedPublicly && at.audienceId !== COLLECTIVE_AUDIENCE_ID)
    faults.push({ field: 'listedPublicly', rule: 'unknown' });
  const details = detailsOf(input);
  faults.push(...(await faultsOfTeam(db, input, details, at.audienceId)));
  if (!(start instanceof Date) || faults.length > 0) throw new RefusalError('invalid', undefined, faults);
  return {
    title: input.title,
    purpose: input.purpose,
    startsAt: start,
    endsAt: new Date(start.getTime() + input.minutes * 60_000),
    timeZone: input.timeZone,
    joinUrl: input.joinUrl || null,
    listedPublicly: input.listedPublicly,
    details,
  };
}

/** What was said of who runs it, how many can come and what is to be read. One person named alone facilitates alone. */
function detailsOf(input: SessionDraftInput): SessionDetails {
  const alone = input.facilitatorId ? [input.facilitatorId] : [];
  return {
    facilitatorIds: [...new Set(input.facilitatorIds ?? alone)],
    ...(input.presenterIds && { presenterIds: [...new Set(input.presenterIds)] }),
    ...(input.capacity !== undefined && { capacity: input.capacity }),
    ...(input.materials && { materials: input.materials.map(({ title, url }) => ({ title, url })) }),
  };
}

async function faultsOfTeam(
  db: Queries,
  input: SessionDraftInput,
  { facilitatorIds = [], presenterIds = [] }: SessionDetails,
  audienceId: string,
): Promise<FieldFault[]> {
  const strangers = await notInAudience(db, [...facilitatorIds, ...presenterIds], audienceId);
  const fault = (field: string, ids: readonly string[]): FieldFault[] =>
    ids.some((id) => strangers.has(id)) ? [{ field, rule: 'unknown' }] : [];
  return [
    ...fault(input.facilitatorIds ? 'facilitatorIds' : 'facilitatorId', facilitatorIds),
    ...fault('presenterIds', presenterIds),
  ];
}

/** A new start lies ahead, and not so far that only a slip of the pen can have meant it. */
function faultsOfStart(start: Date, now: Date): FieldFault[] {
  const last = DateTime.fromJSDate(now, { zone: 'utc' }).plus({ years: LIMITS.sessionYearsAhead });
  if (start <= now) return [{ field: 'localStart', rule: 'past' }];
  if (start <= last.toJSDate()) return [];
  return [{ field: 'localStart', rule: 'too_large', params: { max: last.toFormat('yyyy-MM-dd') } }];
}
