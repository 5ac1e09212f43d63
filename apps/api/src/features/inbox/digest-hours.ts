import { DateTime } from 'luxon';
import { digestOf, nextFree, type NotificationSettings } from '../../foundation/quiet/quiet.js';

/** The digest's hour on this day: the first of two where clocks go back, the next there is where they jump over it. */
const hourOn = (day: DateTime, minute: number): DateTime =>
  day.startOf('day').set({ hour: Math.floor(minute / 60), minute: minute % 60 });

/** The first hour of the digest after this instant, which stands in the person's own zone; null where there is no digest. */
export function nextDigestHour(settings: NotificationSettings, after: DateTime): DateTime | null {
  const digest = digestOf(settings);
  if (digest === 'off') return null;
  let day = after.startOf('day');
  for (;;) {
    const at = hourOn(day, settings.digestAt);
    if (at > after && (digest === 'daily' || day.weekday === settings.digestWeekday)) return at;
    day = day.plus({ days: 1 });
  }
}

/**
 * When what has waited since then may go out as a digest, at the earliest now: at the first of its hours that came after, or
 * as soon as that can be made up for. Null where there is no digest.
 */
export function digestDue(settings: NotificationSettings, since: Date, nowLocal: DateTime): DateTime | null {
  const hour = nextDigestHour(settings, DateTime.fromJSDate(since, { zone: nowLocal.zone }));
  return hour && nextFree(settings, null, hour > nowLocal ? hour : nowLocal);
}
