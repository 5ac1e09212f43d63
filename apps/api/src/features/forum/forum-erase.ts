import { Config } from '../../platform/config/config.js';
import type { Leaving } from '../../platform/contributors/eraser.js';
import type { Tx } from '../../platform/db/db.js';
import { writtenBy } from './authorship.js';

/** Stands for a title whose author took their words along; the same in every language. */
const DELETED = '[deleted]';

// In one order, as nobody else holds several: threads, and then their posts.
const HOLD = `
  SELECT 1 FROM thread WHERE id IN (SELECT thread_id FROM post WHERE shown_author_id = $1) ORDER BY id FOR NO KEY UPDATE`;

/** What was written under one's own name: each line takes the next `rev` of its thread, so that open pages learn of it. */
const changed = (set: string, standing: string): string => `
  WITH own AS (
    SELECT id, thread_id, deleted_at IS NULL AS stands, row_number() OVER (PARTITION BY thread_id ORDER BY number) AS place
      FROM post WHERE shown_author_id = $1),
  counted AS (SELECT thread_id, count(*)::int AS lines, (count(*) FILTER (WHERE stands))::int AS standing FROM own GROUP BY thread_id),
  moved AS (
    UPDATE thread SET rev = rev + counted.lines, post_count = post_count - ${standing} FROM counted WHERE thread.id = counted.thread_id
    RETURNING thread.id, thread.rev - counted.lines AS before)
  UPDATE post SET rev = moved.before + own.place, shown_author_id = NULL${set} FROM own JOIN moved ON moved.id = own.thread_id
   WHERE post.id = own.id RETURNING post.id, own.stands`;

const UNNAME = changed('', '0');
const TAKE = changed(`, deleted_at = coalesce(post.deleted_at, now())`, 'counted.standing');

const TITLES = `
  UPDATE thread SET title = '${DELETED}' FROM post WHERE post.thread_id = thread.id AND post.number = 1 AND post.shown_author_id = $1`;

// Nobody but their author reads what posts said before; moderators read it of what was flagged, and have.
const VERSIONS = `DELETE FROM post_version WHERE post_id IN (${writtenBy('$1')})`;
const WORDS = `DELETE FROM post_word WHERE post_id IN (${writtenBy('$1')})`;

/** Holds every thread in which they wrote under their name. */
export const holdThreadsOf = (tx: Tx, personId: string): Promise<unknown> => tx.query(HOLD, [personId]);

/**
 * What becomes of someone's posts. What they wrote as a member stays as it is, whatever they chose: gone at the same moment
 * as what bore their name, it would tell who wrote it. From now on nobody can know.
 */
export async function erasePosts(tx: Tx, config: Config, { personId, keepsWords }: Leaving): Promise<void> {
  await tx.query(HOLD, [personId]);
  await tx.query(VERSIONS, [personId]);
  await tx.query(WORDS, [personId]);
  if (keepsWords) {
    await tx.query(UNNAME, [personId]);
    return;
  }
  await tx.query(TITLES, [personId]);
  const taken = await tx.query<{ id: string; stands: boolean }>(TAKE, [personId]);
  // Blanked by the same job as everything that is deleted: with its quotes, polls and files.
  const at = new Date(Date.now() + (config.UNDO_SECONDS + 1) * 1_000);
  await tx.enqueueAll(
    'forum.purge-post',
    taken
      .filter(({ stands }) => stands)
      .map(({ id }) => ({ payload: { postId: id }, key: `forum.purge-post:${id}` })),
    at,
  );
}
