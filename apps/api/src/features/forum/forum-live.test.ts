import { randomUUID } from 'node:crypto';
import type { PostLine } from '@hearth/shared';
import type { Actor } from '../../../test/kit/actor.js';
import { eventually } from '../../../test/kit/asserts.js';
import { deletePost, editPost, manyPosts, POST, reply, restorePost } from '../../../test/kit/forum.js';
import { aHouse, type ClientSocket, type House } from '../../../test/kit/house.js';
import { aCohort, aFellow, aMember, leaves, type CohortHandle } from '../../../test/kit/people.js';
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
  room = await aSpace(house, { in: cohort });
});
afterAll(() => house.close());

const NAMES = ['post.added', 'post.edited', 'post.deleted', 'post.restored'] as const;

function heard(socket: ClientSocket): [string, PostLine][] {
  const lines: [string, PostLine][] = [];
  for (const name of NAMES) socket.on(name, (line) => lines.push([name, line]));
  return lines;
}

async function join(socket: ClientSocket, threadId: string, afterRev = 0) {
  const answer = await socket.emitWithAck('thread.join', { threadId, afterRev });
  if (!answer.ok) throw new Error(answer.code);
  return answer;
}

/** A post as fetched, in the shape of the wire: what is not pushed left out. */
async function fetched(who: Actor, id: string): Promise<unknown> {
  const { post } = await who.gql<{ post: Record<string, unknown> }>(
    `query($id: ID!) { post(id: $id) { __typename ${POST.replace(/viewer \{.*\}/, '')
      .replace('markdown', '')
      .replace('author {', 'author { __typename')} } }`,
    { id },
  );
  return post;
}

test('every change arrives live, as the same object that a fetch gives', async () => {
  const { id } = await aThread(house, { in: room, by: noor });
  const socket = await otto.socket();
  // The push of the first post may still be on its way when one joins; it is known already.
  const all = heard(socket);
  const news = () => all.filter(([, line]) => line.rev > 1);
  expect((await join(socket, id)).lines.map(({ number }) => number)).toEqual([1]);
  const step = async (name: string, rev: number, act: () => Promise<{ id: string }>) => {
    const before = news().length;
    const post = await act();
    await eventually(name, () => news().length > before);
    expect(news().slice(before)).toEqual([[name, await fetched(noor, post.id)]]);
    expect(news().at(-1)?.[1].rev).toBe(rev);
  };
  const postId = randomUUID();
  await step('post.added', 2, () => reply(noor, id, { id: postId, replyToNumber: 1 }));
  await step('post.edited', 3, () => editPost(noor, postId, 'Other words'));
  await step('post.deleted', 4, () => deletePost(noor, postId));
  expect(news().at(-1)?.[1].html).toBe('');
  await step('post.restored', 5, () => restorePost(noor, postId));
  const member = await aFellow(house, { in: cohort });
  await step('post.added', 6, () => reply(member, id));
  // A retry is not news.
  await reply(noor, id, { id: postId });
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(news()).toHaveLength(5);
  await socket.emitWithAck('thread.leave', { threadId: id });
  await reply(noor, id);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(news()).toHaveLength(5);
});

test('replay: each changed post once, in its latest state, in the order of rev', async () => {
  const { id, postIds } = await aThread(house, { in: room, by: noor, posts: 4 });
  const [first = '', second = '', third = ''] = postIds;
  await editPost(noor, first, 'Edited while away');
  await deletePost(noor, second);
  await restorePost(noor, second);
  await deletePost(noor, third);
  const socket = await otto.socket();
  const answer = await join(socket, id, 4);
  expect(answer).toMatchObject({ ok: true, upTo: 8, head: 8 });
  expect(answer.lines.map(({ number, rev, deleted }) => [number, rev, deleted])).toEqual([
    [1, 5, false],
    [2, 7, false],
    [3, 8, true],
  ]);
  expect(answer.lines[2]?.html).toBe('');
  expect(await join(socket, id, 8)).toMatchObject({ lines: [], upTo: 8, head: 8 });
  expect(await socket.emitWithAck('thread.changes', { threadId: id, afterRev: 7 })).toMatchObject({
    ok: true,
    upTo: 8,
  });
});

test('a long replay comes in pages', async () => {
  const { id } = await aThread(house, { in: room, by: noor });
  await manyPosts(house, id, noor, 449);
  const socket = await otto.socket();
  let { lines, upTo, head } = await join(socket, id, 0);
  const all = [...lines];
  expect([lines.length, upTo, head]).toEqual([200, 200, 450]);
  while (upTo < head) {
    const page = await socket.emitWithAck('thread.changes', { threadId: id, afterRev: upTo });
    if (!page.ok) throw new Error(page.code);
    ({ lines, upTo, head } = page);
    all.push(...lines);
  }
  expect(all.map(({ rev }) => rev)).toEqual(Array.from({ length: 450 }, (_, n) => n + 1));
});

test('a beat tells where the thread stands when a push was lost', async () => {
  const { id } = await aThread(house, { in: room, by: noor });
  const socket = await otto.socket();
  await join(socket, id);
  await house.beat();
  const heads: number[] = [];
  socket.on('head', ({ channel, rev }) => {
    if (channel === `thread:${id}`) heads.push(rev);
  });
  await manyPosts(house, id, noor, 3);
  await house.beat();
  await eventually('the head', () => heads.includes(4));
});

test('who may not read cannot join; who leaves the cohort is put out', async () => {
  const { id } = await aThread(house, { in: room, by: noor });
  const member = await aMember(house);
  const outside = await member.socket();
  for (const name of ['thread.join', 'thread.changes'] as const) {
    expect(await outside.emitWithAck(name, { threadId: id, afterRev: 0 })).toEqual({
      ok: false,
      code: 'not_found',
    });
    expect(await outside.emitWithAck(name, { threadId: randomUUID(), afterRev: 0 })).toEqual({
      ok: false,
      code: 'not_found',
    });
    expect(await outside.emitWithAck(name, { threadId: 'x', afterRev: 0 })).toEqual({
      ok: false,
      code: 'not_found',
    });
  }
  const leaver = await aFellow(house, { in: cohort });
  const socket = await leaver.socket();
  const lines = heard(socket);
  await join(socket, id);
  for (const afterRev of [-1, 1.5, Number.NaN, 2 ** 31]) {
    expect(await socket.emitWithAck('thread.changes', { threadId: id, afterRev })).toMatchObject({
      ok: false,
      code: 'invalid',
    });
  }
  const lost: string[] = [];
  socket.on('access.lost', ({ channel, code }) => lost.push(`${channel} ${code}`));
  await leaves(house, leaver, cohort);
  await eventually('put out', () => lost.length > 0);
  expect(lost).toEqual([`thread:${id} not_found`]);
  await reply(noor, id);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(lines).toEqual([]);
  expect(await socket.emitWithAck('thread.join', { threadId: id, afterRev: 0 })).toEqual({
    ok: false,
    code: 'not_found',
  });
  expect(await socket.emitWithAck('thread.changes', { threadId: id, afterRev: 0 })).toEqual({
    ok: false,
    code: 'not_found',
  });
});
