import { rewordPolls } from '../../foundation/polls/poll-make.js';
import { countAnew } from '../../foundation/polls/poll-answers.js';
import type { Tx } from '../../platform/db/db.js';
import { redacted } from './passage.js';
import { stands } from './post-stands.sql.js';

/** Polls of a thread, and the posts they were asked with, as long as those stand: the earliest first. */
export const pollsOf = (threadId: string): string => `
  SELECT held.poll_id, po.* FROM post_poll held JOIN post po ON po.id = held.post_id
   WHERE held.thread_id = ${threadId} AND ${stands('po')} ORDER BY po.number`;

/**
 * SQL of what moves with every change of a thread's polls: the highest `rev` of their posts; 0 where it has none. A change of a
 * poll is a change of its post.
 */
export const pollsRev = (threadId: string): string =>
  `(SELECT coalesce(max(po.rev), 0) FROM post_poll held JOIN post po ON po.id = held.post_id
     WHERE held.thread_id = ${threadId} AND ${stands('po')})`;

/** A thread is closed: what its polls came to is counted, as if they had been closed. The thread is held. */
export async function countPolls(tx: Tx, threadId: string): Promise<void> {
  const polls = await tx.query<{ id: string }>(`SELECT poll_id AS id FROM post_poll WHERE thread_id = $1`, [
    threadId,
  ]);
  if (polls.length === 0) return;
  await countAnew(
    tx,
    polls.map(({ id }) => id),
  );
}

/** Of a post whose words go, its polls go. */
export async function forgetPolls(tx: Tx, postId: string): Promise<void> {
  await tx.query(`DELETE FROM poll WHERE id IN (SELECT poll_id FROM post_poll WHERE post_id = $1)`, [postId]);
}

/** A passage is taken out of what was asked with a post. Its thread is held. @returns whether it stood there */
export async function redactPolls(tx: Tx, postId: string, passage: string): Promise<boolean> {
  const polls = await tx.query<{ id: string }>(`SELECT poll_id AS id FROM post_poll WHERE post_id = $1`, [
    postId,
  ]);
  const ids = polls.map(({ id }) => id);
  return ids.length > 0 && rewordPolls(tx, ids, (text) => redacted(text, passage));
}
