import { LIMITS } from '@hearth/shared';
import type { Fault } from '../../platform/graphql/inputs.js';

export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** The parts of RFC 5545's rule that are understood here. */
export interface SeriesRule {
  freq: 'DAILY' | 'WEEKLY' | 'MONTHLY';
  interval: number;
  /** In a month with their ordinal, unless `setPos` stands: 2TU, -1FR. */
  byDay: { nth: number | null; day: Weekday }[];
  monthDay: number | null;
  setPos: number | null;
  weekStart: Weekday | null;
  count: number | null;
  /** The last day, 20270601. */
  until: string | null;
}

// So that every rule yields a date within a few years: no month of February alone, no fifth Tuesday of one month alone.
const MOST_INTERVAL = { DAILY: 60, WEEKLY: 26, MONTHLY: 6 } as const;
const KNOWN = ['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'BYSETPOS', 'WKST', 'COUNT', 'UNTIL'];
const UNTIL = /^(\d{8})(?:T\d{6})?$/;
const BY_DAY = /^([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)$/;

const isWeekday = (text: string): text is Weekday => (WEEKDAYS as readonly string[]).includes(text);

/** A whole number from `-most` (or 1) to `most`; null for anything else, and for 0. */
function whole(text: string | undefined, most: number, negative = false): number | null {
  if (text === undefined || !/^[+-]?\d{1,3}$/.test(text)) return null;
  const number = Number(text);
  if (number === 0 || number > most || number < (negative ? -most : 1)) return null;
  return number;
}

const refused = (part: string): Fault => ({ rule: 'rule_part', params: { part } });

/** The rule's parts by name; a fault where one stands twice, or is not understood. */
function partsOf(text: string): Map<string, string> | Fault {
  const parts = new Map<string, string>();
  for (const piece of text.toUpperCase().split(';')) {
    const [name = '', value = '', ...more] = piece.split('=');
    if (!KNOWN.includes(name) || value === '' || more.length > 0 || parts.has(name))
      return refused(name.slice(0, 20) || 'RRULE');
    parts.set(name, value);
  }
  return parts;
}

/** Is there what belongs to another kind of rule? Its name. */
function outOfPlace({ freq, byDay, monthDay, setPos }: SeriesRule): string | null {
  if (freq === 'DAILY' && byDay.length > 0) return 'BYDAY';
  if (freq !== 'MONTHLY') {
    if (byDay.some(({ nth }) => nth !== null)) return 'BYDAY';
    if (monthDay !== null) return 'BYMONTHDAY';
    return setPos === null ? null : 'BYSETPOS';
  }
  if (monthDay !== null && (byDay.length > 0 || setPos !== null)) return 'BYMONTHDAY';
  if (setPos !== null && (byDay.length === 0 || byDay.some(({ nth }) => nth !== null))) return 'BYSETPOS';
  if (setPos === null && byDay.some(({ nth }) => nth === null)) return 'BYDAY';
  return null;
}

/**
 * Reads a rule as the web, or another calendar, writes it. Faults: `rule_part` (with the part that is not understood here),
 * `rule_endless` without COUNT or UNTIL, `too_large` or `too_small` of COUNT.
 */
export function readRule(text: string): SeriesRule | Fault {
  const parts = partsOf(text);
  if (!(parts instanceof Map)) return parts;
  const freq = parts.get('FREQ');
  if (freq !== 'DAILY' && freq !== 'WEEKLY' && freq !== 'MONTHLY') return refused('FREQ');
  const interval = whole(parts.get('INTERVAL') ?? '1', MOST_INTERVAL[freq]);
  if (interval === null) return refused('INTERVAL');

  const byDay: SeriesRule['byDay'] = [];
  for (const one of parts.get('BYDAY')?.split(',') ?? []) {
    const [, nth, day = ''] = BY_DAY.exec(one) ?? [];
    if (!isWeekday(day) || byDay.length >= 7) return refused('BYDAY');
    byDay.push({ nth: nth === undefined ? null : Number(nth), day });
  }
  const monthDay = whole(parts.get('BYMONTHDAY'), 31, true);
  const setPos = whole(parts.get('BYSETPOS'), 5, true);
  const weekStart = parts.get('WKST') ?? null;
  if (parts.has('BYMONTHDAY') && monthDay === null) return refused('BYMONTHDAY');
  if (parts.has('BYSETPOS') && setPos === null) return refused('BYSETPOS');
  if (weekStart !== null && !isWeekday(weekStart)) return refused('WKST');

  const count = parts.get('COUNT') ?? null;
  const until = UNTIL.exec(parts.get('UNTIL') ?? '')?.[1] ?? null;
  if (count !== null && parts.has('UNTIL')) return refused('UNTIL');
  if (parts.has('UNTIL') && until === null) return refused('UNTIL');
  if (count === null && until === null) return { rule: 'rule_endless' };
  const { min, max } = LIMITS.seriesSessions;
  if (count !== null && !/^\d{1,9}$/.test(count)) return refused('COUNT');
  if (count !== null && Number(count) > max) return { rule: 'too_large', params: { max } };
  if (count !== null && Number(count) < min) return { rule: 'too_small', params: { min } };
  const rule: SeriesRule = {
    freq,
    interval,
    byDay,
    monthDay,
    setPos,
    weekStart,
    count: count === null ? null : Number(count),
    until,
  };
  const wrong = outOfPlace(rule);
  return wrong === null ? rule : refused(wrong);
}

/** A rule that is stored, which was read before. */
export function storedRule(text: string): SeriesRule {
  // One date alone is what is left of a series that was parted there.
  const [, count] = /(?:^|;)COUNT=(\d+)/.exec(text) ?? [];
  const rule = readRule(count === '1' ? text.replace(/COUNT=1(?=;|$)/, 'COUNT=2') : text);
  if ('rule' in rule) throw new Error(`A stored rule is not understood: ${text}`);
  return count === '1' ? { ...rule, count: 1 } : rule;
}

/** The rule as it is stored and sent: an RRULE's value. */
export function writeRule(rule: SeriesRule): string {
  const parts: [string, string | number | null][] = [
    ['FREQ', rule.freq],
    ['INTERVAL', rule.interval === 1 ? null : rule.interval],
    ['BYDAY', rule.byDay.map(({ nth, day }) => `${nth ?? ''}${day}`).join(',') || null],
    ['BYMONTHDAY', rule.monthDay],
    ['BYSETPOS', rule.setPos],
    ['WKST', rule.weekStart],
    ['COUNT', rule.count],
    ['UNTIL', rule.until],
  ];
  return parts
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}=${value}`)
    .join(';');
}

const shifted = (day: Weekday, days: number): Weekday =>
  WEEKDAYS[(((WEEKDAYS.indexOf(day) + days) % 7) + 7) % 7] ?? day;

/** Where a day stands in its month. */
export interface MonthPlace {
  day: Weekday;
  dayOfMonth: number;
  daysInMonth: number;
}

/**
 * The rule whose dates lie so many days after this one's. A month's rule is made from where the moved date stands (`to`); null
 * where it names several days, which cannot be moved as one.
 */
export function shiftRule(rule: SeriesRule, days: number, to: MonthPlace): SeriesRule | null {
  if (days === 0 || rule.freq === 'DAILY') return rule;
  if (rule.freq === 'WEEKLY') {
    return {
      ...rule,
      byDay: rule.byDay.map(({ nth, day }) => ({ nth, day: shifted(day, days) })),
      // Every second week: the weeks move along, so that none is left out.
      weekStart: rule.interval > 1 ? shifted(rule.weekStart ?? 'MO', days) : rule.weekStart,
    };
  }
  if (rule.byDay.length > 1) return null;
  const [only] = rule.byDay;
  if (!only) return to.dayOfMonth > 28 ? null : { ...rule, monthDay: to.dayOfMonth };
  const last = (only.nth ?? rule.setPos ?? 0) < 0 || to.dayOfMonth > 28;
  if (last && to.dayOfMonth <= to.daysInMonth - 7) return null;
  const nth = last ? -1 : Math.ceil(to.dayOfMonth / 7);
  return { ...rule, setPos: null, byDay: [{ nth, day: to.day }] };
}
