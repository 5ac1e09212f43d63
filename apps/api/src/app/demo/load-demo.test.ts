import 'reflect-metadata';
import type { DataSource } from 'typeorm';
import { ownDatabase, type OwnDatabase } from '../../../test/kit/database.js';
import { verify } from '@node-rs/argon2';
import { createDataSource, recordStatements } from '../../platform/db/data-source.js';
import { DEMO_PASSWORD, demoId } from './demo-ids.js';
import { isEmpty, loadDemo } from './load-demo.js';
import { DEMO_SERIES } from './load-series.js';
import { readDemo } from './read-demo.js';

const NOW = new Date('2026-11-23T19:00:00Z');
const databases: OwnDatabase[] = [];
let dataSource: DataSource;
let statements: string[] = [];

const open = async () => {
  const database = await ownDatabase();
  databases.push(database);
  return createDataSource(database.url, [], 2).initialize();
};
const load = (into: DataSource) => loadDemo(into, { now: NOW, password: DEMO_PASSWORD });
const ask = <Row>(sql: string, values: unknown[] = []) => dataSource.query<Row[]>(sql, values);

beforeAll(async () => {
  dataSource = await open();
  expect(await isEmpty(dataSource)).toBe(true);
  ({ statements } = await recordStatements(() => load(dataSource)));
});
afterAll(async () => {
  await dataSource?.destroy();
  for (const database of databases) await database.drop();
});

test('loads in one transaction, with one statement for each table however many rows it gets', async () => {
  expect(await isEmpty(dataSource)).toBe(false);
  expect(statements[0]).toBe('START TRANSACTION');
  expect(statements.at(-1)).toBe('COMMIT');
  const tables = statements.slice(1, -1).map((sql) => /^INSERT INTO (\w+)/.exec(sql)?.[1] ?? sql);
  // Each closed session has its report.
  const reports = tables.filter((sql) => sql.includes('INSERT INTO session_report'));
  tables.splice(tables.indexOf(reports[0] ?? ''), reports.length);
  expect(reports.length).toBeGreaterThan(4);
  // A series makes sessions of its own.
  tables.splice(tables.indexOf('series') + 1, 3);
  expect(tables).toEqual([...new Set(tables)]);
  expect(tables).toContain('post_author');
});

test('the counters of every thread and room agree with their lines', async () => {
  const threads = await ask(`
    SELECT t.title FROM thread t JOIN LATERAL (
      SELECT count(*)::int AS lines, count(*) FILTER (WHERE p.deleted_at IS NULL)::int AS standing,
        count(p.edited_at)::int + count(p.deleted_at)::int AS changes, max(p.rev) AS top, max(p.number) AS last,
        min(p.created_at) AS began, max(p.created_at) FILTER (WHERE p.deleted_at IS NULL) AS newest,
        count(DISTINCT p.audience_id)::int AS audiences, min(p.audience_id::text) AS audience
      FROM post p WHERE p.thread_id = t.id) l ON true
    JOIN space s ON s.id = t.space_id
    WHERE t.last_number <> l.lines OR t.last_number <> l.last OR t.post_count <> l.standing
      OR t.rev <> l.lines + l.changes OR l.top > t.rev OR t.created_at <> l.began OR t.last_post_at <> l.newest
      OR l.audiences <> 1 OR l.audience <> t.audience_id::text OR s.audience_id <> t.audience_id`);
  expect(threads).toEqual([]);
  const rooms = await ask(`
    SELECT r.id FROM room r JOIN peer_session s ON s.id = r.session_id LEFT JOIN LATERAL (
      SELECT count(*)::int AS lines,
        count(m.edited_at)::int + count(m.undone_at)::int
          + (SELECT count(*)::int FROM protocol_run run WHERE run.room_id = r.id) AS changes,
        coalesce(max(m.number), 0) AS last, coalesce(max(m.rev), 0) AS top,
        bool_and(m.audience_id = r.audience_id AND m.added_rev <= m.rev) AS whole
      FROM message m WHERE m.room_id = r.id) l ON true
    WHERE r.last_number <> l.lines OR r.last_number <> l.last OR r.rev <> l.lines + l.changes OR l.top > r.rev
      OR l.whole = false OR r.audience_id <> s.audience_id`);
  expect(rooms).toEqual([]);
  const world = readDemo();
  const [counts] = await ask<Record<string, number>>(`SELECT
    (SELECT count(*)::int FROM thread) AS threads, (SELECT count(*)::int FROM post) AS posts,
    (SELECT count(*)::int FROM room) AS rooms, (SELECT count(*)::int FROM person WHERE is_demo) AS people`);
  expect(counts).toEqual({
    threads: world.threads.length,
    posts: world.threads.reduce((sum, thread) => sum + thread.posts.length, 0),
    rooms: world.sessions.length + DEMO_SERIES.sessions,
    people: world.people.length,
  });
});

