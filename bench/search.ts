// Search over 1,000,000 posts, a rare word and a common one, beside node:http + pg; and what so many posts cost a thread's page.
import assert from 'node:assert/strict';
import { ask, type Target } from './lib/load.ts';
import { fillWithPosts } from './lib/many-posts.ts';
import { benchHouse, pageOf, POOL, warmUp } from './lib/page.ts';
import { startRaw } from './lib/raw.ts';
import { compare, report, type Line } from './lib/report.ts';
import { inTurn, type Figures } from './lib/rounds.ts';
import { SEARCH } from './raw/search.sql.ts';

const POSTS = Number(process.env['BENCH_POSTS'] ?? 1_000_000);
const ROUNDS = 5;
const SECONDS = 2;
const LOOKED_FOR = { rare: 'lighthouse', common: 'quiet morning' };

interface Answer {
  data?: { search: { nodes: { id: string }[] } };
}
const idsOf = async ({ url, headers = {}, body = '' }: Target): Promise<string[]> => {
  const answer = (await (await fetch(url, { method: 'POST', headers, body })).json()) as Answer;
  assert.ok(answer.data, JSON.stringify(answer));
  return answer.data.search.nodes.map(({ id }) => id);
};

await benchHouse({}, async (house, world) => {
  const space = await world.space();
  const thread = await world.thread(space, 100, 40);
  await world.settle();
  const page = await pageOf(house, world, 'ThreadPage', { id: thread, from: 51, first: 50 });
  await warmUp(page);
  const before = await inTurn(ROUNDS, { page: () => ask(page, SECONDS) });

  const began = performance.now();
  await fillWithPosts(world, space, POSTS);
  console.log(`${POSTS} posts made in ${Math.round((performance.now() - began) / 1000)} s`);
  const lines: Line[] = [];
  for (const [name, words] of Object.entries(LOOKED_FOR)) {
    const ours = await pageOf(house, world, 'SearchPage', {
      words,
      lessons: false,
      order: 'NEWEST',
      withPeople: false,
      withSaid: false,
    });
    const best = await pageOf(house, world, 'SearchPage', {
      words,
      lessons: false,
      order: 'BEST',
      withPeople: false,
      withSaid: false,
    });
    const server = await startRaw('server', {
      databaseUrl: house.databaseUrl,
      pool: POOL,
      sql: SEARCH,
      variables: ['words'],
    });
    const raw = { ...ours, url: server.url, pid: server.pid };
    try {
      const found = await idsOf(ours);
      assert.ok(found.length >= 10, `Of "${words}" ${found.length} were found`);
      assert.deepEqual(found.sort(), (await idsOf(raw)).sort());
      await warmUp(ours, raw, best);
      const seen = await inTurn(ROUNDS, {
        ours: () => ask(ours, SECONDS),
        raw: () => ask(raw, SECONDS),
        best: () => ask(best, SECONDS),
      });
      lines.push(
        compare(`search, a ${name} word, newest first`, seen.ours, seen.raw, 'perSecond', '/s'),
        compare('  99 of 100 answers within', seen.ours, seen.raw, 'p99Ms', 'ms'),
        compare("  best fit first, against the raw side's newest", seen.best, seen.raw, 'perSecond', '/s'),
      );
    } finally {
      server.stop();
    }
  }
  const after = await inTurn(ROUNDS, { page: () => ask(page, SECONDS) });
  const cost = ({ perSecond = Number.NaN }: Figures) => 1 / perSecond;
  lines.push({
    ...compare(
      `a thread's page among ${POSTS.toLocaleString('en-US')} posts, here against none`,
      after.page,
      before.page,
      'perSecond',
      '/s',
    ),
    ratio: cost(after.page) / cost(before.page),
    atMost: 1.5,
  });
  report(lines);
});
