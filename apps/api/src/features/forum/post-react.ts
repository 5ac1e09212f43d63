import type { Viewer } from '../../platform/access/viewer.js';
import { found, notAllowed, notFound, RefusalError } from '../../platform/access/refusal-error.js';
import type { Tx } from '../../platform/db/db.js';
import type { PostReactInput } from './forum.inputs.js';
import { canReact } from './forum.policy.js';
import { change } from './line-change.js';
import { changed } from './post-change.js';
import { postsByIds, type KnownPost } from './post.queries.js';
import { countedReactions } from '../../foundation/reactions/reactions.sql.js';
import { lockThread } from './thread-lock.js';

const COUNT = change(`reactions = ${countedReactions('post', 'post.id')}`, 0);

/**
 * Reacts to what someone else wrote, or takes it back; twice is once. Like every change it takes the thread's next `rev`.
 * Throws `not_found`, `not_allowed`, `locked`.
 */
export async function postReact(
  tx: Tx,
  viewer: Viewer,
  { id, kind, on }: PostReactInput,
): Promise<KnownPost> {
  await lockThread(tx, viewer, { postId: id });
  const post = found((await postsByIds(tx, viewer, [id]))[0]);
  if (post.deleted || post.hidden) throw notFound();
  if (post.mine) throw notAllowed('member');
  if (!canReact(viewer, post)) throw new RefusalError('locked');
  if (post.reacted.includes(kind) === on) return post;
  await tx.query(
    on
      ? `INSERT INTO post_reaction (post_id, person_id, kind) VALUES ($1, $2, $3)`
      : `DELETE FROM post_reaction WHERE post_id = $1 AND person_id = $2 AND kind = $3`,
    [id, viewer.personId, kind],
  );
  await changed(tx, 'post.reacted', post, COUNT);
  return found((await postsByIds(tx, viewer, [id]))[0]);
}
