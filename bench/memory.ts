// Memory of the API: at rest after the start, and at most under pages and a live room of 500 sockets.
import { setTimeout as sleep } from 'node:timers/promises';
import { houseChat, WITHOUT_CHAT_LIMIT } from './lib/chat.ts';
import { ask } from './lib/load.ts';
import { benchHouse, pageOf } from './lib/page.ts';
import { residentMb } from './lib/process-use.ts';
import { figure, report } from './lib/report.ts';

const SOCKETS = 500;
const SECONDS = 20;
const LINES_A_SECOND = 20;
const IDLE_MB = 220;
const LOADED_MB = 400;

await benchHouse({ env: WITHOUT_CHAT_LIMIT }, async (house, world) => {
  await sleep(10_000);
  const idle = await residentMb(house.pid(0));

  const space = await world.space();
  const thread = await world.thread(space, 100, 40);
  const page = await pageOf(house, world, 'ThreadPage', { id: thread, from: 51, first: 50 });
  const chat = await houseChat(house, world, SOCKETS);
  let loaded = 0;
  const watch = setInterval(() => {
    void residentMb(house.pid(0)).then((now) => (loaded = Math.max(loaded, now)));
  }, 100);
  try {
    let number = 0;
    const speak = setInterval(() => void chat.say((number += 1)), 1_000 / LINES_A_SECOND);
    await ask(page, SECONDS);
    clearInterval(speak);
  } finally {
    clearInterval(watch);
    chat.close();
  }
  const line = (what: string, seen: number, most: number) => ({
    what,
    ours: figure(seen, 'MB'),
    raw: figure(most, 'MB'),
    ratio: seen / most,
    atMost: 1,
  });
  report([
    line('memory at rest, here against what is allowed', idle, IDLE_MB),
    line('memory under load, likewise', loaded, LOADED_MB),
  ]);
});
