import type { Viewer } from '../../platform/access/viewer.js';
import { found, notFound } from '../../platform/access/refusal-error.js';
import type { Tx } from '../../platform/db/db.js';
import type { ThreadMarkReadInput, ThreadsMarkReadInput } from './forum.inputs.js';
import { canReadThread } from './forum.policy.js';
import { spaceById } from './space.queries.js';
import { threadById, type ThreadRow } from './thread.queries.js';
import { mayHaveNews, readJoin } from './unread.sql.js';

/** The thread, where the viewer may read it. Throws `not_found`. */
export async function readable(tx: Tx, viewer: Viewer, threadId: string): Promise<{ audienceId: string }> {
  const [facts] = await tx.query<{ audienceId: string }>(
    `SELECT audience_id AS "audienceId" FROM thread WHERE id = $1 AND deleted_at IS NULL`,
    [threadId],
  );
  return found(facts && canReadThread(viewer, facts) ? facts : null);
}

// What lies before is left as it was: of a thread never opened that is all new, all of it stays new.
const UNREAD_FROM = `
  INSERT INTO thread_read (thread_id, person_id, read_number)
  SELECT t.id, $2, CASE WHEN t.last_post_at > (SELECT came.created_at FROM person came WHERE came.id = $2) THEN 0
                        ELSE least($3::int - 1, t.last_number) END
    FROM thread t WHERE t.id = $1
  ON CONFLICT (person_id, thread_id) DO UPDATE
    SET read_number = least(thread_read.read_number, $3::int - 1), read_at = now(), mark_id = NULL, mark_before = NULL`;

/** From this post on everything is unread again. Throws `not_found`. */
export async function threadMarkUnread(
  tx: Tx,
  viewer: Viewer,
  { threadId, number }: ThreadMarkReadInput,
): Promise<ThreadRow> {
  await readable(tx, viewer, threadId);
  await tx.query(UNREAD_FROM, [threadId, viewer.personId, number]);
  tx.announce('inbox.changed', { personIds: [viewer.personId] });
  return found(await threadById(tx, viewer, threadId));
}

const READ_ALL = `
  INSERT INTO thread_read (thread_id, person_id, read_number, mark_id, mark_before)
  SELECT t.id, $1, t.last_number, $2, r.read_number FROM thread t ${readJoin('$1')}
   WHERE t.audience_id = ANY($3::uuid[]) AND t.deleted_at IS NULL AND ($4::uuid IS NULL OR t.space_id = $4)
     AND ${mayHaveNews('$1')}
   ORDER BY t.id
  ON CONFLICT (person_id, thread_id) DO UPDATE
    SET mark_before = thread_read.read_number, read_number = excluded.read_number, mark_id = excluded.mark_id, read_at = now()
    WHERE thread_read.read_number < excluded.read_number`;

/**
 * Everything one may read counts as read, or everything of one space. The client's id is the name of this press, by which it
 * is taken back. Throws `not_found`.
 */
export async function threadsMarkRead(
  tx: Tx,
  viewer: Viewer,
  { id, spaceId }: ThreadsMarkReadInput,
): Promise<void> {
  if (spaceId && !(await spaceById(tx, viewer, spaceId))) throw notFound();
  await tx.query(READ_ALL, [viewer.personId, id, viewer.audienceIds, spaceId ?? null]);
  tx.announce('inbox.changed', { personIds: [viewer.personId] });
}

const TAKE_BACK = `
  WITH never AS (DELETE FROM thread_read WHERE person_id = $1 AND mark_id = $2 AND mark_before IS NULL)
  UPDATE thread_read SET read_number = mark_before, mark_id = NULL, mark_before = NULL
   WHERE person_id = $1 AND mark_id = $2 AND mark_before IS NOT NULL`;

/** Takes a press on "mark all read" back: what one read since stays read. Twice is once; an unknown id changes nothing. */
export async function threadsMarkReadUndo(tx: Tx, viewer: Viewer, id: string): Promise<void> {
  await tx.query(TAKE_BACK, [viewer.personId, id]);
  tx.announce('inbox.changed', { personIds: [viewer.personId] });
}
