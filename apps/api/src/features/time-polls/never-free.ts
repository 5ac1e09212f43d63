import { DateTime } from 'luxon';

/** A time of every week in a person's own zone, in minutes of the day; 1 is Monday. */
export interface WeeklyTime {
  weekday: number;
  fromMinute: number;
  toMinute: number;
  label: string;
}

/**
 * The first of these weekly times that a meeting meets, as a clock in that zone shows both; null where none does. What only touches
 * it does not meet it.
 */
export function meets(
  times: readonly WeeklyTime[],
  zone: string,
  startsAt: Date,
  minutes: number,
): WeeklyTime | null {
  const start = DateTime.fromJSDate(startsAt, { zone });
  const end = start.plus({ minutes });
  for (let day = start.startOf('day'); day < end; day = day.plus({ days: 1 })) {
    const from = day < start ? start.hour * 60 + start.minute : 0;
    const to = end.hasSame(day, 'day') ? end.hour * 60 + end.minute : 1_440;
    const found = times.find(
      (time) => time.weekday === day.weekday && time.fromMinute < to && from < time.toMinute,
    );
    if (found) return found;
  }
  return null;
}
