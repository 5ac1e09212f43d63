import type { Actor } from '../../../test/kit/actor.js';
import { expectQueries, expectRefused } from '../../../test/kit/asserts.js';
import { manyPosts, manyThreads, POST, reply, seePost, THREAD } from '../../../test/kit/forum.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { aFellow, aCohort, type CohortHandle } from '../../../test/kit/people.js';
import { aSpace, aThread } from '../../../test/kit/places.js';

let house: House;
let cohort: CohortHandle;
let noor: Actor;
let otto: Actor;
beforeAll(async () => {
  house = await aHouse();
  cohort = await aCohort(house);
  noor = await aFellow(house, { in: cohort });
  otto = await aFellow(house, { in: cohort });
});
afterAll(() => house.close());

const settle = () => new Promise((resolve) => setTimeout(resolve, 150));

/** Each page of the forum, and the statements it sends: the viewer's own, then one per list or thing. */
async function expectConstantCost(threadId: string, spaceId: string): Promise<void> {
  await settle();
  const { thread } = await expectQueries(3, () =>
    noor.gql<{ thread: { posts: { nodes: { id: string }[] } } }>(
      `{ thread(id: "${threadId}") { ${THREAD} posts { nodes { ${POST} } hasBefore hasAfter } } }`,
    ),
  );
  const ids = thread.posts.nodes.map(({ id }) => id);
  const { space } = await expectQueries(3, () =>
    noor.gql<{ space: { threads: { nodes: unknown[] } } }>(
      `{ space(id: "${spaceId}") { name unreadThreads can { startThread } threads { nodes { ${THREAD} } nextCursor } } }`,
    ),
  );
  expect(Math.min(ids.length, space.threads.nodes.length)).toBeGreaterThanOrEqual(10);
  await expectQueries(2, () =>
    noor.gql(`{ spaces { id name audienceName unreadThreads can { startThread } } }`),
  );
  await expectQueries(2, () => otto.gql(`{ myThreads(first: 50) { ${THREAD} } }`));
  await expectQueries(2, () => noor.gql(`query($ids: [ID!]!) { posts(ids: $ids) { ${POST} } }`, { ids }));
  await expectQueries(2, () => seePost(noor, ids[0] ?? ''));
}

test('pages cost the same number of statements at 10 rows and at 10,000', async () => {
  const space = await aSpace(house, { in: cohort });
  const { id } = await aThread(house, { in: space, by: otto, posts: 10 });
  await manyThreads(house, space, otto, 10);
  await expectConstantCost(id, space.id);
  await manyPosts(house, id, otto, 10_000);
  await manyThreads(house, space, otto, 10_000);
  await expectConstantCost(id, space.id);
  // Anywhere in it: a page around a post, and the page before that.
  for (const place of ['from: 6997', 'before: 6997']) {
    const { thread } = await expectQueries(3, () =>
      noor.gql<{ thread: { posts: { nodes: { number: number }[]; hasBefore: boolean; hasAfter: boolean } } }>(
        `{ thread(id: "${id}") { posts(${place}, first: 12) { nodes { ${POST} } hasBefore hasAfter } } }`,
      ),
    );
    const start = place === 'from: 6997' ? 6_997 : 6_985;
    expect(thread.posts.nodes.map(({ number }) => number)).toEqual(
      Array.from({ length: 12 }, (_, index) => start + index),
    );
    expect(thread.posts).toMatchObject({ hasBefore: true, hasAfter: true });
  }
});

test('a list inside each thing of a list is refused', async () => {
  const space = await aSpace(house, { in: cohort });
  await aThread(house, { in: space, by: otto });
  await expectRefused(noor.gql(`{ spaces { threads { nodes { id } } } }`), 'too_complex');
  await expectRefused(otto.gql(`{ myThreads { posts { nodes { id } } } }`), 'too_complex');
  const nested = `{ space(id: "${space.id}") { threads { nodes { posts { nodes { id } } } } } }`;
  await expectRefused(noor.gql(nested), 'too_complex');
});

test('a reply costs the same whatever came before it', async () => {
  const space = await aSpace(house, { in: cohort });
  const { id } = await aThread(house, { in: space, by: otto });
  await settle();
  // The viewer, the brackets of the transaction, the lock, the post; the push takes the line that was stored.
  const post = (statements: number) =>
    expectQueries(statements, async () => {
      await reply(noor, id);
      await settle();
    });
  // The first leaves a job to tell of it; while that waits, the next need not.
  await post(6);
  await post(5);
  await manyPosts(house, id, otto, 10_000);
  await post(5);
});
