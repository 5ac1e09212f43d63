import { DateTime } from 'luxon';

// Years of four digits, with the last left out: the database knows no year 0, and its last hours are of a year of five elsewhere.
const LOCAL = /^(?!0|9999)\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/**
 * The instant of a local time (`2026-12-01T15:30`) in a zone. A time that comes twice, when clocks go back, is the first of
 * the two. Faults: `date` where it is no date, `skipped` where clocks jump over it.
 */
export function instantOf(local: string, zone: string): Date | 'date' | 'skipped' {
  if (!LOCAL.test(local)) return 'date';
  const time = DateTime.fromISO(local, { zone });
  if (!time.isValid) return 'date';
  if (time.toFormat("yyyy-MM-dd'T'HH:mm") !== local) return 'skipped';
  return new Date(Math.min(...time.getPossibleOffsets().map((one) => one.toMillis())));
}
