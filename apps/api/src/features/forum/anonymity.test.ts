import { randomUUID } from 'node:crypto';
import type { Actor } from '../../../test/kit/actor.js';
import { eventually, expectRefused } from '../../../test/kit/asserts.js';
import {
  deletePost,
  editPost,
  markRead,
  POST,
  reply,
  seePost,
  seePosts,
  seeThread,
  startThread,
  THREAD,
} from '../../../test/kit/forum.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import {
  aCohort,
  aCoordinator,
  aFellow,
  aMember,
  aModerator,
  anAdministrator,
  leaves,
} from '../../../test/kit/people.js';
import { aSpace, aThread } from '../../../test/kit/places.js';

let house: House;
beforeAll(async () => {
  house = await aHouse();
});
afterAll(() => house.close());

test('a voice is stable inside a thread and says nothing outside it', async () => {
  const space = await aSpace(house, { in: 'collective' });
  const [ada, ben] = [await aMember(house), await aMember(house)];
  for (const _ of [1, 2, 3]) await aMember(house);
  const { id } = await aThread(house, { in: space, by: ada });
  const posts = [
    await reply(ben, id, { asMember: true }),
    await reply(ada, id, { asMember: true }),
    await reply(ben, id, { asMember: true }),
    await reply(ada, id),
    await reply(ada, id, { asMember: true }),
  ];
  expect(posts.map(({ voice }) => voice)).toEqual([2, 3, 2, null, 3]);
  expect(posts.map(({ author }) => author === null)).toEqual([true, true, true, false, true]);
  expect((await seePosts(ben, id)).nodes.map(({ viewer }) => viewer.mine)).toEqual([
    false,
    true,
    false,
    true,
    false,
    false,
  ]);
  const other = await startThread(ben, space.id, { asMember: true });
  expect(other).toMatchObject({ startedBy: null, startedAsMember: true });
  expect((await seePosts(ada, other.id)).nodes[0]).toMatchObject({
    author: null,
    voice: 1,
    viewer: { mine: false },
  });
  await expectRefused(
    ada.gql(`mutation($id: ID!) { postDelete(id: $id) { id } }`, { id: posts[0]?.id }),
    'not_allowed',
  );
});

test('one’s own anonymous posts are one’s own: not unread, among my threads, mine to change', async () => {
  const space = await aSpace(house, { in: 'collective' });
  const [ada, ben] = [await aMember(house), await aMember(house)];
  const { id } = await aThread(house, { in: space, by: ada });
  const post = await reply(ben, id, { asMember: true });
  expect(post.viewer).toEqual({
    mine: true,
    canEdit: true,
    canDelete: true,
    canMarkHelpful: false,
    canReact: false,
    reacted: [],
    restoreUntil: null,
    canFlag: false,
    flagged: null,
    word: null,
    ownHtml: null,
    canMarkLesson: true,
    lessonAsked: null,
    canAskLesson: false,
  });
  expect(await seeThread(ben, id)).toMatchObject({ unreadCount: 1, readNumber: 0 });
  expect(await markRead(ben, id, 1)).toMatchObject({ unreadCount: 0 });
  expect(await seeThread(ada, id)).toMatchObject({ unreadCount: 1 });
  const { myThreads } = await ben.gql<{ myThreads: unknown }>(`{ myThreads { id } }`);
  expect(myThreads).toEqual([{ id }]);
  const again = { id: post.id, asMember: true };
  expect(await reply(ben, id, again)).toMatchObject({ id: post.id, number: 2 });
  await expectRefused(reply(ada, id, again), 'id_taken');
});

test('among fewer than five people nobody can hide, and the offer is refused', async () => {
  const cohort = await aCohort(house);
  const space = await aSpace(house, { in: cohort });
  const people = [
    await aFellow(house, { in: cohort }),
    await aFellow(house, { in: cohort }),
    await aFellow(house, { in: cohort }),
  ] as const;
  const { id } = await aThread(house, { in: space, by: people[0] });
  await aCoordinator(house, { of: cohort });
  const refusal = await expectRefused(reply(people[1], id, { asMember: true }), 'invalid');
  expect(refusal.fields).toEqual([{ field: 'asMember', rule: 'too_few_people', params: { min: 5 } }]);
  await expectRefused(startThread(people[1], space.id, { asMember: true }), 'invalid');
  const fifth = await aFellow(house, { in: cohort });
  const posted = await reply(people[1], id, { asMember: true });
  expect(posted).toMatchObject({ voice: 2, author: null });
  await leaves(house, fifth, cohort);
  await expectRefused(reply(people[2], id, { asMember: true }), 'invalid');
  expect(await seePost(people[0], posted.id)).toMatchObject({ voice: 2, author: null });
});

