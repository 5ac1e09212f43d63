import type { Actor } from '../../../test/kit/actor.js';
import { expectRefused } from '../../../test/kit/asserts.js';
import { deletePost, manyThreads, markRead, reply, seeThread } from '../../../test/kit/forum.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { aCohort, aFellow, type CohortHandle } from '../../../test/kit/people.js';
import { aSpace, aThread, type SpaceHandle } from '../../../test/kit/places.js';

let house: House;
let cohort: CohortHandle;
let noor: Actor;
let otto: Actor;
let room: SpaceHandle;

beforeAll(async () => {
  house = await aHouse();
  cohort = await aCohort(house);
  noor = await aFellow(house, { in: cohort, name: 'Noor' });
  otto = await aFellow(house, { in: cohort, name: 'Otto' });
  room = await aSpace(house, { in: cohort, name: 'Cohort room' });
});
afterAll(() => house.close());

const SPACE = `id name audienceKind audienceName archived unreadThreads can { startThread }`;
interface SeenSpace {
  id: string;
  name: string;
  audienceKind: string;
  audienceName: string;
  archived: boolean;
  unreadThreads: number;
  can: { startThread: boolean };
}
const seeSpace = async (who: Actor, id: string) =>
  (await who.gql<{ space: SeenSpace }>(`query($id: ID!) { space(id: $id) { ${SPACE} } }`, { id })).space;

describe('unread', () => {
  test('counts what stands, is new and is not my own', async () => {
    const { id } = await aThread(house, { in: room, by: noor, posts: 3 });
    expect(await seeThread(noor, id)).toMatchObject({ readNumber: 3, unreadCount: 0 });
    expect(await seeThread(otto, id)).toMatchObject({ readNumber: 0, unreadCount: 3 });
    const fourth = await reply(noor, id);
    await reply(otto, id);
    expect(await seeThread(otto, id)).toMatchObject({ readNumber: 0, unreadCount: 4, lastNumber: 5 });
    await deletePost(noor, fourth.id);
    expect(await seeThread(otto, id)).toMatchObject({ unreadCount: 3, postCount: 4, lastNumber: 5 });
    expect(await markRead(otto, id, 2)).toMatchObject({ readNumber: 2, unreadCount: 1 });
    expect(await seeThread(noor, id)).toMatchObject({ readNumber: 4, unreadCount: 1 });
  });

  test('reading never goes backwards or beyond the end; twice at once is once', async () => {
    const { id } = await aThread(house, { in: room, by: noor, posts: 4 });
    await Promise.all([3, 3, 2, 1, 3].map((number) => markRead(otto, id, number)));
    expect(await seeThread(otto, id)).toMatchObject({ readNumber: 3 });
    expect(await markRead(otto, id, 1)).toMatchObject({ readNumber: 3 });
    expect(await markRead(otto, id, 2_000_000_000)).toMatchObject({ readNumber: 4, unreadCount: 0 });
    await expectRefused(markRead(otto, id, 0), 'invalid');
  });

  test('a page begins where one goes on reading, with a few posts before it', async () => {
    const { id } = await aThread(house, { in: room, by: noor, posts: 12 });
    const begins = async (who: Actor, aheadOfUnread: number, first = 5) => {
      const { thread } = await who.gql<{ thread: { posts: { nodes: { number: number }[] } } }>(
        `query($id: ID!, $ahead: Int, $first: Int!) {
          thread(id: $id) { posts(aheadOfUnread: $ahead, first: $first) { nodes { number } } } }`,
        { id, ahead: aheadOfUnread, first },
      );
      return thread.posts.nodes[0]?.number;
    };
    expect(await begins(otto, 2)).toBe(1);
    await markRead(otto, id, 2);
    expect(await begins(otto, 2)).toBe(1);
    await markRead(otto, id, 8);
    expect(await begins(otto, 2)).toBe(7);
    expect(await begins(otto, 0)).toBe(9);
    expect(await begins(otto, 2, 50)).toBe(1);
    // Whatever is asked for, the first unread is on the page.
    expect(await begins(otto, 2_000_000_000)).toBe(5);
    expect(await begins(otto, -3)).toBe(9);
    await markRead(otto, id, 12);
    expect(await begins(otto, 2)).toBe(1);
  });

  test('a thread never opened is unread only if something came after the person did', async () => {
    const space = await aSpace(house, { in: cohort });
    const before = await aThread(house, { in: space, by: noor });
    await house.db.query(`UPDATE thread SET last_post_at = now() - interval '2 days' WHERE id = $1`, [
      before.id,
    ]);
    const newcomer = await aFellow(house, { in: cohort, createdAt: new Date(Date.now() - 86_400_000) });
    expect(await seeThread(newcomer, before.id)).toMatchObject({ unreadCount: 0, readNumber: 0 });
    expect(await seeSpace(newcomer, space.id)).toMatchObject({ unreadThreads: 0 });
    await aThread(house, { in: space, by: noor });
    expect(await seeSpace(newcomer, space.id)).toMatchObject({ unreadThreads: 1 });
    await reply(noor, before.id);
    expect(await seeSpace(newcomer, space.id)).toMatchObject({ unreadThreads: 2 });
    expect(await seeSpace(noor, space.id)).toMatchObject({ unreadThreads: 0 });
  });

  test('at most 99 threads are counted', async () => {
    const space = await aSpace(house, { in: cohort });
    await manyThreads(house, space, otto, 150);
    expect(await seeSpace(noor, space.id)).toMatchObject({ unreadThreads: 99 });
    expect(await seeSpace(otto, space.id)).toMatchObject({ unreadThreads: 0 });
  });
});
