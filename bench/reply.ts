// Replies stored and announced in a second, beside the same inserts in transactions of the same database.
import { randomUUID } from 'node:crypto';
import { ChatSocket } from './lib/chat-socket.ts';
import { ask, type Target } from './lib/load.ts';
import { benchHouse, pageOf } from './lib/page.ts';
import { compare, report } from './lib/report.ts';
import { cpuMs, cpuMsOfChildren } from './lib/process-use.ts';
import { inTurn, percentile, type Figures } from './lib/rounds.ts';
import type { World } from './lib/world.ts';

const ROUNDS = 5;
const SECONDS = 2;
const THREADS = 20;
const WRITERS = 10;
const MARKDOWN = 'We tried it on **Monday**: two quiet minutes first, then the list. It held.';

await benchHouse({}, async (house, world) => {
  const space = await world.space();
  const threads: string[] = [];
  while (threads.length < THREADS) threads.push(await world.thread(space, 20));
  await world.settle();

  let heard = 0;
  const sockets = await Promise.all(threads.map((id) => listener(house.url, world, id, () => (heard += 1))));
  const { body, ...target } = await pageOf(house, world, 'PostReply', { input: {} });
  const operation = JSON.parse(body) as object;
  let turn = 0;
  const next = () => {
    turn += 1;
    const input = { id: randomUUID(), threadId: threads[turn % THREADS], markdown: MARKDOWN };
    const cookie = world.people[turn % world.people.length]?.cookie ?? '';
    return {
      headers: { ...target.headers, cookie },
      body: JSON.stringify({ ...operation, variables: { input } }),
    };
  };
  const replies: Target = { ...target, next };
  const ours = async (): Promise<Figures> => {
    heard = 0;
    const figures = await ask(replies, SECONDS);
    await new Promise((resolve) => setTimeout(resolve, 200));
    const stored = (figures['perSecond'] ?? 0) * SECONDS;
    if (heard < stored * 0.99) throw new Error(`Of ${stored} replies ${heard} were heard`);
    return figures;
  };
  try {
    await ours();
    await insertFor(world, threads, 1);
    const seen = await inTurn(ROUNDS, { ours, raw: () => insertFor(world, threads, SECONDS) });
    report([
      { ...compare('replies stored and announced', seen.ours, seen.raw, 'perSecond', '/s'), atLeast: 0.35 },
      compare("  server's processor time of one", seen.ours, seen.raw, 'cpuMs', 'ms'),
      compare("  database's processor time of one", seen.ours, seen.raw, 'databaseMs', 'ms'),
      compare('  99 of 100 stored within', seen.ours, seen.raw, 'p99Ms', 'ms'),
    ]);
  } finally {
    for (const socket of sockets) socket.close();
  }
});

/** Someone who has the thread open and counts what arrives. */
async function listener(url: string, world: World, threadId: string, hear: () => void): Promise<ChatSocket> {
  const socket = await ChatSocket.open(url, world.viewer.cookie, (frame) => {
    if (frame.includes('"post.added"')) hear();
  });
  await socket.call('thread.join', { threadId, afterRev: 0 });
  return socket;
}

/** The same rows by as many writers, each in a transaction that locks the thread first. */
async function insertFor(world: World, threads: string[], seconds: number): Promise<Figures> {
  const until = performance.now() + seconds * 1_000;
  const used = () => Promise.all([cpuMs(process.pid), cpuMsOfChildren(world.databasePid)]);
  const before = await used();
  const times: number[] = [];
  let turn = 0;
  const write = async () => {
    const client = await world.db.connect();
    while (performance.now() < until) {
      turn += 1;
      const start = performance.now();
      const [id, threadId] = [randomUUID(), threads[turn % THREADS]];
      const personId = world.people[turn % world.people.length]?.personId;
      await client.query('BEGIN');
      const { rows } = await client.query<{ rev: number; number: number; audience_id: string }>({
        name: 'lock',
        text: `SELECT rev, last_number AS number, audience_id FROM thread WHERE id = $1 FOR NO KEY UPDATE`,
        values: [threadId],
      });
      const [{ rev, number, audience_id: audienceId } = { rev: 0, number: 0, audience_id: '' }] = rows;
      await client.query({
        name: 'count',
        text: `UPDATE thread SET rev = rev + 1, last_number = last_number + 1, post_count = post_count + 1, last_post_at = now() WHERE id = $1`,
        values: [threadId],
      });
      await client.query({
        name: 'post',
        text: `INSERT INTO post (id, thread_id, audience_id, number, rev, shown_author_id, markdown, html, created_at)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, now())`,
        values: [id, threadId, audienceId, number + 1, rev + 1, personId, MARKDOWN, `<p>${MARKDOWN}</p>`],
      });
      await client.query({
        name: 'author',
        text: `INSERT INTO post_author (post_id, person_id) VALUES ($1, $2)`,
        values: [id, personId],
      });
      await client.query('COMMIT');
      times.push(performance.now() - start);
    }
    client.release();
  };
  await Promise.all(Array.from({ length: WRITERS }, write));
  const after = await used();
  return {
    perSecond: times.length / seconds,
    p99Ms: percentile(times, 0.99),
    cpuMs: (after[0] - before[0]) / times.length,
    databaseMs: (after[1] - before[1]) / times.length,
  };
}