test('authorship stands apart: every post has an author, what was written as a member shows none but a voice', async () => {
  expect(
    await ask(`SELECT p.id FROM post p LEFT JOIN post_author a ON a.post_id = p.id WHERE a.post_id IS NULL`),
  ).toEqual([]);
  expect(
    await ask(`
      SELECT p.id FROM post p JOIN post_author a ON a.post_id = p.id
      WHERE CASE WHEN p.voice IS NULL THEN p.shown_author_id IS DISTINCT FROM a.person_id
        ELSE p.shown_author_id IS NOT NULL OR p.voice <> (
          SELECT min(q.number) FROM post q JOIN post_author b ON b.post_id = q.id
          WHERE q.thread_id = p.thread_id AND q.voice IS NOT NULL AND b.person_id = a.person_id) END`),
  ).toEqual([]);
  const voices = await ask<{ voice: number }>(
    `SELECT voice FROM post WHERE thread_id = $1 AND voice IS NOT NULL ORDER BY number`,
    [demoId('thread', 'i-froze')],
  );
  expect(new Set(voices.map(({ voice }) => voice))).toEqual(new Set([1]));
  expect(voices.length).toBeGreaterThan(2);
});

test('deleted text is gone, standing text is rendered', async () => {
  const wrong = await ask(`SELECT id FROM post
    WHERE (deleted_at IS NULL) = (markdown = '') OR (markdown = '') <> (html = '') OR html LIKE '%<script%'`);
  expect(wrong).toEqual([]);
  const [quote] = await ask<{ html: string }>(`SELECT html FROM post WHERE id = $1`, [
    demoId('post', 'i-froze/6'),
  ]);
  expect(quote?.html).toContain('<blockquote>');
});

test('today’s session and one to come have a protocol as it comes with Hearth; what was said in one counts as what was asked', async () => {
  const runs = await ask<{ source: string; state: string; steps: number; whole: boolean }>(
    `SELECT run.source, run.state, jsonb_array_length(run.steps) AS steps, run.rev = room.rev AS whole
       FROM protocol_run run JOIN room ON room.id = run.room_id ORDER BY run.source`,
  );
  expect(runs).toEqual([
    { source: 'consultancy', state: 'READY', steps: 6, whole: true },
    { source: 'tuning', state: 'READY', steps: 5, whole: true },
  ]);
  const tags = await ask<{ tag: string }>(
    `SELECT DISTINCT tag FROM message WHERE room_id = $1 AND tag IS NOT NULL ORDER BY tag`,
    [demoId('room', 'consultancy-hallways')],
  );
  expect(tags.map(({ tag }) => tag)).toEqual(['QUESTION', 'RECOMMENDATION', 'REFLECTION']);
});

