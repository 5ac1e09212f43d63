import { personLine } from '../../foundation/people/person-line.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { found, invalidField } from '../../platform/access/refusal-error.js';
import type { Tx } from '../../platform/db/db.js';
import { isoInstantSql } from '../../platform/db/iso-instant.js';
import { jsonRow } from '../../platform/db/json-row.js';
import type { Reader } from '../../platform/db/reader.js';
import { decodeCursor, encodeCursor } from '../../platform/graphql/cursor.js';
import { remindAt } from './bookmark-time.js';
import type { Bookmark, BookmarkPage, BookmarkSaveInput } from './bookmarks.types.js';
import { authorJoins } from './post.sql.js';
import { notFlaggedBy, stands } from './post-stands.sql.js';

/** The bookmarks of `$1` whose posts they may read (audiences `$2`) and that stand. */
const ROW = jsonRow({
  id: 'po.id',
  threadId: 't.id',
  number: 'po.number',
  title: 't.title',
  spaceName: 's.name',
  author: personLine('p', 'o'),
  asMember: 'po.voice IS NOT NULL',
  createdAt: isoInstantSql('mark.created_at'),
  remindAt: isoInstantSql('mark.remind_at'),
});
const FROM = `
  FROM bookmark mark
  JOIN post po ON po.id = mark.post_id
  JOIN thread t ON t.id = po.thread_id
  JOIN space s ON s.id = t.space_id
  ${authorJoins('po')}
 WHERE mark.person_id = $1 AND po.audience_id = ANY($2::uuid[]) AND ${stands('po')} AND ${notFlaggedBy('po', '$1')} AND t.deleted_at IS NULL`;

const PAGE = `
  SELECT ${ROW} AS bookmark, (extract(epoch FROM mark.created_at) * 1000000)::bigint::text AS at ${FROM}
     AND (mark.created_at, mark.post_id) < ('epoch'::timestamptz + $3::bigint * interval '1 microsecond', $4::uuid)
   ORDER BY mark.created_at DESC, mark.post_id DESC LIMIT $5`;

const START = ['9999999999999999', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];
const PLACE = /^\d{1,16}\/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** The viewer's bookmarks, the latest first, by keyset; what they may not read any more is left out. One statement. */
export async function bookmarks(
  reader: Reader,
  viewer: Viewer,
  first: number,
  after: string | null,
): Promise<BookmarkPage> {
  const place = after ? decodeCursor(after, 2) : START;
  if (!PLACE.test(place.join('/'))) throw invalidField('after', 'unknown');
  const rows = await reader.query<{ bookmark: Bookmark; at: string }>(PAGE, [
    viewer.personId,
    viewer.audienceIds,
    ...place,
    first + 1,
  ]);
  const page = rows.slice(0, first);
  const last = page.at(-1);
  return {
    nodes: page.map(({ bookmark }) => bookmark),
    nextCursor: rows.length > first && last ? encodeCursor(last.at, last.bookmark.id) : null,
  };
}

/** SQL of the ids of the posts of a thread that the viewer has bookmarked, as a list. */
export const bookmarkedIn = (threadId: string, viewer: string): string =>
  `(SELECT coalesce(json_agg(mark.post_id), '[]') FROM bookmark mark WHERE mark.thread_id = ${threadId} AND mark.person_id = ${viewer})`;

/** Keeps a post for later; again, it is kept with the newer reminder. Throws `not_found`, `invalid` (remind, date). */
export async function bookmarkSave(
  tx: Tx,
  viewer: Viewer,
  { postId, remind, date }: BookmarkSaveInput,
): Promise<Bookmark> {
  const at = remindAt(remind, date ?? null, viewer.timeZone, new Date());
  if (typeof at === 'string') throw invalidField(date == null ? 'remind' : 'date', at);
  await tx.query(
    `INSERT INTO bookmark (person_id, post_id, thread_id, remind_at)
     SELECT $1, po.id, po.thread_id, $4::timestamptz FROM post po JOIN thread t ON t.id = po.thread_id
      WHERE po.id = $3 AND po.audience_id = ANY($2::uuid[]) AND ${stands('po')} AND t.deleted_at IS NULL
     ON CONFLICT (person_id, post_id) DO UPDATE SET remind_at = excluded.remind_at`,
    [viewer.personId, viewer.audienceIds, postId, at],
  );
  const [row] = await tx.query<{ bookmark: Bookmark }>(`SELECT ${ROW} AS bookmark ${FROM} AND po.id = $3`, [
    viewer.personId,
    viewer.audienceIds,
    postId,
  ]);
  const { bookmark } = found(row);
  if (at)
    await tx.enqueue(
      'notification.spread',
      { kind: 'thread.bookmark', subjectId: postId, by: null },
      { key: `thread.bookmark:${viewer.personId}:${postId}`, runAt: at },
    );
  return bookmark;
}

/** Forgets a bookmark of the viewer's, and its reminder with it; twice is once. */
export async function bookmarkRemove(tx: Tx, viewer: Viewer, postId: string): Promise<void> {
  await tx.query(`DELETE FROM bookmark WHERE person_id = $1 AND post_id = $2`, [viewer.personId, postId]);
  tx.announce('inbox.changed', { personIds: [viewer.personId] });
}
