import { useMemo } from 'react';
import { INTL_LOCALE } from '../i18n/locale.js';
import { useWords, type Words } from '../i18n/use-words.js';
import { dateIn, daysBetween, distance, format, hourIn } from './calendar.js';
import { useZone } from './zone.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Times in words, in the reader's language and zone. Instants are ISO 8601; `now` is in milliseconds. */
export interface TimeWords {
  /** The reader's zone, an IANA name. */
  zone: string;
  /** "3:41 PM" */
  clock(at: string): string;
  /** Is it today by the calendar of the zone? */
  isToday(at: string, now?: number): boolean;
  /** 0 to 11: in Spanish it decides the article of a clock time (a la una, a las dos). */
  hour(at: string): number;
  /** "Monday, November 23"; with the year where it is another one. */
  day(at: string, now?: number): string;
  /** "today at 3:30 PM", "Friday at 3:30 PM", "Friday, December 4 at 3:30 PM" */
  moment(at: string, now?: number): string;
  /** The end of something: what ends at midnight ends with the day before, "Friday". */
  until(at: string, now?: number): string;
  /** The same as a moment with the zone's name: "today at 3:30 PM Eastern Time" */
  momentZone(at: string, now?: number): string;
  /** "in 40 minutes", "3 hours ago", "in 2 days" */
  relative(at: string, now?: number): string;
  /** For things written: "40 minutes ago" within a day, then "Friday, 4:12 PM", then "November 3". */
  ago(at: string, now?: number): string;
  /** Everything: "Monday, November 23, 2026 at 3:30 PM Eastern Standard Time" */
  exact(at: string): string;
  /** The zone's name as people say it: "Eastern Time" */
  zoneName(at: string, zone?: string): string;
}

function zoneNameOf(locale: string, timeZone: string, at: string): string {
  const parts = format(locale, { timeZone, timeZoneName: 'longGeneric' }).formatToParts(Date.parse(at));
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? timeZone;
}

/** Time words for a language and a zone; components use `useTime`. */
export function timeWords({ t, locale }: Words, zone: string): TimeWords {
  const intl = INTL_LOCALE[locale];
  const relativeFormat = distance(intl, 'always');
  const dayNames = distance(intl, 'auto');
  const clockFormat = format(intl, { timeZone: zone, hour: 'numeric', minute: '2-digit' });
  const exactFormat = format(intl, {
    timeZone: zone,
    weekday: 'long',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'long',
  });

  const clock = (at: string) => clockFormat.format(Date.parse(at));

  const day = (at: string, now = Date.now()) => {
    const instant = Date.parse(at);
    const sameYear = dateIn(zone, instant).slice(0, 4) === dateIn(zone, now).slice(0, 4);
    const year = sameYear ? undefined : ('numeric' as const);
    return format(intl, { timeZone: zone, weekday: 'long', month: 'long', day: 'numeric', year }).format(
      instant,
    );
  };

  const dayInWords = (at: string, now: number) => {
    const days = daysBetween(zone, now, Date.parse(at));
    if (Math.abs(days) <= 1) return dayNames.format(days, 'day');
    if (days > 1 && days < 7) return format(intl, { timeZone: zone, weekday: 'long' }).format(Date.parse(at));
    return day(at, now);
  };

  const hour = (at: string) => hourIn(zone, Date.parse(at)) % 12;

  const moment = (at: string, now = Date.now()) =>
    t('words.time.dayAt', { day: dayInWords(at, now), time: clock(at), hour: hour(at) });

  const until = (at: string, now = Date.now()) => {
    const before = new Date(Date.parse(at) - 1).toISOString();
    const midnight = dateIn(zone, Date.parse(before)) !== dateIn(zone, Date.parse(at));
    return midnight ? dayInWords(before, now) : moment(at, now);
  };

  const relative = (at: string, now = Date.now()) => {
    const ms = Date.parse(at) - now;
    const size = Math.abs(ms);
    if (size < MINUTE) return t('words.time.now');
    if (size < 90 * MINUTE) return relativeFormat.format(Math.trunc(ms / MINUTE), 'minute');
    if (size < DAY) return relativeFormat.format(Math.round(ms / HOUR), 'hour');
    const days = daysBetween(zone, now, Date.parse(at));
    return relativeFormat.format(days === 0 ? Math.sign(ms) : days, 'day');
  };

  const ago = (at: string, now = Date.now()) => {
    const instant = Date.parse(at);
    if (now - instant < 12 * HOUR) return relative(at, Math.max(now, instant));
    if (now - instant < 6 * DAY) {
      const weekday = format(intl, { timeZone: zone, weekday: 'long' }).format(instant);
      return t('words.time.dayClock', { day: weekday, time: clock(at) });
    }
    const sameYear = dateIn(zone, instant).slice(0, 4) === dateIn(zone, now).slice(0, 4);
    const year = sameYear ? undefined : ('numeric' as const);
    return format(intl, { timeZone: zone, month: 'long', day: 'numeric', year }).format(instant);
  };

  const zoneName = (at: string, other = zone) => zoneNameOf(intl, other, at);

  return {
    zone,
    clock,
    isToday: (at, now = Date.now()) => daysBetween(zone, now, Date.parse(at)) === 0,
    hour,
    day,
    moment,
    until,
    momentZone: (at, now) => t('words.time.inZone', { moment: moment(at, now), zone: zoneName(at) }),
    relative,
    ago,
    exact: (at) => exactFormat.format(Date.parse(at)),
    zoneName,
  };
}

/** Time words in the reader's language and zone; the same object until one of them changes. */
export function useTime(): TimeWords {
  const words = useWords();
  const zone = useZone();
  return useMemo(() => timeWords(words, zone), [words, zone]);
}
