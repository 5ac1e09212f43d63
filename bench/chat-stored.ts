// Lines of one room stored in a second, beside inserts of the same batches in transactions of the same database.
import { randomUUID } from 'node:crypto';
import { ChatSocket } from './lib/chat-socket.ts';
import { WITHOUT_CHAT_LIMIT } from './lib/chat.ts';
import { lineText } from './lib/listeners.ts';
import { benchHouse } from './lib/page.ts';
import { compare, report } from './lib/report.ts';
import { inTurn, median, type Figures } from './lib/rounds.ts';
import type { World } from './lib/world.ts';

const ROUNDS = 5;
const SECONDS = 2;
const SPEAKERS = 20;
/** Lines that each speaker has under way. */
const AT_ONCE = 10;

await benchHouse({ env: WITHOUT_CHAT_LIMIT }, async (house, world) => {
  const room = await world.room();
  const rawRoom = await world.room();
  const speakers = await Promise.all(
    world.people.slice(0, SPEAKERS).map(({ cookie }) => ChatSocket.open(house.url, cookie)),
  );
  let sizes: number[] = [];
  const ours = async () => {
    const before = await lastNumber(world, room);
    const figures = await speak(speakers, room);
    sizes = await batchesSince(world, room, before);
    return { ...figures, batch: median(sizes) };
  };
  const raw = async () => ({ ...(await insert(world, rawRoom, sizes)), batch: median(sizes) });
  try {
    await ours();
    await raw();
    const seen = await inTurn(ROUNDS, { ours, raw });
    report([
      { ...compare('lines of one room stored', seen.ours, seen.raw, 'perSecond', '/s'), atLeast: 0.5 },
      compare('  lines of a batch (median)', seen.ours, seen.raw, 'batch', ''),
    ]);
  } finally {
    for (const speaker of speakers) speaker.close();
  }
});

/** Everybody says line after line, each once the one before is acknowledged. */
async function speak(speakers: ChatSocket[], roomId: string): Promise<Figures> {
  const start = performance.now();
  let stored = 0;
  const say = async (speaker: ChatSocket) => {
    while (performance.now() < start + SECONDS * 1_000) {
      await speaker.call('message.send', { roomId, id: randomUUID(), body: lineText(stored) });
      stored += 1;
    }
  };
  await Promise.all(speakers.flatMap((speaker) => Array.from({ length: AT_ONCE }, () => say(speaker))));
  return { perSecond: (stored / (performance.now() - start)) * 1_000 };
}

async function lastNumber(world: World, roomId: string): Promise<number> {
  const { rows } = await world.db.query<{ number: number }>(
    `SELECT last_number AS number FROM room WHERE id = $1`,
    [roomId],
  );
  return rows[0]?.number ?? 0;
}

/** How many lines each batch had: those of one batch share their instant. */
async function batchesSince(world: World, roomId: string, number: number): Promise<number[]> {
  const { rows } = await world.db.query<{ size: number }>(
    `SELECT count(*)::int AS size FROM message WHERE room_id = $1 AND number > $2 GROUP BY sent_at ORDER BY sent_at`,
    [roomId, number],
  );
  return rows.map(({ size }) => size);
}

/** Batches of these sizes, one after the other as in a room: lock, insert and count, commit. */
async function insert(world: World, roomId: string, sizes: readonly number[]): Promise<Figures> {
  const client = await world.db.connect();
  let last = await lastNumber(world, roomId);
  const start = performance.now();
  for (const size of sizes) {
    const numbers = Array.from({ length: size }, (_, index) => last + index + 1);
    last += size;
    await client.query('BEGIN');
    await client.query({
      name: 'lock',
      text: `SELECT audience_id FROM room WHERE id = $1 FOR UPDATE`,
      values: [roomId],
    });
    await client.query({
      name: 'insert',
      text: `WITH counted AS (UPDATE room SET rev = $2, last_number = $2 WHERE id = $1::uuid RETURNING id, audience_id)
             INSERT INTO message (id, room_id, audience_id, number, rev, added_rev, shown_author_id, body, sent_at)
             SELECT line.id, counted.id, counted.audience_id, line.number, line.number, line.number, line.author, line.body, now()
               FROM counted, unnest($3::uuid[], $4::int[], $5::uuid[], $6::text[]) line(id, number, author, body)`,
      values: [
        roomId,
        last,
        numbers.map(() => randomUUID()),
        numbers,
        numbers.map((number) => world.people[number % SPEAKERS]?.personId),
        numbers.map(lineText),
      ],
    });
    await client.query('COMMIT');
  }
  client.release();
  const lines = sizes.reduce((sum, size) => sum + size, 0);
  return { perSecond: (lines / (performance.now() - start)) * 1_000 };
}
