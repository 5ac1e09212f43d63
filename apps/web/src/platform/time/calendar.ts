import { nextTask } from './next-task.js';

const formats = new Map<string, Intl.DateTimeFormat>();

/** A formatter, made once per kind: making one is dear, and a page has hundreds of times. */
export function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  let made = formats.get(key);
  if (!made) {
    made = new Intl.DateTimeFormat(locale, options);
    formats.set(key, made);
  }
  return made;
}

const distances = new Map<string, Intl.RelativeTimeFormat>();

/** "in 2 days", or with `auto` "tomorrow"; made once per kind. */
export function distance(locale: string, numeric: 'always' | 'auto'): Intl.RelativeTimeFormat {
  const key = `${locale} ${numeric}`;
  const made = distances.get(key) ?? new Intl.RelativeTimeFormat(locale, { numeric });
  distances.set(key, made);
  return made;
}

/** Makes the dearest formatters ahead, each in a task of its own, while the page waits for the line anyway. */
export async function warmFormatters(locale: string): Promise<void> {
  const steps = [
    () => new Intl.PluralRules(locale).select(1),
    () => new Intl.NumberFormat(locale).format(1),
    () => distance(locale, 'always').format(1, 'day'),
    () => format(locale, { weekday: 'long', month: 'long', day: 'numeric' }).format(0),
  ];
  for (const step of steps) {
    await nextTask();
    step();
  }
}

/** The date in a zone as YYYY-MM-DD. */
export function dateIn(timeZone: string, instant: number): string {
  return format('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(instant);
}

/** The hour in a zone, 0 to 23. */
export function hourIn(timeZone: string, instant: number): number {
  return Number(format('en-US', { timeZone, hour: 'numeric', hourCycle: 'h23' }).format(instant));
}

/** Whole days from `now` to `instant` by the calendar of a zone: 0 is the same day, 1 tomorrow, -1 yesterday. */
export function daysBetween(timeZone: string, now: number, instant: number): number {
  const day = 86_400_000;
  return Math.round((Date.parse(dateIn(timeZone, instant)) - Date.parse(dateIn(timeZone, now))) / day);
}

/** A minute of the day as a clock says it: 1200 is "8:00 PM". */
export function clockOf(locale: string, minute: number): string {
  return format(locale, { timeZone: 'UTC', hour: 'numeric', minute: '2-digit' }).format(minute * 60_000);
}
