import { LIMITS } from '@hearth/shared';
import ICAL from 'ical.js';
import { DateTime } from 'luxon';
import { storedRule, writeRule, type SeriesRule } from './series-rule.js';

const FORMAT = "yyyy-MM-dd'T'HH:mm";

/** One more than a series may have: what is too much is seen to be. */
const MOST = LIMITS.seriesSessions.max + 1;

/**
 * The local starts that a rule gives from `startsLocal` on, not after `until` (`2029-12-31T23:59`), in order. The clocks of no
 * zone play a part: an hour that does not exist on a day stands here all the same (see `slotInstant`).
 */
export function slotsOf(
  { rule, startsLocal }: { rule: string; startsLocal: string },
  until: string,
): string[] {
  const parts = storedRule(rule);
  const last = parts.until === null ? until : earlier(until, `${dayOf(parts.until)}T23:59`);
  const recur = ICAL.Recur.fromString(writeRule({ ...parts, count: null, until: null }));
  const times = recur.iterator(ICAL.Time.fromDateTimeString(`${seedOf(parts, startsLocal)}:00`));
  const slots: string[] = [];
  while (slots.length < (parts.count ?? MOST)) {
    const slot = times.next()?.toString().slice(0, 16);
    if (slot === undefined || slot > last) break;
    if (slot >= startsLocal) slots.push(slot);
  }
  return slots;
}

/** In its first month the library lets every BYDAY through, whatever BYSETPOS says: so that month is an earlier one. */
const seedOf = ({ setPos, interval }: SeriesRule, startsLocal: string): string =>
  setPos === null
    ? startsLocal
    : DateTime.fromISO(startsLocal, { zone: 'utc' })
        .set({ day: 1 })
        .minus({ months: interval })
        .toFormat(FORMAT);

const earlier = (one: string, other: string): string => (one < other ? one : other);
const dayOf = (until: string): string => `${until.slice(0, 4)}-${until.slice(4, 6)}-${until.slice(6)}`;

/**
 * The instant of a series' local start in its zone. A time that clocks jump over moves on with them, as in every calendar; of
 * one that comes twice it is the first.
 */
export function slotInstant(slot: string, zone: string): Date {
  const time = DateTime.fromISO(slot, { zone });
  return new Date(Math.min(...time.getPossibleOffsets().map((one) => one.toMillis())));
}

/** Do clocks jump over this local time? */
export const isSkipped = (slot: string, zone: string): boolean =>
  DateTime.fromISO(slot, { zone }).toFormat(FORMAT) !== slot;

/** The local time of an instant in a zone, as a slot is written. */
export const localOf = (at: Date, zone: string): string => DateTime.fromJSDate(at, { zone }).toFormat(FORMAT);

/** How many days from one local time's day to another's. */
export const daysBetween = (from: string, to: string): number =>
  DateTime.fromISO(to.slice(0, 10), { zone: 'utc' }).diff(
    DateTime.fromISO(from.slice(0, 10), { zone: 'utc' }),
    'days',
  ).days;

/** The same time of day so many days later. */
export const plusDays = (local: string, days: number): string =>
  DateTime.fromISO(local, { zone: 'utc' }).plus({ days }).toFormat(FORMAT);

/** No session starts later than this. */
export const lastSlot = (now: Date, zone: string): string =>
  DateTime.fromJSDate(now, { zone }).plus({ years: LIMITS.sessionYearsAhead }).toFormat(FORMAT);
