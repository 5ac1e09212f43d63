import type { Viewer } from '../../platform/access/viewer.js';
import { found, invalidField, RefusalError } from '../../platform/access/refusal-error.js';
import type { Tx } from '../../platform/db/db.js';
import { addPost, tooFewToHideAmong } from './add-post.js';
import { standingOfPostId } from './authorship.js';
import type { PostReplyInput } from './forum.inputs.js';
import { ensureNotes } from '../../foundation/content-notes/content-notes.js';
import { canReply } from './forum.policy.js';
import { holdFiles } from './post-files.js';
import { postsByIds, type KnownPost } from './post.queries.js';
import { lockThread, type LockedThread } from './thread-lock.js';

/**
 * Adds a reply. The same id by the same author in the same thread answers the post that is there, whatever became of
 * it since. Throws `not_found`, `id_taken`, `locked`, `invalid` (replyToNumber, asMember, contentNotes, markdown).
 */
export async function postReply(
  tx: Tx,
  viewer: Viewer,
  input: PostReplyInput,
  html: string,
): Promise<KnownPost> {
  const replyToNumber = input.replyToNumber ?? null;
  // Sent together, done one after the other: what is stored under the lock falls with the transaction if it may not stand.
  const [thread, post] = await Promise.all([
    lockThread(tx, viewer, input),
    addPost(tx, viewer, { ...input, html, replyToNumber }),
  ]);
  const refusal = await refusalOf(tx, viewer, thread, input);
  if (post) {
    if (refusal) throw refusal;
    await holdFiles(tx, viewer, { id: post.id, audienceId: thread.audienceId }, input.markdown);
    return {
      ...post,
      audienceId: thread.audienceId,
      locked: thread.locked,
      closed: thread.closed,
      asked: false,
    };
  }
  if ((await standingOfPostId(tx, input.id, thread.id, viewer.personId)) !== 'mine') {
    throw new RefusalError('id_taken');
  }
  return found((await postsByIds(tx, viewer, [input.id]))[0]);
}

/** What speaks against a new reply, or null. */
async function refusalOf(
  tx: Tx,
  viewer: Viewer,
  thread: LockedThread,
  { replyToNumber, asMember, contentNotes }: PostReplyInput,
): Promise<RefusalError | null> {
  if (!canReply(viewer, thread)) return new RefusalError('locked');
  if (replyToNumber != null && replyToNumber > thread.lastNumber)
    return invalidField('replyToNumber', 'unknown');
  await ensureNotes(tx, contentNotes);
  return asMember ? tooFewToHideAmong(tx, thread.audienceId) : null;
}
