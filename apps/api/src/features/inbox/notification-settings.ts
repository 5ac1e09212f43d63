import { Injectable } from '@nestjs/common';
import type { NotificationKindName } from '@hearth/shared';
import { invalidField } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Db, type Tx } from '../../platform/db/db.js';
import type { Reader } from '../../platform/db/reader.js';
import { Mails } from '../../platform/mail/mails.js';
import { inTurnFor, laneOf } from './mail-lanes.js';
import type {
  NotificationMailChoiceInput,
  NotificationSettings as Shown,
  NotificationSettingsSaveInput,
} from './notification-settings.types.js';
import { DEFAULT_SETTINGS, type NotificationSettings } from './quiet.js';

/** A pause lasts no longer, in milliseconds. */
const LONGEST_PAUSE = 366 * 86_400_000;

const SELECT = `SELECT preset, mail, quiet_from AS "quietFrom", quiet_to AS "quietTo", paused_until AS "pausedUntil"
  FROM notification_setting WHERE person_id = $1`;

/** How a person wants to be told. */
export async function settingsOf(reader: Reader, personId: string): Promise<NotificationSettings> {
  const [row] = await reader.query<NotificationSettings>(SELECT, [personId]);
  return row ?? DEFAULT_SETTINGS;
}

/** How people want to be told, in their own hands. */
@Injectable()
export class NotificationSettingsService {
  constructor(
    private readonly db: Db,
    private readonly mails: Mails,
  ) {}

  async read(viewer: Viewer): Promise<Shown> {
    const [settings, [stop]] = await Promise.all([
      settingsOf(this.db, viewer.personId),
      this.db.query(`SELECT FROM mail_stop WHERE address = lower($1)`, [viewer.email]),
    ]);
    return shown(viewer, settings, stop !== undefined);
  }

  async save(viewer: Viewer, input: NotificationSettingsSaveInput): Promise<Shown> {
    await this.db.write(async (tx) => {
      const before = await lockedSettings(tx, viewer.personId);
      const settings = changed(before, input);
      await this.store(tx, viewer.personId, settings);
    });
    return this.read(viewer);
  }

  /** Switches off mail of these kinds; twice is once. */
  async leave(tx: Tx, personId: string, kinds: readonly NotificationKindName[]): Promise<void> {
    const before = await lockedSettings(tx, personId);
    const off = Object.fromEntries(kinds.map((kind) => [kind, false]));
    await this.store(tx, personId, { ...before, mail: { ...before.mail, ...off } });
  }

  private async store(tx: Tx, personId: string, settings: NotificationSettings): Promise<void> {
    await tx.query(
      `UPDATE notification_setting SET preset = $2, mail = $3::jsonb, quiet_from = $4, quiet_to = $5, paused_until = $6
        WHERE person_id = $1`,
      [
        personId,
        settings.preset,
        JSON.stringify(settings.mail),
        settings.quietFrom,
        settings.quietTo,
        settings.pausedUntil?.toISOString() ?? null,
      ],
    );
    const off = Object.entries(settings.mail).flatMap(([kind, on]) => (on ? [] : [kind]));
    await this.mails.withdraw(tx, personId, off);
    // What was held may be due now, or need not be held any longer.
    await tx.enqueue('notification.mail', { personId }, { key: laneOf('held', personId) });
  }
}

async function lockedSettings(tx: Tx, personId: string): Promise<NotificationSettings> {
  await inTurnFor(tx, personId);
  await tx.query(
    `INSERT INTO notification_setting (person_id) SELECT id FROM person WHERE id = $1 ON CONFLICT DO NOTHING`,
    [personId],
  );
  const [row] = await tx.query<NotificationSettings>(`${SELECT} FOR UPDATE`, [personId]);
  return row ?? DEFAULT_SETTINGS;
}

/** Choices with those that change. What another page or a mail changed meanwhile stays. */
function chosen(
  before: NotificationSettings['mail'],
  changes: readonly NotificationMailChoiceInput[],
): NotificationSettings['mail'] {
  const all = new Map<string, boolean | null | undefined>(Object.entries(before));
  for (const { kind, on } of changes) all.set(kind, on);
  return Object.fromEntries([...all].filter(([, on]) => typeof on === 'boolean'));
}

/** The settings with what the input says; refuses what makes no sense. */
function changed(before: NotificationSettings, input: NotificationSettingsSaveInput): NotificationSettings {
  const or = <T>(given: T | undefined, old: T): T => (given === undefined ? old : given);
  const after: NotificationSettings = {
    preset: input.preset ?? before.preset,
    mail: chosen(before.mail, input.mail ?? []),
    quietFrom: or(input.quietFrom, before.quietFrom),
    quietTo: or(input.quietTo, before.quietTo),
    pausedUntil: or(input.pausedUntil, before.pausedUntil),
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

const shown = (viewer: Viewer, { mail, ...settings }: NotificationSettings, stopped: boolean): Shown => ({
  ...settings,
  id: viewer.personId,
  // A pause that is over is none.
  pausedUntil:
    settings.pausedUntil && settings.pausedUntil.getTime() > Date.now() ? settings.pausedUntil : null,
  mail: Object.entries(mail)
    .map(([kind, on]) => ({ kind: kind as NotificationKindName, on }))
    .sort((one, other) => one.kind.localeCompare(other.kind)),
  addressStopped: stopped,
});
