import type { Viewer } from '../../platform/access/viewer.js';
import { notFound, RefusalError } from '../../platform/access/refusal-error.js';
import type { Tx } from '../../platform/db/db.js';
import { ensureNotes } from '../../foundation/content-notes/content-notes.js';
import { canEditPost } from './forum.policy.js';
import { change } from './line-change.js';
import { changed, lockMine } from './post-change.js';
import type { KnownPost } from './post.queries.js';

const NOTE = change(`content_notes = $2`, 0);

/**
 * Puts content notes on one's own post, in place of those it has. The same again changes nothing. Throws `not_found`,
 * `not_allowed`, `locked`, `invalid` (contentNotes).
 */
export async function postNote(
  tx: Tx,
  viewer: Viewer,
  id: string,
  contentNotes: readonly string[],
): Promise<KnownPost> {
  const post = await lockMine(tx, viewer, id);
  if (post.deleted) throw notFound();
  if (!canEditPost(viewer, post)) throw new RefusalError('locked');
  await ensureNotes(tx, contentNotes);
  if (post.contentNotes.join() === contentNotes.join()) return post;
  return changed(tx, 'post.edited', post, NOTE, [contentNotes]);
}
