import { characters, LIMITS, type FieldFault } from '@hearth/shared';
import type { PeerSessionScheduleInput, SessionFactsFragment } from '../../gql/sessions/graphql.js';
import { newId } from '../../platform/ids/new-id.js';
import {
  detailsInput,
  detailsOf,
  faultsOfDetails,
  isHttps,
  NO_DETAILS,
  type DetailFields,
} from './session-details.js';
import { instantOf, isZone, localIn } from '../../platform/time/local.js';
import { newRepeat, repeatFaults, type RepeatFields } from './repeat-fields.js';

/** Lengths to choose from, in minutes. */
export const LENGTHS = [30, 45, 60, 75, 90, 120] as const;

/** The zone of the six states. */
export const HOME_ZONE = 'America/New_York';

/** What stands in the form. Flat, so that it can be kept as a draft. */
export type SessionFields = RepeatFields &
  DetailFields & {
    /** Made here, so that a second try does not make a second session. */
    id: string;
    audienceId: string;
    title: string;
    purpose: string;
    /** `2026-12-01` */
    date: string;
    /** `15:30` */
    time: string;
    timeZone: string;
    /** As typed. */
    minutes: string;
    /** A length of one's own, not one of `LENGTHS`. */
    ownLength: boolean;
    joinUrl: string;
    listedPublicly: boolean;
    /** The version these fields were made from; 0 for a new session. */
    version: number;
  };

/** An empty form. */
export function newFields(timeZone: string): SessionFields {
  return {
    ...newRepeat(),
    id: newId(),
    audienceId: '',
    title: '',
    purpose: '',
    date: '',
    time: '',
    timeZone,
    minutes: '60',
    ownLength: false,
    ...NO_DETAILS,
    joinUrl: '',
    listedPublicly: false,
    version: 0,
  };
}

/** A session as it stands in the form. */
export function fieldsOf(session: SessionFactsFragment): SessionFields {
  const local = localIn(session.timeZone, Date.parse(session.startsAt));
  return {
    ...newRepeat(),
    seriesId: session.series?.seriesId ?? '',
    seriesVersion: session.series?.version ?? 0,
    id: session.id,
    audienceId: session.audienceId,
    title: session.title,
    purpose: session.purpose,
    date: local.slice(0, 10),
    time: local.slice(11),
    timeZone: session.timeZone,
    minutes: String(session.minutes),
    ownLength: !LENGTHS.some((one) => one === session.minutes),
    ...detailsOf(session),
    joinUrl: session.joinUrl ?? '',
    listedPublicly: session.listedPublicly,
    version: session.version,
  };
}

/** The start as it is sent: local, without offset. */
export const localStart = ({ date, time }: SessionFields): string => `${date}T${time.slice(0, 5)}`;

/** When it starts, in milliseconds, as far as the form says; null where it does not yet, or the time does not exist. */
export function startOf(fields: SessionFields): number | null {
  if (!isZone(fields.timeZone)) return null;
  const start = instantOf(localStart(fields), fields.timeZone);
  return typeof start === 'number' ? start : null;
}

/** What the server would find wrong, said before it is asked. `now` in milliseconds; `standing`: the start it has already. */
export function faultsOf(fields: SessionFields, now: number, standing: number | null): FieldFault[] {
  const faults: FieldFault[] = [];
  const fault = (field: string, rule: string, params?: FieldFault['params']) =>
    faults.push({ field, rule, ...(params ? { params } : {}) });

  if (fields.audienceId === '') fault('audienceId', 'required');
  if (fields.title.trim() === '') fault('title', 'required');
  else if (characters(fields.title.trim()) > LIMITS.sessionTitle) {
    fault('title', 'too_long', { max: LIMITS.sessionTitle });
  }
  if (characters(fields.purpose.trim()) > LIMITS.sessionPurpose) {
    fault('purpose', 'too_long', { max: LIMITS.sessionPurpose });
  }
  if (!isZone(fields.timeZone)) fault('timeZone', 'zone');
  else {
    const start = instantOf(localStart(fields), fields.timeZone);
    if (typeof start === 'string') fault('localStart', start);
    else if (start <= now && start !== standing) fault('localStart', 'past');
  }
  const { min, max } = LIMITS.sessionMinutes;
  const minutes = /^\d+$/.test(fields.minutes.trim()) ? Number(fields.minutes) : Number.NaN;
  if (!(minutes >= min)) fault('minutes', 'too_small', { min });
  else if (minutes > max) fault('minutes', 'too_large', { max });
  faults.push(...repeatFaults(fields));
  const link = fields.joinUrl.trim();
  if (link !== '' && !isHttps(link)) fault('joinUrl', 'url');
  else if (characters(link) > LIMITS.joinUrl) fault('joinUrl', 'too_long', { max: LIMITS.joinUrl });
  return [...faults, ...faultsOfDetails(fields)];
}

/** What scheduling and editing send alike. */
export function draftInput(fields: SessionFields): Omit<PeerSessionScheduleInput, 'audienceId'> {
  return {
    id: fields.id,
    title: fields.title.trim(),
    purpose: fields.purpose.trim(),
    localStart: localStart(fields),
    timeZone: fields.timeZone,
    minutes: Number(fields.minutes),
    ...detailsInput(fields),
    joinUrl: fields.joinUrl.trim() === '' ? null : fields.joinUrl.trim(),
    listedPublicly: fields.listedPublicly,
  };
}

/** What stands in the form and makes up a field of the input that is not named like it. */
const PARTS: Readonly<Record<string, readonly (keyof SessionFields)[]>> = {
  localStart: ['date', 'time', 'timeZone'],
  facilitatorIds: ['facilitators', 'audienceId'],
  presenterIds: ['presenters', 'audienceId'],
  rule: ['repeats', 'every', 'unit', 'weekdays', 'monthBy', 'ends', 'times', 'until', 'skipsBreaks', 'date'],
  listedPublicly: ['listedPublicly', 'audienceId'],
};

/**
 * The faults that are still to be shown of those that were found when the form was sent: not of a field that was changed
 * since and is in order now. `tried`: the fields as they were sent; `now` and `standing` as for `faultsOf`.
 */
export function faultsLeft(
  found: readonly FieldFault[],
  tried: SessionFields,
  fields: SessionFields,
  now: number,
  standing: number | null,
): FieldFault[] {
  const present = faultsOf(fields, now, standing);
  return found.flatMap((fault) => {
    const values = (of: SessionFields) =>
      (PARTS[fault.field] ?? [fault.field.split('.')[0] ?? '']).map(
        (name) => Object.entries(of).find(([one]) => one === name)?.[1],
      );
    const before = values(tried);
    if (values(fields).every((value, i) => value === before[i])) return [fault];
    return present.filter(({ field }) => field === fault.field).slice(0, 1);
  });
}
