import type { Tx } from '../../platform/db/db.js';

// Threads it left, with its number there; and threads to which others went that stood beside it, with no number of its own.
const ELSEWHERE = `
  WITH been AS (SELECT thread_id, number FROM post WHERE id = $1 OR moved_to_id = $1)
  SELECT thread_id AS "threadId", number FROM been WHERE thread_id <> (SELECT thread_id FROM post WHERE id = $1)
  UNION
  SELECT went.thread_id, 0 FROM been
    JOIN post gone ON gone.thread_id = been.thread_id AND gone.moved_to_id IS NOT NULL
    JOIN post went ON went.id = gone.moved_to_id
   WHERE went.thread_id NOT IN (SELECT thread_id FROM been)`;

/** Other threads whose posts may quote a post, because it or they were moved. */
export function quotedElsewhere(tx: Tx, postId: string): Promise<{ threadId: string; number: number }[]> {
  return tx.query(ELSEWHERE, [postId]);
}
