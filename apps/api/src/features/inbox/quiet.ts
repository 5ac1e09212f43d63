import type { Need, NotificationKindName } from '@hearth/shared';
import { DateTime } from 'luxon';

/** All of it, what is meant for me, or only what must be known now. */
export const PRESETS = ['all', 'concerns_me', 'urgent'] as const;
export type Preset = (typeof PRESETS)[number];

/** How a person wants to be told. */
export interface NotificationSettings {
  preset: Preset;
  /** Mail on or off for a kind, whatever the preset says. */
  mail: Partial<Record<NotificationKindName, boolean>>;
  /** Minutes of the day in the person's own zone; both null: no quiet hours. They may cross midnight. */
  quietFrom: number | null;
  quietTo: number | null;
  pausedUntil: Date | null;
}

export const DEFAULT_SETTINGS: NotificationSettings = {
  preset: 'concerns_me',
  mail: {},
  quietFrom: 20 * 60,
  quietTo: 7 * 60,
  pausedUntil: null,
};

/** What might be mailed. */
export interface Occasion {
  kind: NotificationKindName;
  need: Need;
  /** When it begins, for what happens at a time. */
  startsAt: Date | null;
}

const WANTED: Record<Preset, readonly Need[]> = {
  all: ['now', 'for_me', 'news'],
  concerns_me: ['now', 'for_me'],
  urgent: ['now'],
};
/** What begins within this long may wake who wants all of it, in milliseconds. */
const AT_ONCE = 2 * 3_600_000;
/** Zones change their hour at a quarter at the finest. */
const QUARTER = 15;

/** Does the person want mail of this at all, at whatever hour? A word about the kind goes before the preset. */
export const wantsMail = (settings: NotificationSettings, { kind, need }: Occasion): boolean =>
  settings.mail[kind] ?? WANTED[settings.preset].includes(need);

const minuteOf = (at: DateTime): number => at.hour * 60 + at.minute;

/** Minutes on the clock until the quiet hours are over; 0 outside them. */
function quietLeft({ quietFrom, quietTo }: NotificationSettings, at: DateTime): number {
  if (quietFrom === null || quietTo === null) return 0;
  const minute = minuteOf(at);
  const quiet =
    quietFrom < quietTo ? minute >= quietFrom && minute < quietTo : minute >= quietFrom || minute < quietTo;
  return quiet ? (quietTo - minute + 1_440) % 1_440 : 0;
}

const wakes = ({ preset }: NotificationSettings, { need, startsAt }: Occasion, at: DateTime): boolean =>
  preset === 'all' && need === 'now' && startsAt !== null && startsAt.getTime() - at.toMillis() <= AT_ONCE;

/** May this be mailed at this instant? `nowLocal` stands in the person's own zone. */
export function mayMailAt(settings: NotificationSettings, what: Occasion, nowLocal: DateTime): boolean {
  if (!wantsMail(settings, what)) return false;
  if (settings.pausedUntil && settings.pausedUntil.getTime() > nowLocal.toMillis()) return false;
  return quietLeft(settings, nowLocal) === 0 || wakes(settings, what, nowLocal);
}

/** The first instant from now on at which this may be mailed; null where it is not wanted at all. */
export function nextAllowed(
  settings: NotificationSettings,
  what: Occasion,
  nowLocal: DateTime,
): DateTime | null {
  if (!wantsMail(settings, what)) return null;
  const paused = settings.pausedUntil?.getTime() ?? 0;
  let at = paused > nowLocal.toMillis() ? DateTime.fromMillis(paused, { zone: nowLocal.zone }) : nowLocal;
  // By steps that stop wherever the clock may have jumped.
  while (!mayMailAt(settings, what, at)) {
    const step = Math.min(quietLeft(settings, at), QUARTER - (at.minute % QUARTER));
    at = at.startOf('minute').plus({ minutes: step });
  }
  return at;
}
