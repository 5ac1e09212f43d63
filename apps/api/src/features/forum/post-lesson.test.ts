import type { Actor } from '../../../test/kit/actor.js';
import { expectRefused } from '../../../test/kit/asserts.js';
import { deletePost, POST, reply, restorePost, seePost, type SeenPost } from '../../../test/kit/forum.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { doJobs } from '../../../test/kit/jobs.js';
import { act, flag } from '../../../test/kit/moderation.js';
import {
  aCohort,
  aCoordinator,
  aFellow,
  aMember,
  aModerator,
  type CohortHandle,
} from '../../../test/kit/people.js';
import { aSpace, aThread, type SpaceHandle } from '../../../test/kit/places.js';

let house: House;
let cohort: CohortHandle;
let room: SpaceHandle;
let noor: Actor;
let otto: Actor;
let amara: Actor;
beforeAll(async () => {
  house = await aHouse();
  cohort = await aCohort(house);
  room = await aSpace(house, { in: cohort });
  noor = await aFellow(house, { in: cohort, name: 'Noor' });
  otto = await aFellow(house, { in: cohort, name: 'Otto' });
  amara = await aCoordinator(house, { of: cohort, name: 'Amara' });
  for (let count = 0; count < 4; count += 1) await aFellow(house, { in: cohort });
});
afterAll(() => house.close());

const change = (name: string, input: string) => async (who: Actor, variables: Record<string, unknown>) =>
  (
    await who.gql<Record<string, SeenPost>>(
      `mutation($input: ${input}!) { ${name}(input: $input) { ${POST} } }`,
      { input: variables },
    )
  )[name]!;
const mark = change('postLesson', 'PostLessonInput');
const ask = change('postLessonAsk', 'PostLessonAskInput');
const decline = async (who: Actor, id: string) =>
  (
    await who.gql<{ postLessonDecline: SeenPost }>(
      `mutation($id: ID!) { postLessonDecline(id: $id) { ${POST} } }`,
      { id },
    )
  ).postLessonDecline;
interface Hit {
  id: string;
  asMember: boolean;
  person: { name: string } | null;
}
const lessons = async (who: Actor, words = '', more = '') =>
  (
    await who.gql<{ search: { nodes: Hit[]; nextCursor: string | null } }>(
      `query($words: String!) { search(words: $words, lessons: true ${more}) { nodes { id asMember person { name } } nextCursor } }`,
      { words },
    )
  ).search.nodes;
const found = async (who: Actor, words = '') => (await lessons(who, words)).map(({ id }) => id);
const listed = async (who: Actor) =>
  (
    await who.gql<{ threads: { nodes: { id: string }[] } }>(`{ threads(view: LESSONS) { nodes { id } } }`)
  ).threads.nodes.map(({ id }) => id);
const told = async (who: Actor) =>
  (
    await who.gql<{ inbox: { unread: { kind: string; path: string; people: { name: string }[] }[] } }>(
      `{ inbox { unread { kind path people { name } } } }`,
    )
  ).inbox.unread.filter(({ kind }) => kind === 'THREAD_LESSON');

test('whoever wrote a post marks it at once, and it is found by that by those who read it, and nobody else', async () => {
  const { id: threadId, postIds } = await aThread(house, { in: room, by: noor, posts: 1 });
  const { id } = await reply(noor, threadId, { markdown: 'We began with the arrival hall.' });
  expect((await seePost(noor, id)).viewer).toMatchObject({ canMarkLesson: true, canAskLesson: false });
  expect((await seePost(otto, id)).viewer).toMatchObject({ canMarkLesson: false, canAskLesson: false });
  const before = (await seePost(noor, id)).rev;
  await Promise.all([1, 2, 3].map(() => mark(noor, { id, kind: 'PUT_TO_WORK' })));
  expect(await seePost(otto, id)).toMatchObject({ lessonMark: 'PUT_TO_WORK', rev: before + 1 });
  expect(await found(otto)).toEqual([id]);
  expect(await found(otto, 'arrival')).toEqual([id]);
  expect(await found(otto, 'departure')).toEqual([]);
  expect(await listed(otto)).toEqual([threadId]);
  const outsider = await aMember(house);
  for (const who of [outsider, await aCoordinator(house, { of: await aCohort(house) })]) {
    expect(await found(who)).toEqual([]);
    expect(await listed(who)).toEqual([]);
    await expectRefused(mark(who, { id, kind: 'REFINE' }), 'not_found');
    await expectRefused(ask(who, { id, kind: 'REFINE' }), 'not_found');
  }
  await expectRefused(mark(otto, { id, kind: 'REFINE' }), 'not_allowed');
  expect((await expectRefused(ask(otto, { id: postIds[0], kind: 'REFINE' }), 'not_allowed')).params).toEqual({
    who: 'coordinator',
  });

  // What does not stand is no lesson: taken back, hidden, or taken off again.
  await deletePost(noor, id);
  expect([await found(otto), await listed(otto), (await seePost(otto, id)).lessonMark]).toEqual([
    [],
    [],
    null,
  ]);
  await expectRefused(mark(noor, { id, kind: 'REFINE' }), 'not_found');
  await restorePost(noor, id);
  expect(await found(otto)).toEqual([id]);
  const keeper = await aModerator(house);
  await flag(otto, id);
  const [item] = await house.db.query<{ id: string }>(`SELECT id FROM review_item WHERE subject_id = $1`, [
    id,
  ]);
  // What one flagged is not brought to one again.
  expect(await found(otto)).toEqual([]);
  await act(keeper, item?.id ?? '', 'HIDE', { why: 'We look.' });
  expect([await found(amara), await listed(amara), (await seePost(amara, id)).lessonMark]).toEqual([
    [],
    [],
    null,
  ]);
  await act(keeper, item?.id ?? '', 'SHOW');
  expect(await found(amara)).toEqual([id]);
  expect(await mark(noor, { id, kind: null })).toMatchObject({ lessonMark: null });
  expect(await found(amara)).toEqual([]);
});

