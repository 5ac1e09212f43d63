// The chat of a room while 200 a second try passwords at the door, beside the same chat undisturbed.
import { setTimeout as sleep } from 'node:timers/promises';
import { houseChat, WITHOUT_CHAT_LIMIT, type Chat } from './lib/chat.ts';
import { Knockers } from './lib/knockers.ts';
import { now } from './lib/listeners.ts';
import { benchHouse } from './lib/page.ts';
import { mainThreadCpuMs } from './lib/process-use.ts';
import { compare, figure, report } from './lib/report.ts';
import { inTurn, median, percentile, type Figures } from './lib/rounds.ts';

const SOCKETS = 50;
const ROUNDS = 5;
const LINES = 240;
const EVERY_MS = 50;
const PER_SECOND = 200;

/** How long lines of a chat took to the last of its sockets, while `beside` happens until it is told to stop. */
async function chat(
  { listeners, say, pid }: Chat,
  beside: (until: AbortSignal) => Promise<Figures>,
): Promise<Figures> {
  const over = new AbortController();
  const before = await mainThreadCpuMs(pid);
  const other = beside(over.signal);
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
  over.abort();
  const delays = sent.map((time, number) => (lastOf.get(number) ?? Number.NaN) - time);
  const busyMs = (await mainThreadCpuMs(pid)) - before;
  return { ...(await other), busyMs, p99Ms: percentile(delays, 0.99), medianMs: median(delays) };
}

// Nobody is sent away by a limit here: each attempt is worth a password's whole cost.
const env = { ...WITHOUT_CHAT_LIMIT, SIGN_IN_ATTEMPTS: '10000000' };
await benchHouse({ people: SOCKETS + 1, env }, async (house, world) => {
  const room = await houseChat(house, world, SOCKETS);
  const knockers = new Knockers();
  const besides = (until: AbortSignal) => knockers.knock(house.url, PER_SECOND, until);
  await sleep(2_000);
  try {
    await chat(room, besides);
    const seen = await inTurn(ROUNDS, {
      ours: () => chat(room, besides),
      // What is still being checked is no part of the quiet round.
      raw: async () => {
        await sleep(2_000);
        return chat(room, () => Promise.resolve({}));
      },
    });
    const {
      perSecond = 0,
      checked = 0,
      sentAway = 0,
      attempts = Number.NaN,
      busyMs = Number.NaN,
    } = seen.ours;
    const each = (busyMs - (seen.raw.busyMs ?? Number.NaN)) / attempts;
    console.log(
      `${perSecond.toFixed(0)} attempts a second: ${(checked * 100).toFixed(0)} % were checked, ${(sentAway * 100).toFixed(0)} % told to come again; each keeps the house's thread for ${figure(each, 'ms')}`,
    );
    report([
      {
        ...compare(
          'chat while 200 a second try passwords, 99 of 100 lines within',
          seen.ours,
          seen.raw,
          'p99Ms',
          'ms',
        ),
        atMost: 1.5,
      },
      compare('  half of them within', seen.ours, seen.raw, 'medianMs', 'ms'),
    ]);
  } finally {
    knockers.close();
    room.close();
  }
});
