import type { NotificationKindName } from '@hearth/shared';
import { invalidField } from '../../platform/access/refusal-error.js';
import type {
  NotificationChoiceInput,
  NotificationSettingsSaveInput,
} from './notification-settings.types.js';
import type { Choices, NotificationSettings } from '../../foundation/quiet/quiet.js';

/** A pause lasts no longer, in milliseconds. */
const LONGEST_PAUSE = 366 * 86_400_000;

/** The words of one channel with those that change: null takes a word back, and what is left out stays. */
function withWords<Word>(
  before: Partial<Record<NotificationKindName, Word>> | undefined,
  changes: readonly (readonly [NotificationKindName, Word | null | undefined])[],
): Partial<Record<NotificationKindName, Word>> {
  const words = new Map(Object.entries(before ?? {}));
  for (const [kind, word] of changes) {
    if (word === null) words.delete(kind);
    else if (word !== undefined) words.set(kind, word);
  }
  return Object.fromEntries(words);
}

/** Choices with those that change. What another page or a mail changed meanwhile stays. */
const chosen = (before: Choices, changes: readonly NotificationChoiceInput[]): Choices => ({
  ...before,
  mail: withWords(
    before.mail,
    changes.map(({ kind, mail }) => [kind, mail] as const),
  ),
  push: withWords(
    before.push,
    changes.map(({ kind, push }) => [kind, push] as const),
  ),
});

/** The settings with what the input says; refuses what makes no sense. */
export function changedSettings(
  before: NotificationSettings,
  input: NotificationSettingsSaveInput,
): NotificationSettings {
  const or = <T>(given: T | undefined, old: T): T => (given === undefined ? old : given);
  const after: NotificationSettings = {
    ...before,
    preset: input.preset ?? before.preset,
    choices: chosen(before.choices, input.choices ?? []),
    quietFrom: or(input.quietFrom, before.quietFrom),
    quietTo: or(input.quietTo, before.quietTo),
    pausedUntil: or(input.pausedUntil, before.pausedUntil),
    digest: or(input.digest, before.digest),
    digestWeekday: input.digestWeekday ?? before.digestWeekday,
    digestAt: input.digestAt ?? before.digestAt,
    reminders: {
      week: input.remindWeek ?? before.reminders.week,
      day: input.remindDay ?? before.reminders.day,
      hour: input.remindHour ?? before.reminders.hour,
    },
    holdBreaks: input.holdBreaks ?? before.holdBreaks,
  };
  if (after.quietFrom === null && after.quietTo !== null) throw invalidField('quietFrom', 'required');
  if (after.quietTo === null && after.quietFrom !== null) throw invalidField('quietTo', 'required');
  if (after.quietFrom !== null && after.quietFrom === after.quietTo)
    throw invalidField('quietTo', 'too_short', { min: 1 });
  if (input.pausedUntil) {
    const ahead = input.pausedUntil.getTime() - Date.now();
    if (ahead <= 0) throw invalidField('pausedUntil', 'past');
    if (ahead > LONGEST_PAUSE) throw invalidField('pausedUntil', 'too_large', { max: 366 });
  }
  return after;
}
