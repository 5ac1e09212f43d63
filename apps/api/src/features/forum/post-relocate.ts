import type { PostLine } from '@hearth/shared';
import type { Tx } from '../../platform/db/db.js';
import { authorJoins, postLine } from './post.sql.js';
import { MOMENT } from './line-change.js';

/** Which posts go: all, or those from a number on, or those of these numbers. */
export interface Chosen {
  from: number | null;
  numbers: readonly number[] | null;
}
export const ALL: Chosen = { from: null, numbers: null };

// A post keeps its id, so all that hangs on it goes along. Its number stays behind with a row that says where it is now.
// `rev` grows for the post too: whoever knows an older state of it takes the newer. A voice is told by the voice it had, not by
// who wrote: so nothing is shown that was not, and whoever wrote as a member in both threads stays two.
const RELOCATE = `
  WITH chosen AS (
    SELECT p.id, p.number, p.voice, p.reply_to_number, row_number() OVER (ORDER BY p.number)::int AS place
      FROM post p WHERE p.thread_id = $1 AND p.moved_to_id IS NULL
       AND ($3::int IS NULL OR p.number >= $3) AND ($4::int[] IS NULL OR p.number = ANY($4))),
  base AS (
    SELECT there.last_number, greatest(here.rev, there.rev) AS rev, here.rev AS left_rev
      FROM thread here, thread there WHERE here.id = $1 AND there.id = $2),
  placed AS (
    SELECT c.id, c.number AS old_number, c.place, base.last_number + c.place AS number, base.rev + c.place AS rev,
           CASE WHEN c.voice IS NOT NULL THEN base.last_number + min(c.place) OVER (PARTITION BY c.voice) END AS voice,
           base.last_number + answered.place AS reply_to_number, base.left_rev + c.place AS left_rev
      FROM chosen c CROSS JOIN base LEFT JOIN chosen answered ON answered.number = c.reply_to_number),
  relocated AS (
    UPDATE post SET thread_id = $2, number = placed.number, rev = placed.rev, voice = placed.voice,
           reply_to_number = placed.reply_to_number, helpful = false
      FROM placed WHERE post.id = placed.id
    RETURNING post.id, post.audience_id, post.created_at, post.deleted_at, placed.old_number, placed.left_rev),
  left_behind AS (
    INSERT INTO post (id, thread_id, audience_id, number, rev, markdown, html, created_at, deleted_at, moved_to_id)
    SELECT gen_random_uuid(), $1, audience_id, old_number, left_rev, '', '', created_at, ${MOMENT}, id FROM relocated),
  summed AS (
    SELECT count(*)::int AS count, (count(*) FILTER (WHERE deleted_at IS NULL))::int AS standing,
           max(created_at) FILTER (WHERE deleted_at IS NULL) AS last_at,
           coalesce(array_agg(old_number ORDER BY old_number), '{}') AS numbers FROM relocated),
  counted AS (
    UPDATE thread SET
           rev = CASE WHEN thread.id = $2 THEN base.rev ELSE thread.rev END + summed.count,
           last_number = thread.last_number + CASE WHEN thread.id = $2 THEN summed.count ELSE 0 END,
           post_count = thread.post_count + CASE WHEN thread.id = $2 THEN summed.standing ELSE -summed.standing END,
           last_post_at = CASE WHEN thread.id = $2 THEN greatest(thread.last_post_at, summed.last_at) ELSE thread.last_post_at END
      FROM summed, base WHERE thread.id IN ($1, $2) AND summed.count > 0)
  SELECT numbers, standing FROM summed`;

// Where the first post of a voice has gone its number would tell who it is there, so those that stay get a new one.
const RENAME = `
  WITH voices AS (
    SELECT id, number, voice, min(number) OVER (PARTITION BY voice) AS fresh FROM post WHERE thread_id = $1 AND voice IS NOT NULL),
  stale AS (SELECT id, fresh, row_number() OVER (ORDER BY number)::int AS place FROM voices WHERE fresh <> voice),
  moved AS (
    UPDATE thread SET rev = rev + (SELECT count(*)::int FROM stale) WHERE id = $1
    RETURNING rev - (SELECT count(*)::int FROM stale) AS rev)
  UPDATE post SET voice = stale.fresh, rev = moved.rev + stale.place FROM stale, moved WHERE post.id = stale.id`;

const BOOKMARKS = `
  WITH polls AS (
    UPDATE post_poll SET thread_id = $2 FROM post WHERE post_poll.thread_id = $1 AND post.id = post_poll.post_id AND post.thread_id = $2)
  UPDATE bookmark SET thread_id = $2 FROM post WHERE bookmark.thread_id = $1 AND post.id = bookmark.post_id AND post.thread_id = $2`;

/**
 * Takes posts of one thread to the end of another of the same audience; the transaction holds both. A constant number of
 * statements however many go.
 * @returns the numbers they had, and how many of them stand
 */
export async function relocate(
  tx: Tx,
  fromThreadId: string,
  toThreadId: string,
  { from, numbers }: Chosen,
): Promise<{ numbers: number[]; standing: number }> {
  const [gone] = await tx.query<{ numbers: number[]; standing: number }>(RELOCATE, [
    fromThreadId,
    toThreadId,
    from,
    numbers,
  ]);
  await tx.query(RENAME, [fromThreadId]);
  await tx.query(BOOKMARKS, [fromThreadId, toThreadId]);
  return gone ?? { numbers: [], standing: 0 };
}

const LATEST = `
  SELECT ${postLine('latest')} AS line FROM unnest($1::uuid[]) held(id)
   CROSS JOIN LATERAL (SELECT * FROM post WHERE post.thread_id = held.id ORDER BY rev DESC LIMIT 1) latest ${authorJoins('latest')}`;

/** Announces the latest line of each thread: who reads along sees a gap before it, and asks for all of it. */
export async function announceLatest(tx: Tx, threadIds: readonly string[]): Promise<void> {
  const rows = await tx.query<{ line: PostLine }>(LATEST, [threadIds]);
  for (const { line } of rows) tx.announce('post.edited', line);
}
