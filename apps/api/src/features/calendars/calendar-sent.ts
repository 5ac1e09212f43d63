import { createHash } from 'node:crypto';
import type { Entry, SeriesPlan } from './series-plan.js';

/** What must be said again to cancel an entry: as its reader last knew it. */
export interface LastTold {
  /** ISO 8601. */
  startsAt: string;
  endsAt: string;
  title: string | null;
  place: string;
}

/** What a person's calendar was last sent, see `CalendarSentEntity`. */
export interface Sent {
  slot: string;
  sequence: number;
  fingerprint: string;
  canceled: boolean;
  told: LastTold;
  endsAt: Date;
}

const hash = (...parts: unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url');

/** The same where an entry says the same, in whatever language. */
export const fingerprintOf = ({ startsAt, endsAt, content: { title, place, joinUrl } }: Entry): string =>
  hash(startsAt, endsAt, title, place, joinUrl);

/** The same of a series whole, without what is left out or differs. */
export function fingerprintOfSeries({
  series,
  slots,
  content: { title, place, joinUrl },
}: SeriesPlan): string {
  const { rule, minutes, timeZone } = series;
  return hash(rule, slots[0], slots.at(-1), minutes, timeZone, title, place, joinUrl);
}

export const toldOf = ({ startsAt, endsAt, content: { title, place } }: Entry): LastTold => ({
  startsAt: startsAt.toISOString(),
  endsAt: endsAt.toISOString(),
  title,
  place,
});
