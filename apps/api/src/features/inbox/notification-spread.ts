import type { NotificationKindName } from '@hearth/shared';
import type { Concern, NotificationKind } from '../../platform/contributors/notification-kind.js';
import type { Tx } from '../../platform/db/db.js';
import { laneOf } from './mail-lanes.js';
import { isAway } from '../../foundation/people/pause.sql.js';
import { DEFAULT_SETTINGS } from '../../foundation/quiet/quiet.js';

// What was told is opened again only by something later than that: a job that runs twice changes nothing.
const TELL = `
  INSERT INTO notification (id, person_id, kind, subject_id, up_to, at)
  SELECT gen_random_uuid(), told.person_id, $1, $2::uuid, told.up_to, told.at
    FROM unnest($3::uuid[], $4::int[], $5::timestamptz[]) told(person_id, up_to, at)
  ON CONFLICT (person_id, kind, subject_id) DO UPDATE
    SET up_to = excluded.up_to, at = excluded.at, read_at = NULL, kept_unread = false,
        waits_since = CASE WHEN notification.read_at IS NULL THEN notification.waits_since END
    WHERE notification.up_to < excluded.up_to
  RETURNING person_id AS "personId"`;

// A reminder one has switched off is none, wherever it would be told; nor is one to somebody who is away.
const WHO_WANTS_THIS_REMINDER = `
  SELECT told.id FROM unnest($1::uuid[], $2::text[]) told(id, stage)
    LEFT JOIN notification_setting s ON s.person_id = told.id
   WHERE NOT ${isAway('told.id')}
     AND CASE told.stage WHEN 'week' THEN coalesce(s.remind_week, ${DEFAULT_SETTINGS.reminders.week})
                         WHEN 'day' THEN coalesce(s.remind_day, ${DEFAULT_SETTINGS.reminders.day})
                         ELSE coalesce(s.remind_hour, ${DEFAULT_SETTINGS.reminders.hour}) END`;

// Whoever wants no mail of this kind is left alone; the rest is weighed when the mail is written.
const WHO_MAY_WANT_MAIL = `
  SELECT told.id FROM unnest($1::uuid[]) told(id) LEFT JOIN notification_setting s ON s.person_id = told.id
   WHERE (s.choices -> 'mail' ->> $2::text) IS DISTINCT FROM 'never'`;

// Few have a device that is told, and want it told of this kind; the rest leaves no job.
const WHO_MAY_WANT_PUSH = `
  SELECT DISTINCT d.person_id AS id FROM push_device d
    LEFT JOIN notification_setting s ON s.person_id = d.person_id
   WHERE d.person_id = ANY($1::uuid[]) AND d.gone_at IS NULL AND (s.choices -> 'push' ->> $2::text) IS DISTINCT FROM 'false'`;
/** What comes in a row is told to a device together, after so many seconds. */
const IN_A_ROW = 5;

/** Beside sessions, what does not wait for more to come. */
const AT_ONCE: readonly NotificationKindName[] = ['review.urgent', 'thread.unmasked'];
/** What may be needed within the hour is mailed within this long, in seconds. */
const SOON = 30;

/** Without those whom it reminds at a stage that they have switched off. */
async function wanted(tx: Tx, concerned: readonly Concern[]): Promise<readonly Concern[]> {
  const reminded = concerned.filter(({ stage }) => stage);
  if (reminded.length === 0) return concerned;
  const rows = await tx.query<{ id: string }>(WHO_WANTS_THIS_REMINDER, [
    reminded.map(({ personId }) => personId),
    reminded.map(({ stage }) => stage),
  ]);
  const who = new Set(rows.map(({ id }) => id));
  return concerned.filter(({ personId, stage }) => !stage || who.has(personId));
}

/** Tells everyone whom a subject concerns, in six statements at most, however many they are; in seven what reminds them. */
export async function spread(
  tx: Tx,
  kind: NotificationKind,
  { subjectId, by, mailGathers }: { subjectId: string; by: string | null; mailGathers: number },
): Promise<void> {
  const concerned = await wanted(tx, await kind.concerned(tx, subjectId, by));
  if (concerned.length === 0) return;
  const told = await tx.query<{ personId: string }>(TELL, [
    kind.name,
    subjectId,
    concerned.map(({ personId }) => personId),
    concerned.map(({ upTo }) => upTo),
    concerned.map(({ at }) => at),
  ]);
  if (told.length === 0) return;
  const personIds = told.map(({ personId }) => personId);
  tx.announce('inbox.changed', { personIds });
  const mailed = await tx.query<{ id: string }>(WHO_MAY_WANT_MAIL, [personIds, kind.name]);
  const lane = kind.name.startsWith('session.') || AT_ONCE.includes(kind.name) ? 'soon' : 'gather';
  const seconds = lane === 'soon' ? Math.min(SOON, mailGathers) : mailGathers;
  await tx.enqueueAll(
    'notification.mail',
    mailed.map(({ id }) => ({ payload: { personId: id }, key: laneOf(lane, id) })),
    new Date(Date.now() + seconds * 1_000),
  );
  const pushed = await tx.query<{ id: string }>(WHO_MAY_WANT_PUSH, [personIds, kind.name]);
  await tx.enqueueAll(
    'notification.push',
    pushed.map(({ id }) => ({ payload: { personId: id }, key: `notification.push:${id}` })),
    new Date(Date.now() + IN_A_ROW * 1_000),
  );
}
