// From the send of a line to its last receipt by 500 sockets, at 20 lines a second, beside `ws` alone.
import { setTimeout as sleep } from 'node:timers/promises';
import { houseChat, rawChat, sampleLine, WITHOUT_CHAT_LIMIT, type Chat } from './lib/chat.ts';
import { now } from './lib/listeners.ts';
import { benchHouse } from './lib/page.ts';
import { compare, report } from './lib/report.ts';
import { inTurn, median, percentile, type Figures } from './lib/rounds.ts';

const SOCKETS = 500;
const ROUNDS = 5;
const LINES = 120;
const EVERY_MS = 50;

async function round({ listeners, say }: Chat): Promise<Figures> {
  const sent: number[] = [];
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
  return { p99Ms: percentile(delays, 0.99), medianMs: median(delays) };
}

await benchHouse({ env: WITHOUT_CHAT_LIMIT }, async (house, world) => {
  const sample = await sampleLine(house, world);
  const [ours, raw] = [await houseChat(house, world, SOCKETS), await rawChat(SOCKETS, sample)];
  await sleep(3_000);
  try {
    const seen = await inTurn(ROUNDS, { ours: () => round(ours), raw: () => round(raw) });
    report([
      { ...compare('99 of 100 lines with all 500 within', seen.ours, seen.raw, 'p99Ms', 'ms'), atMost: 2 },
      compare('  half of them within', seen.ours, seen.raw, 'medianMs', 'ms'),
    ]);
  } finally {
    ours.close();
    raw.close();
  }
});
