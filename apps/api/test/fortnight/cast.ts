import { DateTime } from 'luxon';
import type { Actor } from '../kit/actor.js';

export type Preset = 'ALL' | 'CONCERNS_ME' | 'URGENT';

/** Someone of the cohort, with what they chose, as the rules are told from and not as the code keeps it. */
export interface Fellow {
  actor: Actor;
  index: number;
  zone: string;
  locale: 'en' | 'es';
  preset: Preset;
  /** Minutes of the day; null: no quiet hours. */
  quiet: { from: number; to: number } | null;
  pausedUntil: Date | null;
  /** What mail about replies is to be, where the preset does not say. */
  replies: 'NEVER' | 'DIGEST' | null;
  /** When what is gathered comes; null: it does not. */
  digest: 'daily' | 'weekly' | null;
  /** Belongs to the cohort still. */
  here: boolean;
}

export const ZONES = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
] as const;
const PRESETS: Preset[] = ['ALL', 'CONCERNS_ME', 'URGENT'];

/** What the person of this number is like. */
export function traitsOf(index: number): Omit<Fellow, 'actor'> {
  const preset = PRESETS[index % 3] ?? 'ALL';
  const isDaily = index === 6 || index === 18;
  const quiet =
    index % 7 === 0 ? null : index % 7 === 1 ? { from: 1_290, to: 390 } : { from: 1_200, to: 420 };
  return {
    index,
    zone: ZONES[index % 4] ?? ZONES[0],
    locale: index % 5 === 0 ? 'es' : 'en',
    preset,
    quiet,
    pausedUntil: null,
    replies: index === 12 || index === 13 ? 'NEVER' : isDaily ? 'DIGEST' : null,
    digest: isDaily ? 'daily' : preset === 'CONCERNS_ME' ? 'weekly' : null,
    here: true,
  };
}

/** How near something is: within two days, meant for them, or news. */
export type Need = 'now' | 'for_me' | 'news';

export interface Matter {
  need: Need;
  startsAt: Date | null;
}

/** How the person is to be mailed this. */
export function wayOf(who: Fellow, { need }: Matter, isReply: boolean): 'at_once' | 'digest' | 'never' {
  const { preset, replies, digest } = who;
  if (isReply && replies) return replies === 'NEVER' ? 'never' : 'digest';
  if (preset === 'ALL' || need === 'now' || (preset === 'CONCERNS_ME' && need === 'for_me')) return 'at_once';
  return digest ? 'digest' : 'never';
}

/** Minute of the day at which the daily digest comes; the weekly one comes on Mondays at 7. */
export const DAILY_AT = 17 * 60;
const WEEKLY_AT = 7 * 60;

/** The first hour of the person's digest from this instant on. */
export function nextDigest({ digest, zone }: Fellow, from: Date): Date {
  const minutes = digest === 'daily' ? DAILY_AT : WEEKLY_AT;
  let day = DateTime.fromJSDate(from, { zone }).startOf('day');
  for (;;) {
    const at = day.set({ hour: Math.floor(minutes / 60), minute: minutes % 60 });
    if (at.toJSDate() >= from && (digest === 'daily' || at.weekday === 1)) return at.toJSDate();
    day = day.plus({ days: 1 });
  }
}

/** Is it an hour at which the person can bear it? */
export function isBearable({ zone, quiet, preset, pausedUntil }: Fellow, what: Matter, at: Date): boolean {
  if (pausedUntil && at < pausedUntil) return false;
  if (!quiet) return true;
  const { hour, minute } = DateTime.fromJSDate(at, { zone });
  const now = hour * 60 + minute;
  const isQuiet =
    quiet.from < quiet.to ? now >= quiet.from && now < quiet.to : now >= quiet.from || now < quiet.to;
  if (!isQuiet) return true;
  const soon = what.startsAt !== null && what.startsAt.getTime() - at.getTime() <= 2 * 3_600_000;
  return preset === 'ALL' && what.need === 'now' && soon;
}

/** The first minute from this instant on at which it may come. */
export function firstBearable(who: Fellow, what: Matter, from: Date): Date {
  let at = from;
  while (!isBearable(who, what, at)) at = new Date(Math.floor(at.getTime() / 60_000 + 1) * 60_000);
  return at;
}

/** A name that is not the beginning of another's. */
export const nameOf = (index: number): string =>
  `Fellow ${String.fromCharCode(65 + (index % 26))}${index < 26 ? 'nders' : 'lba'}`;
