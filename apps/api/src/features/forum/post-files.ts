import { characters, FILES, type StoredFile } from '@hearth/shared';
import { broughtBy, claimFiles, fileLine, releaseFiles } from '../../foundation/files/files.queries.js';
import { invalidField } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { Tx } from '../../platform/db/db.js';
import type { Reader } from '../../platform/db/reader.js';
import { cleanLine } from '../../platform/graphql/text.js';
import { filesIn, type FileUse, type ShownFiles } from '../../platform/markdown/render.js';
import { isMine } from './authorship.js';

/** What stands in a post is held by it, in the words of the files' own table. */
export const HOLDER = 'post';

const OWN = `
  SELECT ${fileLine} FROM file f
   WHERE f.id = ANY($1::uuid[]) AND (${broughtBy('f', '$2')}
      OR EXISTS (SELECT FROM post_file held WHERE held.file_id = f.id AND ${isMine('held.post_id', '$2')}))`;

/** Those of these files that a text of the viewer's may show: they brought them, or have them in a post of theirs already. */
export async function ownFiles(
  reader: Reader,
  viewer: Viewer,
  uses: readonly FileUse[],
): Promise<ShownFiles> {
  if (uses.length === 0) return new Map();
  const rows = await reader.query<StoredFile>(OWN, [uses.map(({ id }) => id), viewer.personId]);
  return new Map(rows.map((file) => [file.id, file]));
}

const STANDING = `
  SELECT ${fileLine} FROM file f JOIN post_file held ON held.file_id = f.id WHERE held.post_id = $1`;

/** The files that stand in a post, for rendering its text again. */
export async function filesOfPost(reader: Reader, postId: string): Promise<ShownFiles> {
  const rows = await reader.query<StoredFile>(STANDING, [postId]);
  return new Map(rows.map((file) => [file.id, file]));
}

/** Refuses a text whose files say not what they show, or are too many. Throws `invalid` (markdown). */
export function ensureFilesToldOf(uses: readonly FileUse[]): void {
  if (new Set(uses.map(({ id }) => id)).size > FILES.perPost)
    throw invalidField('markdown', 'too_many_files', { max: FILES.perPost });
  for (const { shows, words } of uses) {
    if (shows && words === '') throw invalidField('markdown', 'alt_missing');
    if (shows && characters(words) > FILES.alt)
      throw invalidField('markdown', 'alt_too_long', { max: FILES.alt });
  }
}

const HELD = `SELECT file_id AS id FROM post_file WHERE post_id = $1`;

const HOLD = `
  INSERT INTO post_file (file_id, post_id, name) SELECT id, $1, name FROM unnest($2::uuid[], $3::text[]) held(id, name)
  ON CONFLICT (file_id) DO UPDATE SET name = excluded.name, dropped_at = NULL WHERE post_file.post_id = excluded.post_id`;

/**
 * Puts the files that a new text names into its post: the viewer's own that stand nowhere, or that stand in it already. Throws
 * `invalid` (markdown: file_unknown) for any other.
 */
export async function holdFiles(
  tx: Tx,
  viewer: Viewer,
  post: { id: string; audienceId: string },
  markdown: string,
): Promise<void> {
  const names = new Map<string, string>();
  for (const { id, words } of filesIn(markdown)) names.set(id, names.get(id) || cleanLine(words));
  if (names.size === 0) return;
  const held = await tx.query<{ id: string }>(HELD, [post.id]);
  const known = new Set(held.map(({ id }) => id));
  const fresh = [...names.keys()].filter((id) => !known.has(id));
  const { audienceId } = post;
  const claimed = fresh.length > 0 ? await claimFiles(tx, viewer, fresh, { holder: HOLDER, audienceId }) : [];
  if (claimed.length < fresh.length) throw invalidField('markdown', 'file_unknown');
  const called = [...names.values()].map((name) => name.slice(0, FILES.name).toWellFormed());
  await tx.query(HOLD, [post.id, [...names.keys()], called]);
}

const DROP = `
  UPDATE post_file SET dropped_at = now() WHERE post_id = $1 AND dropped_at IS NULL AND file_id <> ALL($2::uuid[]) RETURNING file_id`;

/** Lets go of what a changed text names no more, once that cannot be taken back any more. */
export async function dropFiles(
  tx: Tx,
  postId: string,
  markdown: string,
  undoSeconds: number,
): Promise<void> {
  const dropped = await tx.query(DROP, [postId, filesIn(markdown).map(({ id }) => id)]);
  if (dropped.length === 0) return;
  await tx.enqueue(
    'forum.release-files',
    { postId },
    { runAt: new Date(Date.now() + undoSeconds * 1_000 + 1), key: `forum.release-files:${postId}` },
  );
}

/** Removes at once what a text that was changed by others names no more. */
export async function dropFilesNow(tx: Tx, postId: string, markdown: string): Promise<void> {
  await tx.query(DROP, [postId, filesIn(markdown).map(({ id }) => id)]);
  await letFilesGo(tx, postId, { droppedSecondsAgo: 0 });
}

/** Removes the files of a post: those that its text let go of that long ago, or all where it is gone. Safe to repeat. */
export async function letFilesGo(
  tx: Tx,
  postId: string,
  which: 'all' | { droppedSecondsAgo: number },
): Promise<void> {
  const gone = await tx.query<{ id: string }>(
    `DELETE FROM post_file WHERE post_id = $1 AND ($2::float8 IS NULL OR dropped_at <= now() - make_interval(secs => $2)) RETURNING file_id AS id`,
    [postId, which === 'all' ? null : which.droppedSecondsAgo],
  );
  await releaseFiles(
    tx,
    gone.map(({ id }) => id),
  );
}
