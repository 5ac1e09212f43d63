import { DateTime } from 'luxon';
import { instantOf } from '../../foundation/sessions/local-start.js';
import { BookmarkRemind } from './bookmarks.types.js';

/** When school is over, and when a day begins, in the person's own zone. */
const AFTER_SCHOOL = 'T15:30';
const MORNING = 'T08:00';
/** No reminder is further away, in days. */
const FARTHEST = 366;

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The instant at which one wants to be reminded, in one's own zone; null where one does not. Faults: `past`, `date` where it
 * is none, `too_large` where it is more than a year away.
 */
export function remindAt(
  remind: BookmarkRemind,
  date: string | null,
  zone: string,
  now: Date,
): Date | null | 'past' | 'date' | 'too_large' {
  if (remind === BookmarkRemind.NEVER) return null;
  const today = DateTime.fromJSDate(now, { zone });
  const day = (offset: number) => today.plus({ days: offset }).toFormat('yyyy-MM-dd');
  const local = {
    [BookmarkRemind.AFTER_SCHOOL]: day(0) + AFTER_SCHOOL,
    [BookmarkRemind.TOMORROW]: day(1) + MORNING,
    // The coming Monday, never today.
    [BookmarkRemind.NEXT_WEEK]: day(8 - today.weekday) + MORNING,
    [BookmarkRemind.DATE]: (date ?? '') + MORNING,
  }[remind];
  if (remind === BookmarkRemind.DATE && !DATE.test(date ?? '')) return 'date';
  const instant = instantOf(local, zone);
  if (!(instant instanceof Date)) return 'date';
  if (instant <= now) return 'past';
  return instant.getTime() - now.getTime() > FARTHEST * 86_400_000 ? 'too_large' : instant;
}
