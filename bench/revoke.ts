// From the end of a sign-in at one process until its socket at another is closed, beside the two seconds that are promised.
import { setTimeout as sleep } from 'node:timers/promises';
import { openHouse } from '../tools/with-house.ts';
import { ChatSocket } from './lib/chat-socket.ts';
import { figure, report } from './lib/report.ts';
import { median } from './lib/rounds.ts';
import { World } from './lib/world.ts';

const PEOPLE = 40;
const PROMISED_MS = 2_000;

const SIGN_OUT = 'mutation { signOut(clear: LOADED) }';

async function signOut(url: string, cookie: string): Promise<void> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie, origin: url },
    body: JSON.stringify({ query: SIGN_OUT }),
  });
  const { errors } = (await answer.json()) as { errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
}

const house = await openHouse({ demo: false, durable: true, processes: 2 });
const world = await World.of(house.databaseUrl, PEOPLE);
try {
  const [here = '', there = ''] = house.urls;
  const took: number[] = [];
  for (const { cookie } of world.people) {
    const socket = await ChatSocket.open(there, cookie);
    // Anywhere between two beats.
    await sleep(Math.random() * 1_000);
    await signOut(here, cookie);
    const ended = performance.now();
    await socket.closed;
    took.push(performance.now() - ended);
  }
  const slowest = Math.max(...took);
  report([
    {
      what: `a socket at another process is closed after its sign-in ended, the slowest of ${PEOPLE}`,
      ours: figure(slowest, 'ms'),
      raw: `${figure(PROMISED_MS, 'ms')}, promised`,
      ratio: slowest / PROMISED_MS,
      atMost: 1,
    },
    {
      what: '  half of them within',
      ours: figure(median(took), 'ms'),
      raw: `${figure(PROMISED_MS, 'ms')}, promised`,
      ratio: median(took) / PROMISED_MS,
    },
  ]);
} finally {
  await Promise.race([world.leave(), sleep(2_000)]);
  await house.stop();
}