/** Instants differ between two runs whatever one does; everything else must not. */
const withoutInstants = (text: string) => text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'an instant');

test('two worlds that differ only in who wrote give everyone else the same bytes', async () => {
  const cohort = await aCohort(house);
  const space = await aSpace(house, { in: cohort });
  const [ada, ben, cyd, dee] = await Promise.all([1, 2, 3, 4].map(() => aFellow(house, { in: cohort })));
  const others = [
    cyd,
    dee,
    await aCoordinator(house, { of: cohort }),
    await aModerator(house),
    await anAdministrator(house),
    await aMember(house),
  ];
  const ids = { thread: randomUUID(), first: randomUUID(), second: randomUUID(), last: randomUUID() };

  const world = async (writer: Actor | undefined, everyone: (Actor | undefined)[]): Promise<string[]> => {
    if (!writer || !cyd) throw new Error('someone is missing');
    await house.db.query(`DELETE FROM post WHERE thread_id = $1`, [ids.thread]);
    await house.db.query(`DELETE FROM thread WHERE id = $1`, [ids.thread]);
    const socket = await cyd.socket();
    await startThread(cyd, space.id, { id: ids.thread, postId: ids.first });
    const live: string[] = [];
    for (const name of ['post.added', 'post.edited', 'post.deleted', 'post.restored'] as const) {
      socket.on(name, (line) => {
        // The start of the thread may be pushed before or after the socket has joined.
        if (line.number > 1) live.push(`${name} ${JSON.stringify(line)}`);
      });
    }
    await socket.emitWithAck('thread.join', { threadId: ids.thread, afterRev: 0 });
    // Each push is awaited: it shows the post as it stands when the push is made, and that must not be left to chance.
    const step = async (act: () => Promise<unknown>) => {
      const before = live.length;
      await act();
      await eventually('the push', () => live.length > before);
    };
    await step(() => reply(writer, ids.thread, { id: ids.second, asMember: true, replyToNumber: 1 }));
    await step(() => editPost(writer, ids.second, 'In other words'));
    await step(() => reply(writer, ids.thread, { id: ids.last, asMember: true }));
    await step(() => deletePost(writer, ids.last));
    const seen = await Promise.all(
      everyone.map(async (who) =>
        who
          ? [
              await who.raw(
                `{ thread(id: "${ids.thread}") { ${THREAD} posts { nodes { ${POST} } hasBefore hasAfter } } }`,
              ),
              await who.raw(`{ space(id: "${space.id}") { unreadThreads threads { nodes { ${THREAD} } } } }`),
              await who.raw(`{ posts(ids: ["${ids.second}", "${ids.last}"]) { ${POST} } myThreads { id } }`),
              await who.raw(
                `mutation { postEdit(input: { id: "${ids.second}", base: "x", markdown: "Mine" }) { id } }`,
              ),
              await who.raw(`mutation { postDelete(id: "${ids.second}") { id } }`),
              await who.raw(`mutation { postRestore(id: "${ids.last}") { id } }`),
              await who.raw(
                `mutation { postReply(input: { id: "${ids.second}", threadId: "${ids.thread}", markdown: "Again" }) { id } }`,
              ),
            ]
          : [],
      ),
    );
    const replay = await socket.emitWithAck('thread.changes', { threadId: ids.thread, afterRev: 0 });
    socket.disconnect();
    return [...seen.flat(), JSON.stringify(replay), ...live].map(withoutInstants);
  };

  const inOne = await world(ada, others);
  const inTheOther = await world(ben, others);
  expect(inTheOther).toEqual(inOne);
  expect(inOne.join()).not.toContain(ada?.personId);
  expect(inOne.filter((text) => text.startsWith('post.'))).toHaveLength(4);
  expect(inOne.join()).toContain('"voice":2');
  // The comparison can fail: the two who may have written do see a difference.
  expect(await world(ada, [ben])).not.toEqual(await world(ben, [ben]));
});
