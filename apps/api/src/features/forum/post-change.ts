import type { Viewer } from '../../platform/access/viewer.js';
import { found, notAllowed, notFound, RefusalError } from '../../platform/access/refusal-error.js';
import type { Tx } from '../../platform/db/db.js';
import type { PostEditInput } from './forum.inputs.js';
import { tellFollowers } from './forum.notifications.js';
import { tellMentioned } from './mention.notifications.js';
import { noteMentions } from './mentions.js';
import { canDeletePost, canEditPost, canRestorePost, restoreUntil, type PostFacts } from './forum.policy.js';
import { dropFiles, holdFiles, letFilesGo } from './post-files.js';
import { postsByIds, type KnownPost } from './post.queries.js';
import { authorJoins, authorsColumns, authorsRow, type AuthorsRow } from './post.sql.js';
import { lockThread } from './thread-lock.js';

/** What a change does to a post's row and to the count of standing posts; the thread's next `rev` goes with it. */
export const change = (set: string, standing: -1 | 0 | 1) => `
  WITH moved AS (
    UPDATE thread SET rev = rev + 1, post_count = post_count + (${standing})
     WHERE id = (SELECT thread_id FROM post WHERE id = $1) RETURNING rev),
  changed AS (
    UPDATE post SET rev = moved.rev, ${set} FROM moved WHERE post.id = $1 RETURNING post.*)
  SELECT ${authorsColumns('changed')} FROM changed ${authorJoins('changed')}`;

const MOMENT = `date_trunc('milliseconds', clock_timestamp())`;
const EDIT = change(`markdown = $2, html = $3, edited_at = ${MOMENT}`, 0);
const DELETE = change(`deleted_at = ${MOMENT}`, -1);
const RESTORE = change(`deleted_at = NULL`, 1);

/** Loads one's own post with its thread locked. Throws `not_found`, or `not_allowed` for someone else's. */
export async function lockMine(tx: Tx, viewer: Viewer, postId: string): Promise<KnownPost> {
  await lockThread(tx, viewer, { postId });
  const post = found((await postsByIds(tx, viewer, [postId]))[0]);
  if (!post.mine) throw notAllowed('author');
  return post;
}

/** Changes a post and announces it. */
export async function changed(
  tx: Tx,
  event: 'post.edited' | 'post.deleted' | 'post.restored' | 'post.reacted',
  before: KnownPost,
  sql: string,
  parameters: unknown[] = [],
): Promise<KnownPost> {
  const [row] = await tx.query<AuthorsRow>(sql, [before.id, ...parameters]);
  const after = found(row);
  tx.announce(event, after.line);
  const { audienceId, locked, closed, asked }: PostFacts = before;
  return { ...authorsRow(after), audienceId, locked, closed, asked };
}

/** Rewrites one's own post; the same text again changes nothing. Throws `not_found`, `not_allowed`, `locked`, `invalid` (markdown). */
export async function postEdit(
  tx: Tx,
  viewer: Viewer,
  { id, markdown }: PostEditInput,
  html: string,
  undoSeconds: number,
): Promise<KnownPost> {
  const post = await lockMine(tx, viewer, id);
  if (post.deleted) throw notFound();
  if (!canEditPost(viewer, post)) throw new RefusalError('locked');
  if (post.markdown === markdown) return post;
  const edited = await changed(tx, 'post.edited', post, EDIT, [markdown, html]);
  await holdFiles(tx, viewer, post, markdown);
  if (post.markdown?.includes('/files/')) await dropFiles(tx, id, markdown, undoSeconds);
  if (await noteMentions(tx, id, markdown)) await tellMentioned(tx, post.threadId);
  return edited;
}

/**
 * Takes one's own post back; its number stays. Twice is once. Its text is blanked by a job once the time for restoring
 * it is over. Throws `not_found`, `not_allowed`.
 */
export async function postDelete(
  tx: Tx,
  viewer: Viewer,
  id: string,
  undoSeconds: number,
): Promise<KnownPost> {
  const post = await lockMine(tx, viewer, id);
  if (!canDeletePost(viewer, post)) return post;
  const deleted = await changed(tx, 'post.deleted', post, DELETE);
  await tx.enqueue(
    'forum.purge-post',
    { postId: id },
    {
      runAt: new Date(Date.parse(deleted.deletedAt ?? '') + undoSeconds * 1_000 + 1),
      key: `forum.purge-post:${id}`,
    },
  );
  return deleted;
}

/** Puts back what one took back. Twice is once. Throws `not_found`, `not_allowed`, `too_late`. */
export async function postRestore(
  tx: Tx,
  viewer: Viewer,
  id: string,
  undoSeconds: number,
): Promise<KnownPost> {
  const post = await lockMine(tx, viewer, id);
  if (!canRestorePost(viewer, post)) return post;
  if (!restoreUntil(post.deletedAt ?? '', undoSeconds) || (await isPurged(tx, id)))
    throw new RefusalError('too_late');
  const restored = await changed(tx, 'post.restored', post, RESTORE);
  // It may have been gone when it was to be told of; what was told is not told again.
  if (restored.number > 1) await tellFollowers(tx, restored.threadId);
  if (restored.markdown?.includes('@')) await tellMentioned(tx, restored.threadId);
  return restored;
}

/** The clocks of database and process may differ a little: what is blanked is gone, whatever the time. */
async function isPurged(tx: Tx, id: string): Promise<boolean> {
  const [row] = await tx.query<{ purged: boolean }>(
    `SELECT markdown = '' AS purged FROM post WHERE id = $1 FOR UPDATE`,
    [id],
  );
  return row?.purged ?? true;
}

/**
 * Blanks the text of a post that is still deleted once its time is over. Throws while it is not, to be run again; safe
 * to repeat.
 */
export async function purgePost(tx: Tx, postId: string, undoSeconds: number): Promise<void> {
  const [row] = await tx.query<{ due: boolean }>(
    `SELECT deleted_at <= now() - make_interval(secs => $2) AS due FROM post WHERE id = $1 AND deleted_at IS NOT NULL FOR UPDATE`,
    [postId, undoSeconds],
  );
  if (!row) return;
  if (!row.due) throw new Error('The time for taking the deletion back is not over yet');
  await tx.query(`UPDATE post SET markdown = '', html = '' WHERE id = $1`, [postId]);
  await letFilesGo(tx, postId, 'all');
}
