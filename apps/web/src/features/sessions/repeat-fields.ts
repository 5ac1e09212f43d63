import { LIMITS, type FieldFault } from '@hearth/shared';
import { newId } from '../../platform/ids/new-id.js';

export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof WEEKDAYS)[number];
export const REPEATS = ['no', 'week', 'weeks', 'month', 'days', 'own'] as const;
export type Repeats = (typeof REPEATS)[number];
export const UNITS = ['DAILY', 'WEEKLY', 'MONTHLY'] as const;
/** The most a rule may wait between two of its dates: the same as the server's. */
export const MOST_EVERY: Readonly<Record<string, number>> = { DAILY: 60, WEEKLY: 26, MONTHLY: 6 };

/** How a session repeats, as it stands in its form. */
export type RepeatFields = {
  /** Made here, so that a second try does not make a second series. */
  seriesId: string;
  /** One of `REPEATS`. */
  repeats: string;
  /** As typed: every so many days, weeks or months. */
  every: string;
  /** One of `UNITS`. */
  unit: string;
  /** Weekdays, in order: `TU,TH`. Empty: that of the date. */
  weekdays: string;
  /** In a month: by its `weekday` (the second Tuesday), or by its `day` (the 9th). */
  monthBy: string;
  /** `times` or `until`. */
  ends: string;
  times: string;
  until: string;
  skipsBreaks: boolean;
  /** Of what exists: what a change reaches (`THIS`, `FOLLOWING`, `ALL`), and the version it was read in. */
  scope: string;
  seriesVersion: number;
  newSeriesId: string;
};

/** A form that does not repeat. */
export const newRepeat = (): RepeatFields => ({
  seriesId: newId(),
  repeats: 'no',
  every: '1',
  unit: 'WEEKLY',
  weekdays: '',
  monthBy: 'weekday',
  ends: 'times',
  times: '12',
  until: '',
  skipsBreaks: true,
  scope: 'THIS',
  seriesVersion: 0,
  newSeriesId: newId(),
});

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** The weekday of a date. */
export function weekdayOf(date: string): Weekday {
  const day = DATE.test(date) ? new Date(`${date}T12:00:00Z`).getUTCDay() : 1;
  return WEEKDAYS[(day + 6) % 7] ?? 'MO';
}

/** Which of its weekday a date is in its month: 1 to 4, or -1 for the last one beyond. */
export function nthOf(date: string): number {
  const day = Number(date.slice(8, 10)) || 1;
  return day > 28 ? -1 : Math.ceil(day / 7);
}

export const chosenDays = (fields: RepeatFields & { date: string }): string[] =>
  fields.weekdays ? fields.weekdays.split(',') : [weekdayOf(fields.date)];

/** The rule of what stands in the form, as the server reads it (RFC 5545). */
export function ruleOf(fields: RepeatFields & { date: string }): string {
  const { date, ends, times, until } = fields;
  const weekday = weekdayOf(date);
  const monthly = `BYDAY=${nthOf(date)}${weekday}`;
  const parts: string[] = [];
  const days = `BYDAY=${chosenDays(fields).join(',')}`;
  if (fields.repeats === 'weeks') parts.push('FREQ=WEEKLY', 'INTERVAL=2', `BYDAY=${weekday}`);
  else if (fields.repeats === 'month') parts.push('FREQ=MONTHLY', monthly);
  else if (fields.repeats === 'days') parts.push('FREQ=WEEKLY', days);
  else if (fields.repeats === 'own') {
    parts.push(`FREQ=${fields.unit}`, `INTERVAL=${fields.every.trim()}`);
    if (fields.unit === 'WEEKLY') parts.push(days);
    if (fields.unit === 'MONTHLY')
      parts.push(fields.monthBy === 'day' ? `BYMONTHDAY=${Number(date.slice(8, 10))}` : monthly);
  } else parts.push('FREQ=WEEKLY', `BYDAY=${weekday}`);
  parts.push(ends === 'until' ? `UNTIL=${until.replaceAll('-', '')}` : `COUNT=${times.trim()}`);
  return parts.join(';');
}

const isWithin = (text: string, min: number, max: number): boolean =>
  /^\d+$/.test(text.trim()) && Number(text) >= min && Number(text) <= max;

/** What the server would find wrong of the repeating, said before it is asked. */
export function repeatFaults(fields: RepeatFields & { date: string; version: number }): FieldFault[] {
  if (fields.repeats === 'no' || fields.version > 0) return [];
  const { min, max } = LIMITS.seriesSessions;
  const most = MOST_EVERY[fields.unit] ?? 1;
  if (fields.repeats === 'own' && !isWithin(fields.every, 1, most))
    return [{ field: 'every', rule: 'too_large', params: { max: most } }];
  if (fields.ends === 'until') {
    if (!DATE.test(fields.until)) return [{ field: 'until', rule: 'rule_endless' }];
    if (fields.until < fields.date) return [{ field: 'until', rule: 'rule_early' }];
    return [];
  }
  if (!isWithin(fields.times, min, max))
    return [{ field: 'times', rule: 'rule_times', params: { min, max } }];
  return [];
}
