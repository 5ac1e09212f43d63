import type { NotificationKind } from '../../platform/contributors/notification-kind.js';
import type { Tx } from '../../platform/db/db.js';

// What was told is opened again only by something later than that: a job that runs twice changes nothing.
const TELL = `
  INSERT INTO notification (id, person_id, kind, subject_id, up_to, at)
  SELECT gen_random_uuid(), told.person_id, $1, $2::uuid, told.up_to, told.at
    FROM unnest($3::uuid[], $4::int[], $5::timestamptz[]) told(person_id, up_to, at)
  ON CONFLICT (person_id, kind, subject_id) DO UPDATE
    SET up_to = excluded.up_to, at = excluded.at, read_at = NULL, kept_unread = false
    WHERE notification.up_to < excluded.up_to
  RETURNING person_id AS "personId"`;

/** Tells everyone whom a subject concerns, in two statements however many they are. */
export async function spread(
  tx: Tx,
  kind: NotificationKind,
  { subjectId, by }: { subjectId: string; by: string | null },
): Promise<void> {
  const concerned = await kind.concerned(tx, subjectId, by);
  if (concerned.length === 0) return;
  const told = await tx.query<{ personId: string }>(TELL, [
    kind.name,
    subjectId,
    concerned.map(({ personId }) => personId),
    concerned.map(({ upTo }) => upTo),
    concerned.map(({ at }) => at),
  ]);
  if (told.length > 0) tx.announce('inbox.changed', { personIds: told.map(({ personId }) => personId) });
}
