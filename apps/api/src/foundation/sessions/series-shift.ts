import { invalidField } from '../../platform/access/refusal-error.js';
import { DateTime } from 'luxon';
import { shiftRule, storedRule, WEEKDAYS, writeRule, type MonthPlace } from './series-rule.js';
import { plusDays, slotsOf } from './series-times.js';

/** After every date there may be. */
export const FOREVER = '9999-12-31T23:59';

/** A series' dates: its rule, and where it starts. */
export interface Dates {
  rule: string;
  startsLocal: string;
}

/** The dates from this one on, as a series of their own. */
export function datesFrom(series: Dates, slot: string): { before: Dates; rest: Dates } {
  const slots = slotsOf(series, FOREVER);
  const at = slots.indexOf(slot);
  const rule = storedRule(series.rule);
  return {
    before: { ...series, rule: writeRule({ ...rule, count: at }) },
    rest: { rule: writeRule({ ...rule, count: slots.length - at }), startsLocal: slot },
  };
}

function placeOf(local: string): MonthPlace {
  const at = DateTime.fromISO(local, { zone: 'utc' });
  return { day: WEEKDAYS[at.weekday - 1] ?? 'MO', dayOfMonth: at.day, daysInMonth: at.daysInMonth ?? 31 };
}

/**
 * The dates of a series after one of them, `slot`, was moved by so many days, and all of them to this time of day. The first stays
 * the first, and none is lost. Refuses with `series_day` where a monthly rule cannot follow to that day.
 */
export function shiftDates(series: Dates, move: { slot: string; days: number; time: string }): Dates {
  const at = (local: string) => `${local.slice(0, 10)}T${move.time}`;
  const rule = storedRule(series.rule);
  if (move.days === 0) return { rule: series.rule, startsLocal: at(series.startsLocal) };
  const to = plusDays(move.slot, move.days);
  const shifted = shiftRule(rule, move.days, placeOf(to));
  if (!shifted) throw invalidField('localStart', 'series_day');
  if (rule.freq !== 'MONTHLY')
    return { rule: writeRule(shifted), startsLocal: at(plusDays(series.startsLocal, move.days)) };

  const from = { rule: writeRule(shifted), startsLocal: at(`${series.startsLocal.slice(0, 7)}-01`) };
  const [startsLocal = ''] = slotsOf(from, FOREVER);
  const next = { ...from, startsLocal };
  const [old, now] = [slotsOf(series, FOREVER), slotsOf(next, FOREVER)];
  // Month by month, and the date that was moved stands where it was moved to.
  const follows =
    old.every((slot, index) => now[index]?.slice(0, 7) === slot.slice(0, 7)) &&
    now[old.indexOf(move.slot)] === at(to);
  if (!follows) throw invalidField('localStart', 'series_day');
  return next;
}