test('a coordinator asks once; until its author says yes nobody else sees it, and no is final', async () => {
  const { id: threadId } = await aThread(house, { in: room, by: otto });
  const { id } = await reply(noor, threadId, { markdown: 'We left out the second step.' });
  const quiet = await reply(noor, threadId, { markdown: 'It is not mine to tell.' });
  const before = await seePost(otto, id);
  await Promise.all([1, 2].map(() => ask(amara, { id, kind: 'REFINE' })));
  await ask(amara, { id: quiet.id, kind: 'REFINE' });
  await doJobs(house);
  expect(await seePost(otto, id)).toEqual(before);
  expect((await seePost(amara, id)).viewer).toMatchObject({ canAskLesson: false, lessonAsked: null });
  expect((await seePost(noor, id)).viewer).toMatchObject({ lessonAsked: 'REFINE' });
  expect((await told(noor)).map(({ path, people }) => [path, people.map(({ name }) => name)]).sort()).toEqual(
    [
      [`/threads/${threadId}#2`, ['Amara']],
      [`/threads/${threadId}#3`, ['Amara']],
    ],
  );
  for (const who of [otto, amara]) expect(await told(who)).toEqual([]);
  await expectRefused(decline(otto, id), 'not_allowed');

  expect(await decline(noor, quiet.id)).toMatchObject({ lessonMark: null, viewer: { lessonAsked: null } });
  expect(await mark(noor, { id, kind: 'REFINE' })).toMatchObject({ lessonMark: 'REFINE' });
  expect(await told(noor)).toEqual([]);
  expect(await found(otto)).toEqual([id]);
  // Once is once for the one who asked: after a no, and after a yes that was taken back.
  await mark(noor, { id, kind: null });
  for (const post of [id, quiet.id]) {
    await ask(amara, { id: post, kind: 'REFINE' });
    expect((await seePost(noor, post)).viewer.lessonAsked).toBeNull();
  }
  const bela = await aCoordinator(house, { of: cohort });
  expect((await seePost(bela, quiet.id)).viewer.canAskLesson).toBe(true);
  expect(
    (
      await expectRefused(
        ask(amara, { id: (await reply(amara, threadId)).id, kind: 'REFINE' }),
        'not_allowed',
      )
    ).params,
  ).toEqual({
    who: 'author',
  });
});

test('what was written as a member is asked for and marked without telling whose it is', async () => {
  const { id: threadId } = await aThread(house, { in: room, by: otto });
  const { id } = await reply(noor, threadId, {
    markdown: 'I froze, and it helped to say so.',
    asMember: true,
  });
  await ask(amara, { id, kind: 'PUT_TO_WORK' });
  await doJobs(house);
  expect(await told(noor)).toHaveLength(1);
  for (const who of [otto, amara]) expect(await told(who)).toEqual([]);
  await mark(noor, { id, kind: 'PUT_TO_WORK' });
  const hits = (await lessons(amara)).filter((hit) => hit.id === id);
  expect(hits).toEqual([{ id, asMember: true, person: null }]);
  // Nor by who is looked for.
  expect((await lessons(amara, '', `byPersonId: "${noor.personId}"`)).map((hit) => hit.id)).not.toContain(id);
});
