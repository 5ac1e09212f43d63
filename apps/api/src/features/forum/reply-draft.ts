import type { Viewer } from '../../platform/access/viewer.js';
import type { Tx } from '../../platform/db/db.js';
import type { Reader } from '../../platform/db/reader.js';

/** A reply by mail that was kept. */
export interface KeptReplyRow {
  id: string;
  text: string;
  createdAt: Date;
}

/** More text than this is not kept, in characters: five times what a post holds. */
const MOST_TEXT = 100_000;
/** So many of one person are kept in one thread, the latest. */
const MOST_KEPT = 5;

/** Keeps what could not be posted, for its author alone; the same id is the same text. */
export async function keepReply(
  tx: Tx,
  draft: { id: string; personId: string; threadId: string; text: string },
): Promise<void> {
  const { id, personId, threadId, text } = draft;
  await tx.query(
    `INSERT INTO reply_draft (id, person_id, thread_id, text) SELECT $1, $2, t.id, $4 FROM thread t WHERE t.id = $3
     ON CONFLICT (id) DO NOTHING`,
    [id, personId, threadId, text.slice(0, MOST_TEXT).toWellFormed()],
  );
  await tx.query(
    `DELETE FROM reply_draft WHERE person_id = $1 AND thread_id = $2 AND id NOT IN (
       SELECT id FROM reply_draft WHERE person_id = $1 AND thread_id = $2 ORDER BY created_at DESC, id LIMIT ${MOST_KEPT})`,
    [personId, threadId],
  );
}

/** What was kept of the viewer's in a thread, oldest first. */
export const keptReplies = (reader: Reader, viewer: Viewer, threadId: string): Promise<KeptReplyRow[]> =>
  reader.query<KeptReplyRow>(
    `SELECT id, text, created_at AS "createdAt" FROM reply_draft WHERE person_id = $1 AND thread_id = $2 ORDER BY created_at, id`,
    [viewer.personId, threadId],
  );

/** Throws away what was kept of the viewer's; twice is once, and others' stays. */
export async function forgetReply(tx: Tx, viewer: Viewer, id: string): Promise<void> {
  await tx.query(`DELETE FROM reply_draft WHERE id = $1 AND person_id = $2`, [id, viewer.personId]);
}
