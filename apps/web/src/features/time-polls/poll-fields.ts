import { LIMITS, type FieldFault } from '@hearth/shared';
import type { TimePollFactsFragment } from '../../gql/time-polls/graphql.js';
import { newId } from '../../platform/ids/new-id.js';
import { instantOf, localIn } from '../../platform/time/local.js';

/** The zone of the six states. */
export const HOME_ZONE = 'America/New_York';
export const LENGTHS = [30, 45, 60, 75, 90, 120] as const;

/** What stands in the form. Flat, so that it can be kept as a draft; lists are joined. */
export type PollFields = {
  id: string;
  audienceId: string;
  title: string;
  note: string;
  minutes: string;
  timeZone: string;
  everyone: boolean;
  showsNames: boolean;
  /** `2026-12-01` and `17:00` */
  untilDate: string;
  untilTime: string;
  /** Local starts in the poll's zone, joined by a blank. */
  slots: string;
  /** Ids joined by a blank. */
  people: string;
  required: string;
  version: number;
};

export const listOf = (joined: string): string[] => (joined === '' ? [] : joined.split(' '));
export const joinedOf = (list: readonly string[]): string => [...new Set(list)].sort().join(' ');

export function newFields(timeZone: string): PollFields {
  return {
    id: newId(),
    audienceId: '',
    title: '',
    note: '',
    minutes: '60',
    timeZone,
    everyone: true,
    showsNames: false,
    untilDate: '',
    untilTime: '17:00',
    slots: '',
    people: '',
    required: '',
    version: 0,
  };
}

/** A poll as it stands in the form. */
export function fieldsOf(poll: TimePollFactsFragment): PollFields {
  const until = localIn(poll.timeZone, Date.parse(poll.answerBy));
  const ids = (some: TimePollFactsFragment['people']) => joinedOf(some.map(({ person }) => person.id));
  return {
    id: poll.id,
    audienceId: poll.audienceId,
    title: poll.title,
    note: poll.note,
    minutes: String(poll.minutes),
    timeZone: poll.timeZone,
    everyone: poll.everyone,
    showsNames: poll.showsNames,
    untilDate: until.slice(0, 10),
    untilTime: until.slice(11),
    slots: joinedOf(poll.slots.filter(({ removed }) => !removed).map(({ localStart }) => localStart)),
    people: poll.everyone ? '' : ids(poll.people),
    required: ids(poll.people.filter(({ required }) => required)),
    version: poll.version,
  };
}

/** What the server would find wrong, said before it is asked. `standing`: times that stand already may have passed. */
export function faultsOf(fields: PollFields, now: number, standing: ReadonlySet<string>): FieldFault[] {
  const faults: FieldFault[] = [];
  const slots = listOf(fields.slots);
  if (fields.audienceId === '') faults.push({ field: 'audienceId', rule: 'required' });
  if (fields.title.trim() === '') faults.push({ field: 'title', rule: 'required' });
  if (slots.length === 0) faults.push({ field: 'slots', rule: 'required' });
  else if (slots.length > LIMITS.timePollSlots)
    faults.push({ field: 'slots', rule: 'too_large', params: { max: LIMITS.timePollSlots } });
  else if (slots.some((slot) => !standing.has(slot) && !isComing(slot, fields.timeZone, now)))
    faults.push({ field: 'slots', rule: 'past' });
  const until = instantOf(`${fields.untilDate}T${fields.untilTime}`, fields.timeZone);
  if (typeof until === 'string') faults.push({ field: 'answerBy', rule: 'date' });
  else if (until <= now && fields.version === 0) faults.push({ field: 'answerBy', rule: 'past' });
  if (!fields.everyone && listOf(fields.people).length === 0)
    faults.push({ field: 'personIds', rule: 'required' });
  return faults;
}

/** Does this local start lie ahead? One that clocks jump over does not. */
export function isComing(local: string, zone: string, now: number): boolean {
  const at = instantOf(local, zone);
  return typeof at === 'number' && at > now;
}

/** What making and editing send alike. `known`: ids of times that stand, or stood. */
export function draftInput(fields: PollFields, known: ReadonlyMap<string, string>) {
  return {
    id: fields.id,
    title: fields.title.trim(),
    note: fields.note.trim(),
    answerBy: `${fields.untilDate}T${fields.untilTime.slice(0, 5)}`,
    slots: listOf(fields.slots).map((localStart) => ({ id: known.get(localStart) ?? newId(), localStart })),
    personIds: fields.everyone ? [] : listOf(fields.people),
    requiredIds: listOf(fields.required),
  };
}

/** The local time so many minutes after another, by the calendar. */
export function plus(local: string, minutes: number): string {
  return new Date(Date.parse(`${local}:00Z`) + minutes * 60_000).toISOString().slice(0, 16);
}

/** The Monday of the week of a date. */
export function mondayOf(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  return day.toISOString().slice(0, 10);
}
