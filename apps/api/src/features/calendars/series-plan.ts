import ICAL from 'ical.js';
import { instantOfTime, isSteady } from '../../platform/calendar-files/calendar-file.js';

/** What an entry says, beside its time. Nothing here depends on a language. */
export interface Content {
  /** Shown to everyone already; null where it is for its people alone. */
  title: string | null;
  place: string;
  /** The link of the call, where the reader may see it. */
  joinUrl: string | null;
}

/** A session as one reader's calendar has it. */
export interface Entry {
  sessionId: string;
  startsAt: Date;
  endsAt: Date;
  content: Content;
}

/** A session of a series. */
export interface Occurrence extends Entry {
  /** The local time its series gave it: 2026-12-01T15:30. */
  slot: string;
}

/** What repeats. */
export interface SeriesFacts {
  id: string;
  rule: string;
  startsLocal: string;
  minutes: number;
  timeZone: string;
}

/** A series as one reader's calendar has it: a rule, what it leaves out, and what stands elsewhere or says something else. */
export interface SeriesPlan {
  series: SeriesFacts;
  content: Content;
  /** Every time of the rule, up to its last session's. */
  slots: string[];
  out: string[];
  other: Map<string, Occurrence>;
  /** Those that are as the rule has them. */
  plain: Map<string, Occurrence>;
  /** Sessions at times the rule does not give: each stands for itself. */
  apart: Occurrence[];
}

/** No rule is followed further than this many times. */
const MOST_SLOTS = 2_000;

export const slotTime = ({ timeZone }: Pick<SeriesFacts, 'timeZone'>, local: string) => ({
  local,
  zone: timeZone,
});

/** The local times of a rule up to one of them. */
export function slotsThrough(
  { rule, startsLocal }: Pick<SeriesFacts, 'rule' | 'startsLocal'>,
  last: string,
): string[] {
  const start = ICAL.Time.fromDateTimeString(`${startsLocal}:00`);
  const times = ICAL.Recur.fromString(rule).iterator(start);
  const slots: string[] = [];
  while (slots.length < MOST_SLOTS) {
    const next = times.next() as ICAL.Time | null;
    const slot = next?.toString().slice(0, 16);
    if (!slot || slot > last) break;
    slots.push(slot);
  }
  return slots;
}

const sayingOf = ({ startsAt, endsAt, content }: Entry): string =>
  JSON.stringify([endsAt.getTime() - startsAt.getTime(), content.title, content.place, content.joinUrl]);

/** What most of them say; of equals, the earliest. */
function mostSaid(series: SeriesFacts, standing: readonly Occurrence[]): Occurrence | undefined {
  const usual = standing.filter(
    ({ startsAt, endsAt }) => endsAt.getTime() - startsAt.getTime() === series.minutes * 60_000,
  );
  const among = usual.length > 0 ? usual : standing;
  const counts = new Map<string, number>();
  for (const one of among) counts.set(sayingOf(one), (counts.get(sayingOf(one)) ?? 0) + 1);
  return [...among].sort(
    (one, other) =>
      (counts.get(sayingOf(other)) ?? 0) - (counts.get(sayingOf(one)) ?? 0) ||
      (one.slot < other.slot ? -1 : 1),
  )[0];
}

/**
 * How a series stands in one reader's calendar. `standing`: its sessions that stand there; `lastSlot`: the last that any of its
 * sessions has. Null where none stands.
 */
export function planSeries(
  series: SeriesFacts,
  standing: readonly Occurrence[],
  lastSlot: string,
): SeriesPlan | null {
  const usual = mostSaid(series, standing);
  if (!usual) return null;
  const slots = slotsThrough(series, lastSlot);
  const ruled = new Set(slots);
  const bySlot = new Map(standing.map((one) => [one.slot, one]));
  const plan: SeriesPlan = {
    series,
    content: usual.content,
    slots,
    out: slots.filter((slot) => !bySlot.has(slot)),
    other: new Map(),
    plain: new Map(),
    apart: standing.filter(({ slot }) => !ruled.has(slot)),
  };
  const said = JSON.stringify([series.minutes * 60_000, ...Object.values(sortedContent(usual.content))]);
  for (const one of standing.filter(({ slot }) => ruled.has(slot))) {
    const given = slotTime(series, one.slot);
    const asGiven =
      isSteady(given, series.minutes) &&
      instantOfTime(given).getTime() === one.startsAt.getTime() &&
      sayingOf(one) === said;
    (asGiven ? plan.plain : plan.other).set(one.slot, one);
  }
  return plan;
}

const sortedContent = ({ title, place, joinUrl }: Content) => ({ title, place, joinUrl });
