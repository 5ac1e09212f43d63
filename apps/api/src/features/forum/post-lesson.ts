import type { Viewer } from '../../platform/access/viewer.js';
import { found, notAllowed, notFound } from '../../platform/access/refusal-error.js';
import type { Tx } from '../../platform/db/db.js';
import type { PostLessonAskInput, PostLessonInput } from './forum.inputs.js';
import { canAskLesson, canMarkLesson } from './forum.policy.js';
import { tellLessonAsked } from './lesson.notifications.js';
import { change } from './line-change.js';
import { changed, lockMine } from './post-change.js';
import { postsByIds, type KnownPost } from './post.queries.js';
import { lockThread } from './thread-lock.js';

// Saying yes or no settles whoever asked.
const MARK = change(
  `lesson_mark = $2`,
  0,
  `answered AS (UPDATE lesson_ask SET answered_at = now() WHERE post_id = $1 AND answered_at IS NULL),`,
);

const again = async (tx: Tx, viewer: Viewer, id: string): Promise<KnownPost> =>
  found((await postsByIds(tx, viewer, [id]))[0]);

/** The viewer's own post, with its thread locked, where it may be marked. Throws `not_found`, `not_allowed`. */
async function lockMarkable(tx: Tx, viewer: Viewer, id: string): Promise<KnownPost> {
  const post = await lockMine(tx, viewer, id);
  if (!canMarkLesson(viewer, post)) throw notFound();
  return post;
}

/**
 * Whoever wrote a post marks it as a lesson, or takes that off (`kind` null). As it stands already, nothing changes. Throws
 * `not_found`, `not_allowed`.
 */
export async function postLesson(tx: Tx, viewer: Viewer, { id, kind }: PostLessonInput): Promise<KnownPost> {
  const post = await lockMarkable(tx, viewer, id);
  if (post.lessonMark === (kind ?? null)) return post;
  await changed(tx, 'post.edited', post, MARK, [kind?.toLowerCase() ?? null]);
  tx.announce('inbox.changed', { personIds: [viewer.personId] });
  return again(tx, viewer, id);
}

/** Whoever wrote a post says no to all who asked so far: to each of them for good. Throws `not_found`, `not_allowed`. */
export async function postLessonDecline(tx: Tx, viewer: Viewer, id: string): Promise<KnownPost> {
  await lockMarkable(tx, viewer, id);
  await tx.query(`UPDATE lesson_ask SET answered_at = now() WHERE post_id = $1 AND answered_at IS NULL`, [
    id,
  ]);
  tx.announce('inbox.changed', { personIds: [viewer.personId] });
  return again(tx, viewer, id);
}

/**
 * Whoever gathers lessons asks the author of a post to let it be one; once, whatever the answer. Throws `not_found`,
 * `not_allowed`.
 */
export async function postLessonAsk(
  tx: Tx,
  viewer: Viewer,
  { id, kind }: PostLessonAskInput,
): Promise<KnownPost> {
  await lockThread(tx, viewer, { postId: id });
  const post = await again(tx, viewer, id);
  if (post.deleted || post.hidden) throw notFound();
  if (!canAskLesson(viewer, post)) throw notAllowed(post.mine ? 'author' : 'coordinator');
  if (post.lessonMark || post.askedLesson) return post;
  await tx.query(
    `INSERT INTO lesson_ask (post_id, asker_id, kind) VALUES ($1, $2, $3) ON CONFLICT (post_id, asker_id) DO NOTHING`,
    [id, viewer.personId, kind.toLowerCase()],
  );
  await tellLessonAsked(tx, id);
  return again(tx, viewer, id);
}
