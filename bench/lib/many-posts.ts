import type { PoolClient } from 'pg';
import type { World } from './world.ts';

/** Texts that are made; posts repeat them. */
const TEXTS = 5_000;
const WORDS =
  'class week quiet morning student family teacher hallway listen breath plan lunch bell counselor nurse meeting monday door circle trust sleep story change safe calm loud help ask wait begin'.split(
    ' ',
  );

/**
 * Fills the house with `posts` more posts in threads of 200, in one space of the Collective: words are as common as their place
 * in the list (the first in nine of ten posts, the last in one of thirty), and "lighthouse" stands in ten posts.
 */
export async function fillWithPosts(world: World, spaceId: string, posts: number): Promise<void> {
  const authors = world.people.map(({ personId }) => personId);
  const db = await world.db.connect();
  try {
    await fill(db, spaceId, posts, authors);
  } finally {
    db.release(true);
  }
  await world.settle();
}

async function fill(db: PoolClient, spaceId: string, posts: number, authors: string[]): Promise<void> {
  // What is made is whole by its making: neither triggers nor foreign keys look at each row, and the index of words is made once.
  await db.query(`SET session_replication_role = replica`);
  await db.query(`SET maintenance_work_mem = '512MB'`);
  await db.query(`SET work_mem = '256MB'`);
  await db.query(`DROP INDEX post_search_words_idx`);
  await db.query(`CREATE TABLE bench_text AS
    SELECT n, '<p>' || text || '</p>' AS html, post_search_words('<p>' || text || '</p>', '', '{}') AS words
      FROM (SELECT n, string_agg(word, ' ' ORDER BY random()) AS text
              FROM generate_series(0, ${TEXTS - 1}) n
             CROSS JOIN unnest('{${WORDS.join(',')}}'::text[]) WITH ORDINALITY w(word, place)
             WHERE abs(hashtext(n || word)) % 1000 < 900 / place GROUP BY n) made`);
  await db.query(`CREATE INDEX ON bench_text (n)`);
  await db.query(
    `WITH made AS (
       INSERT INTO thread (id, space_id, audience_id, title, rev, last_number, post_count, last_post_at, created_at)
       SELECT gen_random_uuid(), s.id, s.audience_id, 'Thread ' || n, 200, 200, 200, now() - interval '1 hour' * n, now() - interval '1 hour' * n
         FROM space s, generate_series(1, $2::int / 200) n WHERE s.id = $1 RETURNING id, audience_id, created_at)
     INSERT INTO post (id, thread_id, audience_id, number, rev, shown_author_id, markdown, html, created_at)
     SELECT gen_random_uuid(), made.id, made.audience_id, number, number, ($3::uuid[])[1 + number % cardinality($3::uuid[])], '',
            text.html, made.created_at
       FROM made CROSS JOIN generate_series(1, 200) number
       JOIN bench_text text ON text.n = abs(hashtext(made.id::text || number)) % ${TEXTS}`,
    [spaceId, posts, authors],
  );
  await db.query(`INSERT INTO post_search (post_id, thread_id, audience_id, created_at, words)
    SELECT p.id, p.thread_id, p.audience_id, p.created_at, text.words FROM post p
      JOIN (SELECT DISTINCT ON (html) html, words FROM bench_text) text ON text.html = p.html
     WHERE p.markdown = ''`);
  await db.query(
    `INSERT INTO post_author (post_id, person_id) SELECT id, shown_author_id FROM post WHERE markdown = ''`,
  );
  await db.query(`SET session_replication_role = origin`);
  await db.query(
    `UPDATE post SET html = '<p>A lighthouse for a hard week.</p>' WHERE id IN (SELECT id FROM post WHERE markdown = '' LIMIT 10)`,
  );
  await db.query(`CREATE INDEX post_search_words_idx ON post_search USING gin (audience_id, words)`);
}
