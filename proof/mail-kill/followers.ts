import { randomUUID } from 'node:crypto';
import type pg from 'pg';

/** The audience of the Collective, as every house has it. */
const COLLECTIVE = `(SELECT id FROM audience WHERE kind = 'collective')`;

/** The address of follower `n`. */
export const addressOf = (n: number): string => `follower.${n}@school.example`;

/** A thread in the Collective with one reply, and so many members who follow it and want all mail at any hour. */
export async function furnishFollowers(client: pg.Client, count: number): Promise<string> {
  const [author, space, thread] = [randomUUID(), randomUUID(), randomUUID()];
  await client.query(`INSERT INTO person (id, name, role_title) VALUES ($1, 'Linh Tran', '')`, [author]);
  await client.query(
    `WITH numbers AS (SELECT n, gen_random_uuid() AS id FROM generate_series(0, $1::int - 1) n),
       people AS (INSERT INTO person (id, name, role_title) SELECT id, 'Follower ' || n, '' FROM numbers),
       accounts AS (INSERT INTO account (person_id, email, password_hash)
         SELECT id, 'follower.' || n || '@school.example', 'none' FROM numbers),
       roles AS (INSERT INTO site_role (person_id, role) SELECT id, 'member' FROM numbers)
     INSERT INTO notification_setting (person_id, preset, quiet_from, quiet_to, hold_breaks) SELECT id, 'all', NULL, NULL, false FROM numbers`,
    [count],
  );
  await client.query(`INSERT INTO space (id, audience_id, name) VALUES ($1, ${COLLECTIVE}, 'Hard days')`, [
    space,
  ]);
  await client.query(
    `INSERT INTO thread (id, space_id, audience_id, title, rev, last_number, post_count, last_post_at, created_at)
     VALUES ($1, $2, ${COLLECTIVE}, 'How do you open a hard week?', 2, 2, 2, now(), now())`,
    [thread, space],
  );
  await client.query(
    `WITH posts AS (
       INSERT INTO post (id, thread_id, audience_id, number, rev, shown_author_id, markdown, html, created_at)
       SELECT gen_random_uuid(), $1, ${COLLECTIVE}, n, n, $2, 'Hello.', '<p>Hello.</p>', now() FROM generate_series(1, 2) n RETURNING id)
     INSERT INTO post_author (post_id, person_id) SELECT id, $2 FROM posts`,
    [thread, author],
  );
  await client.query(
    `INSERT INTO thread_follow (person_id, thread_id, level) SELECT id, $1, 'following' FROM person WHERE id <> $2`,
    [thread, author],
  );
  return thread;
}

/** Leaves it to be told, as a reply does. */
export async function startTelling(client: pg.Client, threadId: string): Promise<void> {
  await client.query(`SELECT graphile_worker.add_job('notification.spread', $1::json)`, [
    JSON.stringify({ kind: 'thread.reply', subjectId: threadId, by: null }),
  ]);
}
