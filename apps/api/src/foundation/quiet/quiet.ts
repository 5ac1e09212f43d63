import type { Need, NotificationKindName, ReminderStage } from '@hearth/shared';
import { DateTime } from 'luxon';

/** All of it, what is meant for me, or only what must be known now. */
export const PRESETS = ['all', 'concerns_me', 'urgent'] as const;
export type Preset = (typeof PRESETS)[number];

/** What a mail of a kind is: written when it happens, gathered for the digest, or none. */
export const MAIL_CHOICES = ['at_once', 'digest', 'never'] as const;
export type MailChoice = (typeof MAIL_CHOICES)[number];

/** Words about kinds, whatever the preset says: a record for each channel. */
export interface Choices {
  mail?: Partial<Record<NotificationKindName, MailChoice>>;
  /** On one's devices: told, or not. */
  push?: Partial<Record<NotificationKindName, boolean>>;
}

/** How often what is gathered comes together. */
export const DIGESTS = ['off', 'daily', 'weekly'] as const;
export type Digest = (typeof DIGESTS)[number];

/** Days of a calendar, both included: `2026-12-24`. */
export interface Days {
  from: string;
  to: string;
}

/** How a person wants to be told. */
export interface NotificationSettings {
  preset: Preset;
  choices: Choices;
  /** Minutes of the day in the person's own zone; both null: no quiet hours. They may cross midnight. */
  quietFrom: number | null;
  quietTo: number | null;
  pausedUntil: Date | null;
  /** When the person is back, while they are away: until then nothing is sent. */
  awayUntil: Date | null;
  /** Null: as the preset has it. */
  digest: Digest | null;
  /** Of a weekly digest: 1 is Monday, 7 Sunday. */
  digestWeekday: number;
  /** Minute of the day in the person's own zone. */
  digestAt: number;
  reminders: Record<ReminderStage, boolean>;
  /** Mail waits while the person's state has a school break. */
  holdBreaks: boolean;
  /** The breaks of the person's state that are not over, the earliest first. */
  breaks: readonly Days[];
}

export const DEFAULT_SETTINGS: NotificationSettings = {
  preset: 'concerns_me',
  choices: {},
  quietFrom: 20 * 60,
  quietTo: 7 * 60,
  pausedUntil: null,
  awayUntil: null,
  digest: null,
  digestWeekday: 1,
  digestAt: 7 * 60,
  reminders: { week: false, day: true, hour: true },
  holdBreaks: true,
  breaks: [],
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

/** How often the digest comes. Unless said, weekly: for what concerns me, or where a kind was put into it. */
export function digestOf({ digest, preset, choices }: NotificationSettings): Digest {
  if (digest) return digest;
  const chosen = Object.values(choices.mail ?? {}).includes('digest');
  return chosen || preset === 'concerns_me' ? 'weekly' : 'off';
}

/**
 * How the person is to be mailed this, at whatever hour. A word about the kind goes before the preset; what the preset does
 * not want at once is for the digest, where there is one.
 */
export function mailOf(settings: NotificationSettings, { kind, need }: Occasion): MailChoice {
  const way =
    settings.choices.mail?.[kind] ?? (WANTED[settings.preset].includes(need) ? 'at_once' : 'digest');
  return way === 'digest' && digestOf(settings) === 'off' ? 'never' : way;
}

/** Does the person want to be told of this on their devices, at whatever hour? A word about the kind goes before the preset. */
export const pushOf = ({ choices, preset }: NotificationSettings, { kind, need }: Occasion): boolean =>
  choices.push?.[kind] ?? WANTED[preset].includes(need);

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

/** When the school break is over in which this waits; null where there is none, or what must be known now goes through it. */
function breakEnd(settings: NotificationSettings, what: Occasion | null, at: DateTime): DateTime | null {
  const today = at.toISODate() ?? '';
  const days = settings.holdBreaks && settings.breaks.find(({ from, to }) => from <= today && today <= to);
  if (!days) return null;
  const end = DateTime.fromISO(days.to, { zone: at.zone }).plus({ days: 1 }).startOf('day');
  const urgent = what?.need === 'now' ? what : null;
  // What would be over by then never came.
  const never = (urgent?.startsAt?.getTime() ?? Infinity) < end.toMillis();
  return urgent && (settings.preset === 'all' || never) ? null : end;
}

/** Until when the person has asked for nothing, in milliseconds; 0 where they have not. */
const heldTo = ({ pausedUntil, awayUntil }: NotificationSettings): number =>
  Math.max(pausedUntil?.getTime() ?? 0, awayUntil?.getTime() ?? 0);

/** May anything be sent to the person at this instant? `what`: null for the digest, which wakes nobody. */
function isFree(settings: NotificationSettings, what: Occasion | null, at: DateTime): boolean {
  if (heldTo(settings) > at.toMillis()) return false;
  if (breakEnd(settings, what, at)) return false;
  return quietLeft(settings, at) === 0 || (what !== null && wakes(settings, what, at));
}

/** The first instant from this one on that is in no pause, break or quiet hour, as far as those hold this. */
export function nextFree(
  settings: NotificationSettings,
  what: Occasion | null,
  nowLocal: DateTime,
): DateTime {
  const paused = heldTo(settings);
  let at = paused > nowLocal.toMillis() ? DateTime.fromMillis(paused, { zone: nowLocal.zone }) : nowLocal;
  while (!isFree(settings, what, at)) {
    // By steps that stop wherever the clock may have jumped.
    const step = Math.min(quietLeft(settings, at), QUARTER - (at.minute % QUARTER));
    at = breakEnd(settings, what, at) ?? at.startOf('minute').plus({ minutes: step });
  }
  return at;
}

/** May this be mailed by itself at this instant? `nowLocal` stands in the person's own zone. */
export const mayMailAt = (settings: NotificationSettings, what: Occasion, nowLocal: DateTime): boolean =>
  mailOf(settings, what) === 'at_once' && isFree(settings, what, nowLocal);

/** May a device be told of this at this instant? */
export const mayPushAt = (settings: NotificationSettings, what: Occasion, nowLocal: DateTime): boolean =>
  pushOf(settings, what) && isFree(settings, what, nowLocal);

/** The first instant from now on at which this may be mailed by itself; null where it is not wanted so. */
export const nextAllowed = (
  settings: NotificationSettings,
  what: Occasion,
  nowLocal: DateTime,
): DateTime | null => (mailOf(settings, what) === 'at_once' ? nextFree(settings, what, nowLocal) : null);
