import { DateTime } from 'luxon';
import { DemoDataError } from './demo-fields.js';
import type { DemoBreak, DemoSession } from './demo-types.js';

/** Where the initiative is at home; hours in the demo world's files are meant here. */
export const HOME_ZONE = 'America/New_York';

const MINUTE_MS = 60_000;

/**
 * Turns the moments of the demo world's files (relative to the load) into instants. The same `now` gives the same
 * instants, so a world is determined by the instant of its load.
 */
export class DemoClock {
  /** Local times are dear to work out, and the same ones are asked for thousands of times. */
  readonly #known = new Map<string, DateTime>();

  constructor(readonly now: Date) {}

  /** `12d 15:40` (twelve days ago at that hour in New York) or `35m` (35 minutes ago). */
  instant(when: string): Date {
    const days = /^(\d+)d (\d\d):(\d\d)$/.exec(when);
    if (days) return this.#local(-Number(days[1]), Number(days[2]), Number(days[3]), HOME_ZONE).toJSDate();
    const minutes = /^(\d+)m$/.exec(when);
    if (minutes) return minutesAfter(this.now, -Number(minutes[1]));
    throw new DemoDataError(`"${when}" is no moment: write 12d 15:40 or 35m`);
  }

  /** The start of the day so many days ago, in New York. */
  dayStart(daysAgo: number): Date {
    return this.#local(-daysAgo, 0, 0, HOME_ZONE).toJSDate();
  }

  /** Noon of the day so many days from the load, in New York. */
  day(inDays: number): DateTime {
    return this.#local(inDays, 12, 0, HOME_ZONE);
  }

  /** The calendar day so many days from the load, `2026-11-23`. */
  date(inDays: number): string {
    return this.#local(inDays, 12, 0, HOME_ZONE).toFormat('yyyy-MM-dd');
  }

  /**
   * A day of this school year (`year` 0) or a later one, which begin on July 1: that day itself, or the last Monday up to it.
   */
  schoolDay({ month, day, monday }: Pick<DemoBreak, 'month' | 'day' | 'monday'>, year: number): DateTime {
    const today = DateTime.fromJSDate(this.now, { zone: HOME_ZONE });
    const began = today.month < 7 ? today.year - 1 : today.year;
    const date = today.set({ year: began + year + (month < 7 ? 1 : 0), month, day });
    return monday ? date.startOf('week') : date;
  }

  /**
   * When a session starts. At a local hour it never falls on a weekend: one to come moves on to Monday, a past one
   * back to Friday.
   */
  sessionStart(session: Pick<DemoSession, 'key' | 'start' | 'timeZone'>): Date {
    const { start, timeZone } = session;
    if ('inMinutes' in start) return minutesAfter(this.now, start.inMinutes);
    const hour = /^(\d\d):(\d\d)$/.exec(start.at);
    if (!hour) throw new DemoDataError(`session ${session.key}: "${start.at}" is no hour: write 15:30`);
    let local = this.#local(start.inDays, Number(hour[1]), Number(hour[2]), timeZone);
    while (local.weekday > 5) local = local.plus({ days: start.inDays > 0 ? 1 : -1 });
    return local.toJSDate();
  }

  #local(inDays: number, hour: number, minute: number, zone: string): DateTime {
    const day = this.#remember(`${inDays} ${zone}`, () =>
      DateTime.fromJSDate(this.now, { zone }).plus({ days: inDays }),
    );
    return this.#remember(`${inDays} ${hour}:${minute} ${zone}`, () =>
      day.set({ hour, minute, second: 0, millisecond: 0 }),
    );
  }

  #remember(key: string, workOut: () => DateTime): DateTime {
    const time = this.#known.get(key) ?? workOut();
    this.#known.set(key, time);
    return time;
  }
}

/** `4:30` from a session's start, `-2:10` before it; in milliseconds. */
export function chatOffsetMs(at: string): number {
  const parts = /^(-?)(\d+):(\d\d)$/.exec(at);
  if (!parts) throw new DemoDataError(`"${at}" is no place in a session: write 4:30 or -2:10`);
  const ms = (Number(parts[2]) * 60 + Number(parts[3])) * 1000;
  return parts[1] ? -ms : ms;
}

export function minutesAfter(instant: Date, minutes: number): Date {
  return new Date(instant.getTime() + minutes * MINUTE_MS);
}
