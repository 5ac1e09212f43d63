import { found } from '../../platform/access/refusal-error.js';
import type { Tx } from '../../platform/db/db.js';
import { authorJoins, authorsColumns, type AuthorsRow } from './post.sql.js';

/**
 * What a change does to a post's row and to the count of standing posts; the thread's next `rev` goes with it. `beside`: parts of
 * the statement that are done with it.
 */
export const change = (set: string, standing: -1 | 0 | 1, beside = '') => `
  WITH ${beside} moved AS (
    UPDATE thread SET rev = rev + 1, post_count = post_count + (${standing})
     WHERE id = (SELECT thread_id FROM post WHERE id = $1) RETURNING rev),
  changed AS (
    UPDATE post SET rev = moved.rev${set && `, ${set}`} FROM moved WHERE post.id = $1 RETURNING post.*)
  SELECT ${authorsColumns('changed')} FROM changed ${authorJoins('changed')}`;

/** SQL of the instant of a change. */
export const MOMENT = `date_trunc('milliseconds', clock_timestamp())`;

export type ChangeEvent = 'post.edited' | 'post.deleted' | 'post.restored' | 'post.reacted';

/** Changes a post whose thread this transaction holds, and announces its line. What it answers is for its author alone. */
export async function changeLine(
  tx: Tx,
  event: ChangeEvent,
  postId: string,
  sql: string,
  parameters: unknown[] = [],
): Promise<AuthorsRow> {
  const [row] = await tx.query<AuthorsRow>(sql, [postId, ...parameters]);
  const after = found(row);
  tx.announce(event, after.line);
  return after;
}
