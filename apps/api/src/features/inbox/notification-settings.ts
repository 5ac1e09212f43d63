import { Injectable } from '@nestjs/common';
import type { NotificationKindName } from '@hearth/shared';
import type { Viewer } from '../../platform/access/viewer.js';
import { Db, type Tx } from '../../platform/db/db.js';
import { Mails } from '../../platform/mail/mails.js';
import { inTurnFor, laneOf, type MailList } from './mail-lanes.js';
import { settingsOf } from '../../foundation/quiet/notification-settings.queries.js';
import type {
  NotificationChoice,
  NotificationSettings as Shown,
  NotificationSettingsSaveInput,
} from './notification-settings.types.js';
import { QUIET_OF_NEW, QUIET_OF_NEW_SQL } from '../../foundation/quiet/quiet-of-new.js';
import { digestOf, type Choices, type NotificationSettings } from '../../foundation/quiet/quiet.js';
import { canKeepBreaks } from '../../foundation/school-breaks/school-breaks.policy.js';
import { breaksOf, stateOf } from '../../foundation/school-breaks/school-breaks.queries.js';
import { changedSettings } from './settings-change.js';

/** How people want to be told, in their own hands. */
@Injectable()
export class NotificationSettingsService {
  constructor(
    private readonly db: Db,
    private readonly mails: Mails,
  ) {}

  async read(viewer: Viewer): Promise<Shown> {
    const [settings, [stop], state] = await Promise.all([
      settingsOf(this.db, viewer.personId),
      this.db.query(`SELECT FROM mail_stop WHERE address = lower($1)`, [viewer.email]),
      stateOf(this.db, viewer.personId),
    ]);
    const breaks = state ? await breaksOf(this.db, state) : [];
    return {
      ...shown(viewer, settings),
      addressStopped: stop !== undefined,
      state: state as Shown['state'],
      breaks,
    };
  }

  async save(viewer: Viewer, input: NotificationSettingsSaveInput): Promise<Shown> {
    await this.db.write(async (tx) => {
      const before = await lockedSettings(tx, viewer.personId);
      await this.store(tx, viewer.personId, before, changedSettings(before, input));
    });
    return this.read(viewer);
  }

  /** Leaves these lists of mail; twice is once. */
  async leave(tx: Tx, personId: string, lists: readonly MailList[]): Promise<void> {
    const before = await lockedSettings(tx, personId);
    const kinds = lists.filter((list): list is NotificationKindName => list !== 'digest');
    const never = Object.fromEntries(kinds.map((kind) => [kind, 'never' as const]));
    await this.store(tx, personId, before, {
      ...before,
      digest: lists.includes('digest') ? 'off' : before.digest,
      choices: { ...before.choices, mail: { ...before.choices.mail, ...never } },
    });
  }

  private async store(
    tx: Tx,
    personId: string,
    before: NotificationSettings,
    settings: NotificationSettings,
  ): Promise<void> {
    await tx.query(
      `UPDATE notification_setting SET preset = $2, choices = $3::jsonb, quiet_from = $4, quiet_to = $5, paused_until = $6,
          digest = $7, digest_weekday = $8, digest_at = $9, remind_week = $10, remind_day = $11, remind_hour = $12,
          hold_breaks = $13 WHERE person_id = $1`,
      [
        personId,
        settings.preset,
        JSON.stringify(settings.choices),
        settings.quietFrom,
        settings.quietTo,
        settings.pausedUntil?.toISOString() ?? null,
        settings.digest,
        settings.digestWeekday,
        settings.digestAt,
        settings.reminders.week,
        settings.reminders.day,
        settings.reminders.hour,
        settings.holdBreaks,
      ],
    );
    // Another hour begins now: one that has passed today is not made up for.
    if (rhythmOf(before) !== rhythmOf(settings))
      await tx.query(
        `UPDATE notification SET waits_since = now() WHERE person_id = $1 AND waits_since IS NOT NULL`,
        [personId],
      );
    const off: MailList[] = Object.entries(settings.choices.mail ?? {}).flatMap(([kind, choice]) =>
      choice === 'never' ? [kind as NotificationKindName] : [],
    );
    if (digestOf(settings) === 'off') off.push('digest');
    await this.mails.withdraw(tx, personId, off);
    // What was held may be due now, or need not be held any longer.
    await tx.enqueue('notification.mail', { personId }, { key: laneOf('held', personId) });
  }
}

const rhythmOf = (settings: NotificationSettings): string =>
  [digestOf(settings), settings.digestWeekday, settings.digestAt].join();

async function lockedSettings(tx: Tx, personId: string): Promise<NotificationSettings> {
  await inTurnFor(tx, personId);
  await tx.query(
    `INSERT INTO notification_setting (person_id, quiet_from, quiet_to)
     SELECT id, CASE WHEN quiet IS NULL THEN $2::int ELSE (quiet ->> 'from')::int END,
            CASE WHEN quiet IS NULL THEN $3::int ELSE (quiet ->> 'to')::int END
       FROM person, LATERAL (SELECT ${QUIET_OF_NEW_SQL} AS quiet) set_by WHERE id = $1 ON CONFLICT DO NOTHING`,
    [personId, QUIET_OF_NEW.usual.from, QUIET_OF_NEW.usual.to],
  );
  return settingsOf(tx, personId);
}

/** One entry for each kind with a word about it. */
function shownChoices({ mail = {}, push = {} }: Choices): NotificationChoice[] {
  const kinds = Object.keys({ ...mail, ...push }) as NotificationKindName[];
  return kinds.sort().map((kind) => ({ kind, mail: mail[kind] ?? null, push: push[kind] ?? null }));
}

function shown(
  viewer: Viewer,
  settings: NotificationSettings,
): Omit<Shown, 'addressStopped' | 'state' | 'breaks'> {
  const { choices, reminders, pausedUntil, ...rest } = settings;
  return {
    ...rest,
    id: viewer.personId,
    // A pause that is over is none.
    pausedUntil: pausedUntil && pausedUntil.getTime() > Date.now() ? pausedUntil : null,
    choices: shownChoices(choices),
    digest: digestOf(settings),
    remindWeek: reminders.week,
    remindDay: reminders.day,
    remindHour: reminders.hour,
    canKeepBreaks: canKeepBreaks(viewer),
  };
}
