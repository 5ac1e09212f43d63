import type {
  NotificationChoiceInput,
  NotificationSettingsAllFragment,
  NotificationSettingsSaveInput,
} from '../../gql/inbox/graphql.js';

/** What every part of the settings gets: how they stand, and how a choice is kept. */
export interface SettingsProps {
  settings: NotificationSettingsAllFragment;
  onSave: (input: NotificationSettingsSaveInput) => void;
}

const DAY = 1_440;
const HOURS = Array.from({ length: DAY / 60 }, (_, hour) => hour * 60);

/** The full hours of a day in minutes, with one's own among them. */
export const hoursWith = (own: number): number[] =>
  [...new Set([...HOURS, own])].sort((one, other) => one - other);

type Standing = NotificationSettingsAllFragment['choices'][number];

/** Choices with those that change, as the server keeps them. */
function chosen(before: readonly Standing[], changes: readonly NotificationChoiceInput[]): Standing[] {
  return [
    ...before.filter((one) => changes.every(({ kind }) => kind !== one.kind)),
    ...changes.flatMap(({ kind, mail, push }) => {
      const old = before.find((one) => one.kind === kind);
      const now = {
        __typename: 'NotificationChoice' as const,
        kind,
        mail: mail === undefined ? (old?.mail ?? null) : mail,
        push: push === undefined ? (old?.push ?? null) : push,
      };
      return now.mail === null && now.push === null ? [] : [now];
    }),
  ];
}

const without = <T extends object>(some: T) =>
  Object.fromEntries(Object.entries(some).filter(([, value]) => value !== null && value !== undefined));

/** The settings as they will stand once this is kept: shown at once. */
export function settingsWith(
  before: NotificationSettingsAllFragment,
  { quietFrom, quietTo, pausedUntil, choices, ...rest }: NotificationSettingsSaveInput,
): NotificationSettingsAllFragment {
  return {
    ...before,
    ...without(rest),
    choices: chosen(before.choices, choices ?? []),
    // Of these, nothing is a choice as well.
    quietFrom: quietFrom === undefined ? before.quietFrom : quietFrom,
    quietTo: quietTo === undefined ? before.quietTo : quietTo,
    pausedUntil: pausedUntil === undefined ? before.pausedUntil : pausedUntil,
  };
}
