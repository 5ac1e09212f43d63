import { format } from './calendar.js';

const LOCAL = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/;

/** The local time of an instant (milliseconds) in a zone, without offset: `2026-12-01T15:30`. */
export function localIn(timeZone: string, instant: number): string {
  const parts = format('en-US', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

/**
 * The instant (milliseconds) of a local time (`2026-12-01T15:30`) in a zone: the first of the two where clocks go back.
 * `date` where it is no date, `skipped` where clocks jump over it. The same rule as the server's.
 */
export function instantOf(local: string, timeZone: string): number | 'date' | 'skipped' {
  const asUtc = Date.parse(`${local}:00Z`);
  if (!LOCAL.test(local) || Number.isNaN(asUtc)) return 'date';
  if (new Date(asUtc).toISOString().slice(0, 16) !== local) return 'date';
  const day = 86_400_000;
  // A zone's offset the day before and the day after are the two there can be around a change.
  const offsets = [asUtc - day, asUtc + day].map((at) => Date.parse(`${localIn(timeZone, at)}:00Z`) - at);
  const fitting = offsets.map((offset) => asUtc - offset).filter((at) => localIn(timeZone, at) === local);
  return fitting.length > 0 ? Math.min(...fitting) : 'skipped';
}

/** Is this the IANA name of a time zone? Fixed offsets are not. */
export function isZone(name: string): boolean {
  if (name === '' || /^[+-]/.test(name)) return false;
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
