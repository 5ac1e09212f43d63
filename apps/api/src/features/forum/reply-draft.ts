import type { Viewer } from '../../platform/access/viewer.js';
import type { Tx } from '../../platform/db/db.js';
import { isoInstantSql } from '../../platform/db/iso-instant.js';
import { jsonRow } from '../../platform/db/json-row.js';

/** A reply by mail that was kept. */
export interface KeptReplyRow {
  id: string;
  text: string;
  createdAt: string;
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

/** SQL of what was kept of the viewer's in a thread, oldest first, as a list of `KeptReplyRow`. */
export const keptReplies = (threadId: string, viewer: string): string => `
  (SELECT coalesce(json_agg(${jsonRow({ id: 'kept.id', text: 'kept.text', createdAt: isoInstantSql('kept.created_at') })}
      ORDER BY kept.created_at, kept.id), '[]')
     FROM reply_draft kept WHERE kept.thread_id = ${threadId} AND kept.person_id = ${viewer})`;

/** Throws away what was kept of the viewer's; twice is once, and others' stays. */
export async function forgetReply(tx: Tx, viewer: Viewer, id: string): Promise<void> {
  await tx.query(`DELETE FROM reply_draft WHERE id = $1 AND person_id = $2`, [id, viewer.personId]);
}
