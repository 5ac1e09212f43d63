// Lines of chat to 500 and to 2,000 sockets, deliveries per second, beside `ws` with a frame built once.
import { setTimeout as sleep } from 'node:timers/promises';
import { houseChat, rawChat, sampleLine, WITHOUT_CHAT_LIMIT, type Chat } from './lib/chat.ts';
import { now } from './lib/listeners.ts';
import { benchHouse } from './lib/page.ts';
import { cpuMs } from './lib/process-use.ts';
import { compare, report, type Line } from './lib/report.ts';
import { inTurn, type Figures } from './lib/rounds.ts';

const ROUNDS = 7;
/** Deliveries of one round. */
const DELIVERIES = 100_000;

async function round({ listeners, pid, say }: Chat): Promise<Figures> {
  const lines = DELIVERIES / listeners.count;
  const before = await cpuMs(pid);
  const start = now();
  const { at } = await listeners.hear(lines, async () => {
    await Promise.all(Array.from({ length: lines }, (_, number) => say(number)));
  });
  const used = (await cpuMs(pid)) - before;
  return { perSecond: (DELIVERIES / (at - start)) * 1_000, cpuMs: (used / DELIVERIES) * 1_000 };
}

await benchHouse({ env: WITHOUT_CHAT_LIMIT }, async (house, world) => {
  const lines: Line[] = [];
  const sample = await sampleLine(house, world);
  for (const count of [500, 2_000]) {
    const [ours, raw] = [await houseChat(house, world, count), await rawChat(count, sample)];
    // Who came in is told to the room for a moment yet.
    await sleep(3_000);
    try {
      await round(ours);
      await round(raw);
      const seen = await inTurn(ROUNDS, { ours: () => round(ours), raw: () => round(raw) });
      lines.push(
        {
          ...compare(`chat to ${count} sockets`, seen.ours, seen.raw, 'perSecond', 'deliveries/s'),
          atLeast: 0.85,
        },
        compare("  server's processor time of 1,000", seen.ours, seen.raw, 'cpuMs', 'ms'),
      );
    } finally {
      ours.close();
      raw.close();
    }
  }
  report(lines);
});
