import { LIMITS, type FieldFault } from '@hearth/shared';
import { DateTime } from 'luxon';
import { audiencePeople } from '../../foundation/cohorts/audience-people.js';
import { instantOf } from '../../foundation/sessions/local-start.js';
import { RefusalError } from '../../platform/access/refusal-error.js';
import type { Reader } from '../../platform/db/reader.js';
import type { TimePollSlotInput } from './time-polls.inputs.js';

/** What was drafted, as it will be stored. */
export interface TimePollDraft {
  answerBy: Date;
  slots: { id: string; localStart: string; startsAt: Date }[];
  people: { personId: string; required: boolean }[];
}

interface Drafted {
  answerBy: string;
  slots: TimePollSlotInput[];
  personIds: string[];
  requiredIds: string[];
}

interface At {
  audienceId: string;
  timeZone: string;
  everyone: boolean;
  now: Date;
  /** What stands already may stay though it has passed. */
  standing?: { answerBy: Date; localStarts: ReadonlySet<string> };
}

/**
 * Turns what was drafted into what is stored. Refuses with every fault at once: `slots` (`date`, `skipped`, `past`, `too_large`, `unknown` for
 * one time twice), `answerBy` (the same) and `personIds`, `requiredIds` (`unknown`, `required`: someone must be asked).
 */
export async function readDraft(db: Reader, input: Drafted, at: At): Promise<TimePollDraft> {
  const faults: FieldFault[] = [];
  const last = DateTime.fromJSDate(at.now, { zone: 'utc' }).plus({ years: 1 });
  const read = (field: string, local: string, stands: boolean): Date => {
    const instant = instantOf(local, at.timeZone);
    const fault = (rule: string, params?: FieldFault['params']) => {
      if (!faults.some((one) => one.field === field)) faults.push({ field, rule, ...(params && { params }) });
    };
    if (!(instant instanceof Date)) fault(instant);
    else if (stands) return instant;
    else if (instant <= at.now) fault('past');
    else if (instant > last.toJSDate()) fault('too_large', { max: last.toFormat('yyyy-MM-dd') });
    return instant instanceof Date ? instant : at.now;
  };
  const slots = input.slots.map(({ id, localStart }) => ({
    id,
    localStart,
    startsAt: read('slots', localStart, at.standing?.localStarts.has(localStart) ?? false),
  }));
  const twice = (of: string[]) => new Set(of).size < of.length;
  if (twice(slots.map(({ localStart }) => localStart)) || twice(slots.map(({ id }) => id)))
    faults.push({ field: 'slots', rule: 'unknown' });
  const stood = at.standing?.answerBy;
  const answerBy = instantOf(input.answerBy, at.timeZone);
  // To the minute, as it is told.
  const same = answerBy instanceof Date && stood && Math.abs(answerBy.getTime() - stood.getTime()) < 60_000;
  const until = read('answerBy', input.answerBy, Boolean(same));
  const named = [...new Set([...(at.everyone ? [] : input.personIds), ...input.requiredIds])];
  if (!at.everyone && named.length === 0) faults.push({ field: 'personIds', rule: 'required' });
  if (named.length > LIMITS.timePollPeople)
    faults.push({ field: 'personIds', rule: 'too_many_lines', params: { max: LIMITS.timePollPeople } });
  const there = new Set(
    (
      await db.query<{ id: string }>(
        `SELECT who.id FROM (${audiencePeople('$1::uuid')}) who WHERE who.id = ANY($2::uuid[])`,
        [at.audienceId, named],
      )
    ).map(({ id }) => id),
  );
  if (input.requiredIds.some((id) => !there.has(id))) faults.push({ field: 'requiredIds', rule: 'unknown' });
  else if (named.some((id) => !there.has(id))) faults.push({ field: 'personIds', rule: 'unknown' });
  if (faults.length > 0) throw new RefusalError('invalid', undefined, faults);
  return {
    answerBy: same && stood ? stood : until,
    slots,
    people: named.map((personId) => ({ personId, required: input.requiredIds.includes(personId) })),
  };
}
