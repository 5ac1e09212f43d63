import { audienceFinished } from '../../foundation/cohorts/audiences.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { notFound } from '../../platform/access/refusal-error.js';
import type { Tx } from '../../platform/db/db.js';
import { canReadThread, type ThreadFacts } from './forum.policy.js';

/** A thread held by the transaction: nobody else changes its posts until the end. */
export interface LockedThread extends ThreadFacts {
  id: string;
  lastNumber: number;
  lastPostAt: Date;
  spaceId: string;
  mergedInto: string | null;
}

// The space is asked for in a subquery: a join of whoever waited while the thread moved would find the old one, and no thread.
const LOCK = (which: string) => `
  SELECT t.id, t.audience_id AS "audienceId", t.last_number AS "lastNumber", t.last_post_at AS "lastPostAt",
         t.space_id AS "spaceId", t.merged_into_id AS "mergedInto", t.locked_at IS NOT NULL AS locked,
         t.archived_at IS NOT NULL OR (SELECT s.archived_at IS NOT NULL FROM space s WHERE s.id = t.space_id)
           OR ${audienceFinished('t.audience_id')} AS closed
    FROM thread t
   WHERE t.id = ${which} AND t.deleted_at IS NULL ORDER BY t.id
     FOR NO KEY UPDATE OF t`;
const BY_ID = LOCK('$1');
const BY_IDS = LOCK('ANY($1::uuid[])');
const OF_POST = LOCK('(SELECT thread_id FROM post WHERE id = $1)');

/** Locks the thread of a post, whoever asks: for what moderators do to the post. */
export async function holdThreadOf(tx: Tx, postId: string): Promise<void> {
  if ((await tx.query(OF_POST, [postId])).length === 0) throw notFound();
}

/**
 * Locks a thread by its id, or the thread of a post; "not found" where the viewer may not read it. What depends on its
 * posts is to be read in a statement after this one: this one's snapshot is older than the lock.
 */
export async function lockThread(
  tx: Tx,
  viewer: Viewer,
  of: { threadId: string } | { postId: string },
): Promise<LockedThread> {
  const rows =
    'threadId' in of
      ? tx.query<LockedThread>(BY_ID, [of.threadId])
      : tx.query<LockedThread>(OF_POST, [of.postId]);
  const [thread] = await rows;
  if (!thread || !canReadThread(viewer, thread)) throw notFound();
  return thread;
}

/**
 * Locks threads, always in the order of their ids, so that two who hold several never wait for each other; they are answered in
 * the order asked for. Throws `not_found` where the viewer may not read one.
 */
export async function lockThreads<Ids extends [string, ...string[]]>(
  tx: Tx,
  viewer: Viewer,
  ids: Ids,
): Promise<{ [Index in keyof Ids]: LockedThread }> {
  const rows = await tx.query<LockedThread>(BY_IDS, [ids]);
  return ids.map((id) => {
    const thread = rows.find((row) => row.id === id);
    if (!thread || !canReadThread(viewer, thread)) throw notFound();
    return thread;
  }) as { [Index in keyof Ids]: LockedThread };
}
