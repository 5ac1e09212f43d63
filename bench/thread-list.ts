// The list of 50 threads with what is unread, over HTTP, beside node:http + pg with one statement.
import { ask } from './lib/load.ts';
import { benchHouse, pageOf, rawOf, warmUp } from './lib/page.ts';
import { pageLines, report } from './lib/report.ts';
import { inTurn } from './lib/rounds.ts';
import { THREAD_LIST } from './raw/pages.sql.ts';

const ROUNDS = 5;
const SECONDS = 2;

await benchHouse({}, async (house, world) => {
  const space = await world.space();
  for (let n = 0; n < 50; n += 1) await world.thread(space, 5 + n, n % 3 === 0 ? 0 : n);
  await world.settle();
  const ours = await pageOf(house, world, 'SpacePage', { id: space, view: 'LATEST', first: 50 });
  const raw = await rawOf(house, ours, { sql: THREAD_LIST, variables: ['id', 'first'] });
  try {
    await warmUp(ours, raw);
    const seen = await inTurn(ROUNDS, { ours: () => ask(ours, SECONDS), raw: () => ask(raw, SECONDS) });
    report(pageLines('thread list, 50 threads', seen.ours, seen.raw, 0.5));
  } finally {
    raw.stop();
  }
});
