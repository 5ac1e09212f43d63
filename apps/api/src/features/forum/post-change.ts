import type { Viewer } from '../../platform/access/viewer.js';
import { found, notAllowed, notFound, RefusalError } from '../../platform/access/refusal-error.js';
import type { Tx } from '../../platform/db/db.js';
import type { PostEditInput } from './forum.inputs.js';
import { tellFollowers } from './forum.notifications.js';
import { tellMentioned } from './mention.notifications.js';
import { noteMentions } from './mentions.js';
import { canDeletePost, canEditPost, canRestorePost, restoreUntil } from './forum.policy.js';
import { change, changeLine, MOMENT, type ChangeEvent } from './line-change.js';
import { dropFiles, holdFiles, letFilesGo } from './post-files.js';
import { REDACTED } from './passage.js';
import { postsByIds, type KnownPost } from './post.queries.js';
import { authorsRow } from './post.sql.js';
import { forgetWords } from './post-forget.js';
import { KEEP_VERSION } from './post-versions.js';
import { wordingOf } from './post-wording.js';
import { changeThread } from './thread-change.js';
import { forgetPolls } from './thread-polls.js';
import { lockThread } from './thread-lock.js';

const EDIT = change(`markdown = $2, html = $3, edited_at = ${MOMENT}`, 0, KEEP_VERSION);
const DELETE = change(`deleted_at = ${MOMENT}`, -1);
const RESTORE = change(`deleted_at = NULL`, 1);

/** Loads one's own post with its thread locked. Throws `not_found`, or `not_allowed` for someone else's. */
export async function lockMine(tx: Tx, viewer: Viewer, postId: string): Promise<KnownPost> {
  await lockThread(tx, viewer, { postId });
  const post = found((await postsByIds(tx, viewer, [postId]))[0]);
  if (!post.mine) throw notAllowed('author');
  return post;
}

/** Changes one's own post and announces it. */
export async function changed(
  tx: Tx,
  event: ChangeEvent,
  before: KnownPost,
  sql: string,
  parameters: unknown[] = [],
): Promise<KnownPost> {
  const after = await changeLine(tx, event, before.id, sql, parameters);
  const { audienceId, locked, closed, asked } = before;
  return { ...authorsRow(after), audienceId, locked, closed, asked };
}

/** Rewrites one's own post; the same text again changes nothing. Throws `not_found`, `not_allowed`, `locked`, `conflict`, `invalid` (markdown). */
export async function postEdit(
  tx: Tx,
  viewer: Viewer,
  { id, base, markdown }: PostEditInput,
  html: string,
  undoSeconds: number,
): Promise<KnownPost> {
  const post = await lockMine(tx, viewer, id);
  if (post.deleted) throw notFound();
  if (!canEditPost(viewer, post)) throw new RefusalError('locked');
  if (post.markdown === markdown) return post;
  if (wordingOf(post.markdown ?? '') !== base) throw new RefusalError('conflict');
  const { word, ...edited } = await changed(tx, 'post.edited', post, EDIT, [markdown, html]);
  await holdFiles(tx, viewer, post, markdown);
  if (post.markdown?.includes('/files/')) await dropFiles(tx, id, markdown, undoSeconds);
  if (await noteMentions(tx, id, markdown)) await tellMentioned(tx, post.threadId);
  // What was asked is answered by the edit.
  return { ...edited, word: word?.about === 'hidden' ? word : null };
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
  await purgeLater(tx, id, deleted.deletedAt ?? '', undoSeconds);
  return deleted;
}

/** Leaves it to be purged once its time is over. */
export function purgeLater(tx: Tx, postId: string, deletedAt: string, undoSeconds: number): Promise<void> {
  const runAt = new Date(Date.parse(deletedAt) + undoSeconds * 1_000 + 1);
  return tx.enqueue('forum.purge-post', { postId }, { runAt, key: `forum.purge-post:${postId}` });
}

/** Puts back what one took back. Twice is once. Throws `not_found`, `not_allowed`, `too_late`. */
export async function postRestore(
  tx: Tx,
  viewer: Viewer,
  id: string,
  undoSeconds: number,
): Promise<KnownPost> {
  const post = await lockMine(tx, viewer, id);
  if (!canRestorePost(viewer, { ...post, removed: post.word?.about === 'removed' })) return post;
  if (!restoreUntil(post.deletedAt ?? '', undoSeconds) || (await isPurged(tx, id)))
    throw new RefusalError('too_late');
  const restored = await changed(tx, 'post.restored', post, RESTORE);
  // It may have been gone when it was to be told of; what was told is not told again.
  if (restored.number > 1) await tellFollowers(tx, restored.threadId);
  if (restored.markdown?.includes('@')) await tellMentioned(tx, restored.threadId);
  return restored;
}

/** The clocks of database and process may differ a little: what is blanked is gone, whatever the time. */
export async function isPurged(tx: Tx, id: string): Promise<boolean> {
  const [row] = await tx.query<{ purged: boolean }>(
    `SELECT markdown = '' AS purged FROM post WHERE id = $1 FOR UPDATE`,
    [id],
  );
  return row?.purged ?? true;
}

/**
 * Blanks the text of a post that is still deleted once its time is over, wherever it stands. Throws while it is not, to be run
 * again; safe to repeat.
 * @returns whether it is gone
 */
export async function purgePost(tx: Tx, postId: string, undoSeconds: number): Promise<boolean> {
  // The thread first, as everyone who changes its posts.
  await tx.query(
    `SELECT FROM thread WHERE id = (SELECT thread_id FROM post WHERE id = $1) FOR NO KEY UPDATE`,
    [postId],
  );
  const [row] = await tx.query<{ due: boolean; threadId: string; titled: boolean }>(
    `SELECT deleted_at <= now() - make_interval(secs => $2) AS due, thread_id AS "threadId",
            number = 1 AND removed_at IS NOT NULL AS titled FROM post WHERE id = $1 AND deleted_at IS NOT NULL FOR UPDATE`,
    [postId, undoSeconds],
  );
  if (!row) return false;
  if (!row.due) throw new Error('The time for taking the deletion back is not over yet');
  await forgetWords(tx, postId);
  await forgetPolls(tx, postId);
  await tx.query(`UPDATE post SET markdown = '', html = '', lesson_mark = NULL WHERE id = $1`, [postId]);
  // What a moderator removed may be named by its title; its author's own deletion leaves the thread what it is called.
  if (row.titled) await changeThread(tx, row.threadId, `title = $2`, [REDACTED]);
  await letFilesGo(tx, postId, 'all');
  return true;
}