test('today there is a room to enter, and what Noor has not read yet waits for her', async () => {
  const [session] = await ask<{ starts_at: Date; ends_at: Date }>(
    `SELECT starts_at, ends_at FROM peer_session WHERE id = $1`,
    [demoId('session', 'today-families')],
  );
  expect(session?.starts_at).toEqual(new Date(NOW.getTime() + 10 * 60_000));
  expect(session?.ends_at).toEqual(new Date(NOW.getTime() + 100 * 60_000));
  const [unread] = await ask<{ new_in_read: number; never_opened: number }>(
    `SELECT count(*) FILTER (WHERE r.read_number < t.last_number)::int AS new_in_read,
       count(*) FILTER (WHERE r.read_number IS NULL)::int AS never_opened
     FROM thread t JOIN space s ON s.id = t.space_id
     LEFT JOIN thread_read r ON r.thread_id = t.id AND r.person_id = $1
     WHERE s.audience_id IN ('00000000-0000-7000-8000-000000000001', $2)`,
    [demoId('person', 'noor'), demoId('audience', 'ctlc-current')],
  );
  expect(unread?.new_in_read).toBeGreaterThanOrEqual(4);
  expect(unread?.never_opened).toBe(2);
  expect(
    await ask(
      `SELECT 1 FROM thread_read r JOIN thread t ON t.id = r.thread_id WHERE r.read_number > t.last_number`,
    ),
  ).toEqual([]);
});

test('all sign in with the one password', async () => {
  const hashes = await ask<{ password_hash: string }>(`SELECT DISTINCT password_hash FROM account`);
  expect(hashes).toHaveLength(1);
  expect(await verify(hashes[0]?.password_hash ?? '', DEMO_PASSWORD)).toBe(true);
});

test('the same instant makes the same world, byte for byte, password hashes apart', async () => {
  const twin = await open();
  try {
    await load(twin);
    const tables = await ask<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.tables
       WHERE table_schema = 'public' AND table_name NOT IN ('migration', 'account') ORDER BY 1`,
    );
    const digest = `SELECT md5(coalesce(string_agg(x::text, E'\\n' ORDER BY x::text), '')) AS sum, count(*)::int AS rows FROM`;
    for (const { name } of tables) {
      const mine = await ask<{ sum: string; rows: number }>(`${digest} "${name}" x`);
      expect([name, await twin.query(`${digest} "${name}" x`)]).toEqual([name, mine]);
    }
  } finally {
    await twin.destroy();
  }
});

test('every id is one that a request may name', async () => {
  const tables = await ask<{ name: string }>(
    `SELECT c.table_name AS name FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
     WHERE c.table_schema = 'public' AND c.column_name = 'id' AND c.data_type = 'uuid' AND t.table_type = 'BASE TABLE' ORDER BY 1`,
  );
  expect(tables.length).toBeGreaterThan(10);
  const odd = await ask<{ name: string; id: string }>(
    tables
      .map(
        ({ name }) =>
          `SELECT '${name}' AS name, id::text FROM "${name}" WHERE id::text !~ '^.{14}[1-8].{4}[89ab]'`,
      )
      .join(' UNION ALL '),
  );
  expect(odd).toEqual([]);
});

test('a world that is there already stays as it is: a second load changes nothing', async () => {
  const before = await ask(`SELECT count(*)::int AS posts FROM post`);
  await expect(load(dataSource)).rejects.toThrow();
  expect(await ask(`SELECT count(*)::int AS posts FROM post`)).toEqual(before);
});

test('what is said of threads and posts is as the files say: needs, tags, content notes', async () => {
  const world = readDemo();
  const threads = world.threads.filter(({ needs, tags }) => needs.length + tags.length > 0);
  expect(threads.length).toBeGreaterThan(10);
  const told = await ask<{ id: string; needs: string[]; tags: string[] }>(
    `SELECT id, needs, tags FROM thread WHERE cardinality(needs) + cardinality(tags) > 0 ORDER BY id`,
  );
  expect(told).toEqual(
    threads
      .map(({ key, needs, tags }) => ({ id: demoId('thread', key), needs, tags }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  );
  const notes = world.threads.flatMap(({ posts }) => posts.flatMap((post) => post.notes));
  const [kept] = await ask<{ notes: number }>(
    `SELECT sum(cardinality(content_notes))::int AS notes FROM post`,
  );
  expect(kept?.notes).toBe(notes.length);
  expect(notes.length).toBeGreaterThan(5);
});
