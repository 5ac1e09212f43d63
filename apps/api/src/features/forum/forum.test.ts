import { randomUUID } from 'node:crypto';
import { aVisitor, type Actor } from '../../../test/kit/actor.js';
import { expectRefused } from '../../../test/kit/asserts.js';
import {
  deletePost,
  lockThread,
  manyPosts,
  manyThreads,
  markRead,
  reply,
  seePost,
  seePosts,
  seeThread,
  startThread,
  THREAD,
  type SeenThread,
} from '../../../test/kit/forum.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import {
  aCohort,
  aCoordinator,
  aFellow,
  aMember,
  aModerator,
  anAdministrator,
  anOutsider,
  leaves,
  type CohortHandle,
} from '../../../test/kit/people.js';
import { aSpace, aThread, type SpaceHandle } from '../../../test/kit/places.js';

let house: House;
let cohort: CohortHandle;
let noor: Actor;
let otto: Actor;
let room: SpaceHandle;
let commons: SpaceHandle;

beforeAll(async () => {
  house = await aHouse();
  cohort = await aCohort(house);
  noor = await aFellow(house, { in: cohort, name: 'Noor' });
  otto = await aFellow(house, { in: cohort, name: 'Otto' });
  room = await aSpace(house, { in: cohort, name: 'Cohort room' });
  commons = await aSpace(house, { in: 'collective' });
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
const seeSpaces = async (who: Actor) =>
  (await who.gql<{ spaces: SeenSpace[] }>(`{ spaces { ${SPACE} } }`)).spaces;
const seeSpace = async (who: Actor, id: string) =>
  (await who.gql<{ space: SeenSpace }>(`query($id: ID!) { space(id: $id) { ${SPACE} } }`, { id })).space;
const seeThreads = async (who: Actor, id: string, page: { first?: number; after?: string | null } = {}) =>
  (
    await who.gql<{ space: { threads: { nodes: SeenThread[]; nextCursor: string | null } } }>(
      `query($id: ID!, $first: Int = 50, $after: String) {
        space(id: $id) { threads(first: $first, after: $after) { nodes { ${THREAD} } nextCursor } } }`,
      { id, ...page },
    )
  ).space.threads;

describe('who may read', () => {
  test('spaces: the Collective first, then the cohort; only what one belongs to', async () => {
    const mine = await seeSpaces(noor);
    expect(mine.find(({ id }) => id === commons.id)).toMatchObject({
      audienceKind: 'COLLECTIVE',
      audienceName: 'HEART Collective',
      can: { startThread: true },
    });
    expect(mine.at(-1)).toMatchObject({
      id: room.id,
      audienceKind: 'COHORT',
      audienceName: 'C-TLC, cohort of 2026',
    });
    const member = await aMember(house);
    expect((await seeSpaces(member)).map(({ id }) => id)).not.toContain(room.id);
    expect(await seeSpaces(await anOutsider(house))).toEqual([]);
    expect(await seeSpaces(await anAdministrator(house))).toEqual([]);
    expect((await seeSpaces(await aModerator(house))).map(({ id }) => id)).toContain(commons.id);
    expect((await seeSpaces(await aCoordinator(house, { of: cohort }))).map(({ id }) => id)).toContain(
      room.id,
    );
  });

  test('what one may not read is not found, by any address and for every verb', async () => {
    const { id, postIds } = await aThread(house, { in: room, by: noor, posts: 2 });
    const [postId = ''] = postIds;
    const left = await aFellow(house, { in: cohort });
    const his = await reply(left, id);
    await leaves(house, left, cohort);
    const elsewhere = await aFellow(house, { in: await aCohort(house) });
    for (const who of [
      await anOutsider(house),
      await aMember(house),
      elsewhere,
      left,
      await aModerator(house),
    ]) {
      await expectRefused(seeSpace(who, room.id), 'not_found');
      await expectRefused(seeThread(who, id), 'not_found');
      await expectRefused(seePosts(who, id), 'not_found');
      await expectRefused(seePost(who, postId), 'not_found');
      await expectRefused(reply(who, id), 'not_found');
      await expectRefused(startThread(who, room.id), 'not_found');
      await expectRefused(markRead(who, id, 1), 'not_found');
      await expectRefused(deletePost(who, postId), 'not_found');
      const { posts } = await who.gql<{ posts: unknown[] }>(
        `query($ids: [ID!]!) { posts(ids: $ids) { id } }`,
        { ids: postIds },
      );
      expect(posts).toEqual([]);
    }
    await expectRefused(deletePost(left, his.id), 'not_found');
    await expectRefused(reply(left, id, { id: his.id }), 'not_found');
    expect(await left.gql<{ myThreads: unknown[] }>(`{ myThreads { id } }`)).toEqual({ myThreads: [] });
    await expectRefused(seeThread(aVisitor(house), id), 'signed_out');
    await expectRefused(seeSpaces(aVisitor(house)), 'signed_out');
    await expectRefused(seeThread(noor, 'no id at all'), 'not_found');
    await expectRefused(seeThread(noor, randomUUID()), 'not_found');
  });

  test('a deleted thread is gone from everywhere', async () => {
    const space = await aSpace(house, { in: cohort });
    const { id, postIds } = await aThread(house, { in: space, by: noor });
    await house.db.query(`UPDATE thread SET deleted_at = now() WHERE id = $1`, [id]);
    await expectRefused(seeThread(noor, id), 'not_found');
    await expectRefused(seePost(noor, postIds[0] ?? ''), 'not_found');
    await expectRefused(reply(noor, id), 'not_found');
    await expectRefused(markRead(otto, id, 1), 'not_found');
    expect((await seeThreads(otto, space.id)).nodes).toEqual([]);
    expect(await seeSpace(otto, space.id)).toMatchObject({ unreadThreads: 0 });
  });

  test('posts by ids: in the order asked, each once, what one may not see left out', async () => {
    const { postIds } = await aThread(house, { in: commons, by: noor, posts: 3 });
    const hidden = await aThread(house, { in: room, by: noor });
    const member = await aMember(house);
    const ask = (ids: string[]) =>
      member.gql<{ posts: { id: string }[] }>(`query($ids: [ID!]!) { posts(ids: $ids) { id } }`, { ids });
    const [a = '', b = '', c = ''] = postIds;
    const { posts } = await ask([c, a.toUpperCase(), 'nonsense', ...hidden.postIds, a, b]);
    expect(posts.map(({ id }) => id)).toEqual([c, a, b]);
    const refusal = await expectRefused(ask(Array.from({ length: 51 }, () => randomUUID())), 'invalid');
    expect(refusal.fields).toEqual([{ field: 'ids', rule: 'too_long', params: { max: 50 } }]);
  });

  test('a finished cohort is read and not written; a locked or archived place likewise', async () => {
    const over = await aCohort(house, { startsInDays: -300, endsInDays: 3 });
    const fellow = await aFellow(house, { in: over });
    const space = await aSpace(house, { in: over });
    const thread = await aThread(house, { in: space, by: fellow });
    // Its last day is over when it is where the cohort is, which for one of these zones is not the server's.
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago'])
      for (const daysAgo of [0, 1]) {
        await house.db.query(
          `UPDATE cohort SET time_zone = $2, ends_on = (now() AT TIME ZONE $2)::date - $3::int WHERE id = $1`,
          [over.id, zone, daysAgo],
        );
        expect(await seeThread(fellow, thread.id)).toMatchObject({ can: { reply: daysAgo === 0 } });
      }
    expect(await seeThread(fellow, thread.id)).toMatchObject({ can: { reply: false }, locked: false });
    expect(await seeSpace(fellow, space.id)).toMatchObject({ can: { startThread: false }, archived: false });
    expect((await seePosts(fellow, thread.id)).nodes[0]?.viewer).toMatchObject({
      canEdit: false,
      canDelete: true,
    });
    await expectRefused(reply(fellow, thread.id), 'locked');
    await expectRefused(startThread(fellow, space.id), 'locked');

    const archived = await aSpace(house, { in: cohort, archived: true });
    await expectRefused(startThread(noor, archived.id), 'locked');
    expect(await seeSpace(noor, archived.id)).toMatchObject({ archived: true, can: { startThread: false } });

    const locked = await aThread(house, { in: room, by: noor });
    await lockThread(house, locked.id);
    expect(await seeThread(noor, locked.id)).toMatchObject({ can: { reply: false }, locked: true });
    await expectRefused(reply(noor, locked.id), 'locked');
  });
});

describe('pages', () => {
  test('posts from a number, before a number, and their ends', async () => {
    const { id } = await aThread(house, { in: room, by: noor });
    await manyPosts(house, id, otto, 119);
    const numbers = async (page: { from?: number; before?: number; first?: number }) => {
      const { nodes, hasBefore, hasAfter } = await seePosts(noor, id, page);
      return [nodes.at(0)?.number, nodes.at(-1)?.number, nodes.length, hasBefore, hasAfter];
    };
    expect(await numbers({})).toEqual([1, 50, 50, false, true]);
    expect(await numbers({ from: 51 })).toEqual([51, 100, 50, true, true]);
    expect(await numbers({ from: 71 })).toEqual([71, 120, 50, true, false]);
    expect(await numbers({ from: 101 })).toEqual([101, 120, 20, true, false]);
    expect(await numbers({ from: 121 })).toEqual([undefined, undefined, 0, true, false]);
    expect(await numbers({ before: 51, first: 10 })).toEqual([41, 50, 10, true, true]);
    expect(await numbers({ before: 6, first: 10 })).toEqual([1, 5, 5, false, true]);
    expect(await numbers({ before: 1 })).toEqual([undefined, undefined, 0, false, true]);
    expect(await numbers({ before: 2_147_483_647, first: 3 })).toEqual([118, 120, 3, true, false]);
    expect(await numbers({ from: 2_147_483_647 })).toEqual([undefined, undefined, 0, true, false]);
    expect(await numbers({ from: -5, first: 1 })).toEqual([1, 1, 1, false, true]);
    for (const first of [0, -1, 51]) await expectRefused(seePosts(noor, id, { first }), 'invalid');
  });

  test('threads by the latest post, without a gap or a double while new ones come in', async () => {
    const space = await aSpace(house, { in: cohort });
    await manyThreads(house, space, otto, 120);
    // Many at the very same instant: the id decides.
    await house.db.query(
      `UPDATE thread SET last_post_at = '2026-01-05T10:00:00.123456Z' WHERE space_id = $1`,
      [space.id],
    );
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: { nodes: SeenThread[]; nextCursor: string | null } = await seeThreads(noor, space.id, {
        first: 50,
        after,
      });
      seen.push(...page.nodes.map(({ id }) => id));
      after = page.nextCursor;
      if (after) await startThread(otto, space.id);
    } while (after);
    expect(seen).toHaveLength(120);
    expect(new Set(seen).size).toBe(120);
    const newest = await startThread(noor, space.id);
    expect((await seeThreads(noor, space.id, { first: 1 })).nodes[0]?.id).toBe(newest.id);
    for (const fake of [
      'x',
      '',
      Buffer.from('["1","2"]').toString('base64url'),
      Buffer.from('["1\'",1]').toString('base64url'),
    ]) {
      if (fake) await expectRefused(seeThreads(noor, space.id, { after: fake }), 'invalid');
    }
  });

  test('my threads: those with something new first, then the latest', async () => {
    const mia = await aFellow(house, { in: cohort });
    const [first, second, third] = [
      await aThread(house, { in: room, by: mia }),
      await aThread(house, { in: room, by: otto }),
      await aThread(house, { in: commons, by: mia }),
    ] as const;
    await reply(mia, second.id);
    await aThread(house, { in: room, by: otto });
    await markRead(mia, second.id, 2);
    await reply(otto, first.id);
    await reply(mia, third.id);
    const { myThreads } = await mia.gql<{ myThreads: SeenThread[] }>(`{ myThreads { ${THREAD} } }`);
    expect(myThreads.map(({ id, unreadCount }) => [id, unreadCount])).toEqual([
      [first.id, 1],
      [third.id, 0],
      [second.id, 0],
    ]);
    const { myThreads: one } = await mia.gql<{ myThreads: SeenThread[] }>(`{ myThreads(first: 1) { id } }`);
    expect(one).toEqual([{ id: first.id }]);
  });
});
