import { ensure, found } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { Reader } from '../../platform/db/reader.js';
import { renderMarkdown } from '../../platform/markdown/render.js';
import { canReadVersions } from './forum.policy.js';
import { filesOfPost } from './post-files.js';
import { postsByIds } from './post.queries.js';

/** So many earlier versions are shown, the latest. */
const MOST_SHOWN = 50;

/** SQL of a statement part that keeps what the post `$1` says now, and takes an author's edit for the answer to what was asked. */
export const KEEP_VERSION = `
  kept AS (
    INSERT INTO post_version (post_id, rev, written_at, markdown)
    SELECT id, rev, coalesce(edited_at, created_at), markdown FROM post WHERE id = $1),
  answered AS (DELETE FROM post_word WHERE post_id = $1 AND about IN ('asked', 'redacted')),`;

/** What a post said before its edits, the latest first. */
export async function versionsOf(
  reader: Reader,
  postId: string,
): Promise<{ html: string; writtenAt: Date }[]> {
  const rows = await reader.query<{ markdown: string; writtenAt: Date }>(
    `SELECT markdown, written_at AS "writtenAt" FROM post_version WHERE post_id = $1 ORDER BY rev DESC LIMIT ${MOST_SHOWN}`,
    [postId],
  );
  const files = rows.length > 0 ? await filesOfPost(reader, postId) : undefined;
  return rows.map(({ markdown, writtenAt }) => ({ html: renderMarkdown(markdown, files), writtenAt }));
}

/** The same for whoever wrote it. Throws `not_found`, `not_allowed`. */
export async function ownVersions(reader: Reader, viewer: Viewer, id: string): ReturnType<typeof versionsOf> {
  const post = found((await postsByIds(reader, viewer, [id]))[0]);
  ensure(canReadVersions(viewer, post), 'author');
  return versionsOf(reader, id);
}
