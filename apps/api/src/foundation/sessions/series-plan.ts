import { createHash } from 'node:crypto';
import { LIMITS } from '@hearth/shared';
import { invalidField } from '../../platform/access/refusal-error.js';
import type { Reader } from '../../platform/db/reader.js';
import { instantOf } from './local-start.js';
import { breaksOn } from './series-breaks.js';
import { storedRule, writeRule } from './series-rule.js';
import { isSkipped, lastSlot, slotInstant, slotsOf } from './series-times.js';
import type { SeriesDate } from './series.types.js';

/** What a series' dates are made of. */
export interface SeriesWish {
  audienceId: string;
  rule: string;
  localStart: string;
  timeZone: string;
  skipsBreaks: boolean;
}

/** A series worked out: its rule as it is stored, and every date with what speaks against it. */
export interface SeriesPlan {
  /** It counts: how a calendar reads an UNTIL in local time is not agreed. */
  rule: string;
  /** Its first date, of the rule's own. */
  startsLocal: string;
  dates: SeriesDate[];
  /** The dates that become sessions. */
  kept: SeriesDate[];
}

/** A date of a series as it is shown while it is planned. */
const dateOf = (slot: string, zone: string, breaks: SeriesDate['breaks']): SeriesDate => ({
  slot,
  startsAt: slotInstant(slot, zone),
  movedByClock: isSkipped(slot, zone),
  session: null,
  breaks,
});

/**
 * Works out the dates of a series. Faults: `localStart` as of a single session; `rule`: `too_large` (more dates than there may
 * be, or later than sessions may be planned) and `too_small`. One statement at most.
 */
export async function planSeries(db: Reader, wish: SeriesWish, now: Date): Promise<SeriesPlan> {
  const { min, max } = LIMITS.seriesSessions;
  const start = instantOf(wish.localStart, wish.timeZone);
  if (!(start instanceof Date)) throw invalidField('localStart', start);
  const rule = storedRule(wish.rule);
  const last = lastSlot(now, wish.timeZone);
  const slots = slotsOf({ rule: wish.rule, startsLocal: wish.localStart }, last);
  if (slots.length > max) throw invalidField('rule', 'too_large', { max });
  if (
    rule.count === null
      ? (rule.until ?? '') > last.slice(0, 10).replaceAll('-', '')
      : slots.length < rule.count
  )
    throw invalidField('rule', 'rule_far', { max: last.slice(0, 10) });
  const [startsLocal] = slots;
  if (startsLocal === undefined || slots.length < min) throw invalidField('rule', 'too_small', { min });

  const dates = await datesOf(db, wish, slots);
  const kept = dates.filter(({ breaks }) => !wish.skipsBreaks || breaks.length === 0);
  return {
    rule: writeRule({ ...rule, until: null, count: slots.length }),
    startsLocal,
    dates,
    kept,
  };
}

/** These dates with what its people’s schools are closed for. One statement. */
export async function datesOf(
  db: Reader,
  { audienceId, timeZone }: Pick<SeriesWish, 'audienceId' | 'timeZone'>,
  slots: readonly string[],
): Promise<SeriesDate[]> {
  const breaks = await breaksOn(db, audienceId, slots);
  return slots.map((slot) => dateOf(slot, timeZone, breaks.get(slot) ?? []));
}

/** The id of the session that a series makes for a date: the same however often it is asked for. */
export function sessionIdOf(seriesId: string, slot: string): string {
  const hex = createHash('sha256').update(`${seriesId} ${slot}`).digest('hex');
  // A UUID of version 8: made by a rule of one's own.
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
