// The thread page of 50 posts over HTTP, beside node:http + pg with one statement; the page at 10,000 posts and at 100.
import { ask } from './lib/load.ts';
import { benchHouse, pageOf, rawOf, warmUp } from './lib/page.ts';
import { startRaw } from './lib/raw.ts';
import { compare, pageLines, report } from './lib/report.ts';
import { inTurn } from './lib/rounds.ts';
import { THREAD_PAGE } from './raw/pages.sql.ts';

const ROUNDS = 5;
const SECONDS = 2;

await benchHouse({}, async (house, world) => {
  const space = await world.space();
  const [small, large] = [await world.thread(space, 100, 40), await world.thread(space, 10_000, 9_940)];
  for (let others = 0; others < 100; others += 1) await world.thread(space, 20, others % 20);
  await world.settle();
  const page = (id: string, from: number) => pageOf(house, world, 'ThreadPage', { id, from, first: 50 });
  const [ours, last] = [await page(small, 51), await page(large, 9_951)];
  const raw = await rawOf(house, ours, { sql: THREAD_PAGE, variables: ['id', 'from', 'first'] });
  const bare = await startRaw('control', {});
  const control = { url: bare.url, pid: bare.pid, method: 'GET' as const };
  try {
    await warmUp(ours, last, raw, control);
    const seen = await inTurn(ROUNDS, {
      ours: () => ask(ours, SECONDS),
      raw: () => ask(raw, SECONDS),
      last: () => ask(last, SECONDS),
      control: () => ask(control, SECONDS),
    });
    report([
      ...pageLines('thread page, 50 posts', seen.ours, seen.raw, 0.5),
      {
        ...compare(
          'cost of a page at 10,000 posts, here against 100',
          seen.last,
          seen.ours,
          'perSecond',
          '/s',
        ),
        ratio: (seen.ours['perSecond'] ?? NaN) / (seen.last['perSecond'] ?? NaN),
        atMost: 1.3,
      },
      compare('thread page, here against the control', seen.ours, seen.control, 'perSecond', '/s'),
    ]);
  } finally {
    raw.stop();
    bare.stop();
  }
});
