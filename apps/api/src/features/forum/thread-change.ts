import type { Tx } from '../../platform/db/db.js';
import { authorJoins, postLine } from './post.sql.js';
import type { PostLine } from '@hearth/shared';

/**
 * Changes what is said of a thread that this transaction holds. It takes the next `rev` and stamps the first post with it:
 * so whoever reads along learns of it, a missed push included, and asks what the thread is like now. `set` is SQL for the
 * row of the thread, with parameters from `$2` on.
 */
export async function changeThread(
  tx: Tx,
  threadId: string,
  set: string,
  parameters: readonly unknown[] = [],
): Promise<void> {
  const [row] = await tx.query<{ line: PostLine }>(
    `WITH moved AS (UPDATE thread SET rev = rev + 1, ${set} WHERE id = $1 RETURNING id, rev),
     stamped AS (
       UPDATE post SET rev = moved.rev FROM moved WHERE post.thread_id = moved.id AND post.number = 1 RETURNING post.*)
     SELECT ${postLine('stamped')} AS line FROM stamped ${authorJoins('stamped')}`,
    [threadId, ...parameters],
  );
  if (row) tx.announce('post.edited', row.line);
}
