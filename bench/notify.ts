// One post in a thread that 500 follow: until all have it in their inbox, and what the chat of another room feels of it.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { houseChat, WITHOUT_CHAT_LIMIT, type Chat } from './lib/chat.ts';
import { now } from './lib/listeners.ts';
import { benchHouse, pageOf } from './lib/page.ts';
import { compare, report } from './lib/report.ts';
import { inTurn, median, percentile, type Figures } from './lib/rounds.ts';
import type { World } from './lib/world.ts';

const FOLLOWERS = 500;
const SOCKETS = 50;
const ROUNDS = 5;
const LINES = 120;
const EVERY_MS = 50;
/** Replies are told together after this long (see the forum), which is no cost. */
const GATHERED_MS = 1_500;

/** How long lines of a chat took to the last of its sockets, while `beside` happens. */
async function chat({ listeners, say }: Chat, beside: () => Promise<Figures>): Promise<Figures> {
  const sent: number[] = [];
  const other = beside();
  const { lastOf } = await listeners.hear(LINES, async () => {
    const start = now();
    const taken: Promise<void>[] = [];
    for (let number = 0; number < LINES; number += 1) {
      await sleep(Math.max(0, start + number * EVERY_MS - now()));
      sent.push(now());
      taken.push(say(number));
    }
    await Promise.all(taken);
  });
  const delays = sent.map((time, number) => (lastOf.get(number) ?? Number.NaN) - time);
  return { ...(await other), p99Ms: percentile(delays, 0.99), medianMs: median(delays) };
}

/** From the answer to a post until its notification stands in every follower's inbox. */
async function tell(world: World, thread: string, post: () => Promise<Response>): Promise<Figures> {
  const answer = (await (await post()).json()) as { errors?: unknown };
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  const start = performance.now();
  for (;;) {
    const { rows } = await world.db.query<{ told: number }>(
      `SELECT count(*)::int AS told FROM notification JOIN thread ON thread.id = subject_id AND up_to = last_number
        WHERE subject_id = $1`,
      [thread],
    );
    if ((rows[0]?.told ?? 0) >= FOLLOWERS) break;
    if (performance.now() - start > 30_000) throw new Error(`${rows[0]?.told} were told`);
    await sleep(20);
  }
  return { toldMs: performance.now() - start - GATHERED_MS };
}

/** The same rows by one bare statement. */
async function insertFor(world: World): Promise<number> {
  const start = performance.now();
  await world.db.query(
    `INSERT INTO notification (id, person_id, kind, subject_id, up_to, at)
     SELECT gen_random_uuid(), person, 'thread.reply', $1, 1, now() FROM unnest($2::uuid[]) person`,
    [randomUUID(), world.people.slice(1).map(({ personId }) => personId)],
  );
  return performance.now() - start;
}

await benchHouse({ people: FOLLOWERS + 1, env: WITHOUT_CHAT_LIMIT }, async (house, world) => {
  const thread = await world.thread(await world.space(), 1);
  await world.db.query(
    `INSERT INTO thread_follow (person_id, thread_id, level) SELECT id, $1, 'following' FROM unnest($2::uuid[]) id`,
    [thread, world.people.slice(1).map(({ personId }) => personId)],
  );
  await world.settle();
  const { url, headers, body } = await pageOf(house, world, 'PostReply', { input: {} });
  const operation = JSON.parse(body) as object;
  const post = () =>
    fetch(url, {
      method: 'POST',
      headers: headers ?? {},
      body: JSON.stringify({
        ...operation,
        variables: { input: { id: randomUUID(), threadId: thread, markdown: 'It held.' } },
      }),
    });
  const room = await houseChat(house, world, SOCKETS);
  await sleep(2_000);
  try {
    await chat(room, () => tell(world, thread, post));
    const seen = await inTurn(ROUNDS, {
      ours: () => chat(room, () => tell(world, thread, post)),
      raw: () => chat(room, async () => ({ toldMs: await insertFor(world) })),
    });
    report([
      compare('500 told of one post, beyond the gathering', seen.ours, seen.raw, 'toldMs', 'ms'),
      {
        ...compare('chat of another room, 99 of 100 lines within', seen.ours, seen.raw, 'p99Ms', 'ms'),
        atMost: 1.5,
      },
      compare('  half of them within', seen.ours, seen.raw, 'medianMs', 'ms'),
    ]);
  } finally {
    room.close();
  }
});
