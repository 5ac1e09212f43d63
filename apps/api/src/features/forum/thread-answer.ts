import type { Viewer } from '../../platform/access/viewer.js';
import { found, notAllowed, notFound, RefusalError } from '../../platform/access/refusal-error.js';
import type { Tx } from '../../platform/db/db.js';
import type { PostHelpfulInput, ThreadSummarizeInput } from './forum.inputs.js';
import { canDescribe, canMarkHelpful } from './forum.policy.js';
import { change } from './line-change.js';
import { changed } from './post-change.js';
import { postsByIds, type KnownPost } from './post.queries.js';
import { changeThread } from './thread-change.js';
import { lockThread } from './thread-lock.js';
import { threadById, type ThreadRow } from './thread.queries.js';

const HELPFUL = change('helpful = $2', 0);

/**
 * Whoever asked says that a post helped them, or takes that back; as it stands already, nothing changes. Throws `not_found`,
 * `not_allowed`, `locked`.
 */
export async function postHelpful(tx: Tx, viewer: Viewer, { id, on }: PostHelpfulInput): Promise<KnownPost> {
  await lockThread(tx, viewer, { postId: id });
  const post = found((await postsByIds(tx, viewer, [id]))[0]);
  if (post.deleted || post.hidden) throw notFound();
  if (!post.asked || post.mine || post.number === 1) throw notAllowed('author');
  if (!canMarkHelpful(viewer, post)) throw new RefusalError('locked');
  if (post.helpful === on) return post;
  await changed(tx, 'post.edited', post, HELPFUL, [on]);
  return found((await postsByIds(tx, viewer, [id]))[0]);
}

/**
 * Whoever asked says in short what it came to; nothing takes it away. Throws `not_found`, `not_allowed`, `locked`.
 * @param html the summary as rendered; null where there is none
 */
export async function threadSummarize(
  tx: Tx,
  viewer: Viewer,
  { threadId, markdown }: ThreadSummarizeInput,
  html: string | null,
): Promise<ThreadRow> {
  await lockThread(tx, viewer, { threadId });
  const thread = found(await threadById(tx, viewer, threadId));
  if (!thread.asked) throw notAllowed('author');
  if (!canDescribe(viewer, thread)) throw new RefusalError('locked');
  if ((thread.summary?.markdown ?? '') === markdown) return thread;
  await changeThread(tx, threadId, `summary_markdown = $2, summary_html = $3`, [html && markdown, html]);
  return found(await threadById(tx, viewer, threadId));
}
