import type { Actor } from '../../../test/kit/actor.js';
import { expectRefused } from '../../../test/kit/asserts.js';
import { deletePost, markRead, reply, seePosts, seeThread, startThread } from '../../../test/kit/forum.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { aCohort, aCoordinator, aFellow, aMember, type CohortHandle } from '../../../test/kit/people.js';
import { merge } from '../../../test/kit/moves.js';
import { aSpace, aThread, type SpaceHandle } from '../../../test/kit/places.js';

let house: House;
let cohort: CohortHandle;
let noor: Actor;
let otto: Actor;
let ines: Actor;
let amara: Actor;
let room: SpaceHandle;
let hall: SpaceHandle;
let open: SpaceHandle;
beforeAll(async () => {
  house = await aHouse();
  cohort = await aCohort(house);
  noor = await aFellow(house, { in: cohort, name: 'Noor' });
  otto = await aFellow(house, { in: cohort, name: 'Otto' });
  ines = await aFellow(house, { in: cohort, name: 'Ines' });
  amara = await aCoordinator(house, { of: cohort });
  room = await aSpace(house, { in: cohort });
  hall = await aSpace(house, { in: cohort, name: 'Small wins' });
  open = await aSpace(house, { in: 'collective' });
  for (let count = 0; count < 3; count += 1) await aFellow(house, { in: cohort });
});
afterAll(() => house.close());

const faultOf = async (work: Promise<unknown>) => (await expectRefused(work, 'invalid')).fields?.[0];
const placesIn = async (who: Actor, threadId: string) =>
  (await seePosts(who, threadId)).nodes.map(({ number, movedTo }) => [number, movedTo?.number ?? null]);

describe('threads are merged', () => {
  test('all posts go to the end of the other; whoever comes is sent there', async () => {
    const into = await aThread(house, { in: room, by: noor, posts: 2 });
    const from = await aThread(house, { in: hall, by: otto, posts: 3, asMember: true });
    await deletePost(otto, from.postIds[1]!);
    const there = await merge(amara, from.id, into.id);
    expect(there).toMatchObject({ id: into.id, lastNumber: 5, postCount: 4 });
    expect((await seePosts(ines, into.id)).nodes.map(({ id, deleted }) => [id, deleted])).toEqual([
      ...into.postIds.map((id) => [id, false]),
      ...from.postIds.map((id, index) => [id, index === 1]),
    ]);
    expect(await seeThread(ines, from.id)).toMatchObject({
      mergedInto: into.id,
      archived: true,
      postCount: 0,
      unreadCount: 0,
      can: { reply: false },
    });
    expect(await placesIn(ines, from.id)).toEqual([
      [1, 3],
      [2, 4],
      [3, 5],
    ]);
    await expectRefused(reply(otto, from.id), 'locked');
    await expectRefused(
      amara.gql(`mutation($input: ThreadSwitchInput!) { threadArchive(input: $input) { id } }`, {
        input: { threadId: from.id, on: false },
      }),
      'locked',
    );
    const { threads } = await ines.gql<{ threads: { nodes: { id: string }[] } }>(
      `{ threads(view: ARCHIVED) { nodes { id } } }`,
    );
    expect(threads.nodes).not.toContainEqual({ id: from.id });
    // Again changes nothing.
    expect(await merge(amara, from.id, into.id)).toMatchObject({ rev: there.rev });
  });

  test('a member in both stays two, and nothing else is shown', async () => {
    const into = await aThread(house, { in: room, by: noor });
    const from = await aThread(house, { in: room, by: ines });
    await reply(otto, into.id, { asMember: true });
    await reply(otto, from.id, { asMember: true });
    await reply(otto, from.id, { asMember: true });
    await merge(amara, from.id, into.id);
    expect((await seePosts(noor, into.id)).nodes.map(({ voice }) => voice)).toEqual([null, 2, null, 4, 4]);
  });

  test('what was read of it stays read, where all of the other was', async () => {
    const into = await aThread(house, { in: room, by: noor, posts: 3 });
    const from = await aThread(house, { in: room, by: noor, posts: 4 });
    await markRead(otto, into.id, 3);
    await markRead(otto, from.id, 2);
    await markRead(ines, into.id, 1);
    await markRead(ines, from.id, 4);
    await merge(amara, from.id, into.id);
    expect(await seeThread(otto, into.id)).toMatchObject({ readNumber: 5, unreadCount: 2 });
    // One mark cannot leave out what lies between.
    expect(await seeThread(ines, into.id)).toMatchObject({ readNumber: 1, unreadCount: 6 });
    const late = await aFellow(house, { in: cohort });
    await reply(late, into.id);
    expect(await seeThread(noor, into.id)).toMatchObject({ unreadCount: 1 });
  });

  test('of the same people alone, by their keepers', async () => {
    const { id } = await startThread(noor, room.id);
    const other = (await startThread(otto, room.id)).id;
    const elsewhere = (await startThread(await aMember(house), open.id)).id;
    const away = await aCohort(house);
    const stranger = await aFellow(house, { in: away });
    const unseen = (await startThread(stranger, (await aSpace(house, { in: away })).id)).id;
    expect(await faultOf(merge(amara, id, elsewhere))).toMatchObject({ rule: 'other_audience' });
    expect(await faultOf(merge(amara, id, id))).toMatchObject({ field: 'intoId', rule: 'same' });
    await expectRefused(merge(amara, id, unseen), 'not_found');
    await expectRefused(merge(noor, id, other), 'not_allowed');
    expect(await seeThread(noor, id)).toMatchObject({ rev: 1, mergedInto: null });
  });

  test('each into the other at the same moment: one of them ends', async () => {
    const [one, two] = [
      await aThread(house, { in: room, by: noor, posts: 3 }),
      await aThread(house, { in: room, by: otto, posts: 3 }),
    ];
    const done = await Promise.allSettled([merge(amara, one.id, two.id), merge(amara, two.id, one.id)]);
    expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const both = [await seeThread(ines, one.id), await seeThread(ines, two.id)];
    expect(both.map(({ postCount }) => postCount).sort()).toEqual([0, 6]);
  });

  test('replies at the same moment are not lost', async () => {
    const [from, into] = [
      await aThread(house, { in: room, by: noor }),
      await aThread(house, { in: room, by: otto }),
    ];
    const [, ...replies] = await Promise.allSettled([
      merge(amara, from.id, into.id),
      ...[1, 2, 3].map(() => reply(ines, from.id)),
      ...[1, 2, 3].map(() => reply(ines, into.id)),
    ]);
    const taken = replies.filter(({ status }) => status === 'fulfilled').length;
    const { nodes } = await seePosts(noor, into.id);
    expect(nodes).toHaveLength(2 + taken);
    expect(nodes.map(({ number }) => number)).toEqual(nodes.map((_, index) => index + 1));
  });
});
