import type { DateTime } from 'luxon';
import { nextFree, type NotificationSettings } from './quiet.js';

/** Quiet hours end and breaks begin at a minute; zones change their hour at a quarter at the finest. */
const QUARTER = 15;
const DAY = 1_440;

/** Minutes on the clock until the quiet hours begin; a day where there are none. */
const untilQuiet = ({ quietFrom }: NotificationSettings, at: DateTime): number =>
  quietFrom === null ? DAY : (quietFrom - (at.hour * 60 + at.minute) + DAY) % DAY || DAY;

/**
 * The instant at which so many minutes have passed from `fromLocal` on, counting none of the person's quiet hours and none of
 * a school break in which nothing reaches them. A pause is their own affair: its minutes count.
 */
export function afterFree(settings: NotificationSettings, fromLocal: DateTime, minutes: number): DateTime {
  const awake = { ...settings, pausedUntil: null, awayUntil: null };
  let at = fromLocal;
  for (let left = minutes; left > 0;) {
    at = nextFree(awake, null, at);
    const step = Math.min(left, QUARTER - (at.minute % QUARTER), untilQuiet(awake, at));
    at = at.plus({ minutes: step });
    left -= step;
  }
  return at;
}
