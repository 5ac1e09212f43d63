import { randomUUID } from 'node:crypto';
import type { Actor } from '../../../test/kit/actor.js';
import { deletePost, markRead, reply, startThread } from '../../../test/kit/forum.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { doJobs } from '../../../test/kit/jobs.js';
import { aCohort, aFellow, aMember, leaves, type CohortHandle } from '../../../test/kit/people.js';
import { aSession, aSpace, aThread, type SpaceHandle } from '../../../test/kit/places.js';
import { rsvp } from '../../../test/kit/sessions.js';
import { recordStatements } from '../../platform/db/data-source.js';
import { FIVE_MINUTES } from './catch-up.js';

interface Item {
  id: string;
  kind: string;
  need: string;
  title: string;
  path: string;
  people: { name: string }[];
  unnamed: boolean;
  count: number;
  asksToCome: boolean;
  minutes: number;
  notificationIds: string[];
  upTo: number | null;
}
interface CatchUp {
  items: Item[];
  minutes: number;
  longer: boolean;
}
const CATCH_UP = `{ catchUp { items { id kind need title path people { name } unnamed count asksToCome minutes notificationIds upTo startsAt at place }
  minutes longer } }`;

let house: House;
let cohort: CohortHandle;
let space: SpaceHandle;
let linh: Actor;

beforeAll(async () => {
  house = await aHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  cohort = await aCohort(house, { name: 'cohort of 2026' });
  space = await aSpace(house, { in: cohort, name: 'Cohort room' });
  linh = await aFellow(house, { in: cohort, name: 'Linh Tran' });
});

const someone = () => aFellow(house, { in: cohort });
const catchUp = async (who: Actor): Promise<CatchUp> => {
  await doJobs(house);
  return (await who.gql<{ catchUp: CatchUp }>(CATCH_UP)).catchUp;
};
const titles = async (who: Actor) => (await catchUp(who)).items.map(({ title }) => title);
const mark = (who: Actor, ids: string[], read = true) =>
  who.gql(`mutation($input: InboxMarkInput!) { inboxMark(input: $input) { id } }`, { input: { ids, read } });
const follow = (who: Actor, threadId: string, level = 'FOLLOWING') =>
  who.gql(`mutation($input: ThreadFollowInput!) { threadFollow(input: $input) { follow } }`, {
    input: { threadId, level },
  });
const wordy = (words: number) => Array.from({ length: words }, () => 'word').join(' ');

test('nothing waits for who has nothing, and it is no error', async () => {
  expect(await catchUp(await aMember(house))).toEqual({ items: [], minutes: 0, longer: false });
});

test('everything contributed is there once, the nearest need first, with the one thing it wants', async () => {
  const who = await someone();
  const news = await aThread(house, { in: space, by: who, title: 'Only news' });
  await reply(linh, news.id);
  const mine = await aThread(house, { in: space, by: who, title: 'About my words' });
  await reply(linh, mine.id, { replyToNumber: 1 });
  const near = await aSession(house, { in: cohort, startsInMinutes: 300, title: 'Very soon' });
  const far = await aSession(house, { in: cohort, startsInMinutes: 7_000, title: 'This week' });
  await aSession(house, { in: cohort, startsInMinutes: 15_000, title: 'Not this week' });
  await house.db.write((tx) =>
    tx.enqueue('notification.spread', { kind: 'session.scheduled', subjectId: near.id, by: null }),
  );
  const { items, minutes, longer } = await catchUp(who);
  expect(items.map(({ title, need, asksToCome }) => [title, need, asksToCome])).toEqual([
    ['Very soon', 'NOW', true],
    ['This week', 'FOR_ME', true],
    ['About my words', 'FOR_ME', false],
    ['Only news', 'NEWS', false],
  ]);
  expect(items.map(({ notificationIds }) => notificationIds.length)).toEqual([1, 0, 1, 1]);
  expect(items[2]).toMatchObject({
    people: [{ name: 'Linh Tran' }],
    count: 1,
    upTo: 2,
    path: `/threads/${mine.id}#2`,
  });
  expect([minutes, longer]).toEqual([3, false]);
  await rsvp(who, near.id, 'MAYBE');
  await rsvp(who, far.id, 'NOT_GOING');
  await markRead(who, mine.id, 2);
  expect(await titles(who)).toEqual(['Only news']);
});

test('what is settled in the inbox does not come back by another way, until more has come', async () => {
  const who = await someone();
  const thread = await aThread(house, { in: space, by: who, title: 'A thread' });
  await reply(linh, thread.id);
  const [item] = (await catchUp(who)).items;
  await mark(who, item!.notificationIds);
  expect(await titles(who)).toEqual([]);
  await mark(who, item!.notificationIds, false);
  expect(await titles(who)).toEqual(['A thread']);
  await mark(who, item!.notificationIds);
  await reply(linh, thread.id);
  expect(await titles(who)).toEqual(['A thread']);
});

test('a thread one follows is there without a notification, and settled by the mark of the thread', async () => {
  const who = await someone();
  const thread = await aThread(house, { in: space, by: linh, title: 'Followed late', posts: 3 });
  expect(await titles(who)).toEqual([]);
  await follow(who, thread.id);
  const [item] = (await catchUp(who)).items;
  expect(item).toMatchObject({ title: 'Followed late', notificationIds: [], upTo: 3, count: 3 });
  await markRead(who, thread.id, item!.upTo!);
  expect(await titles(who)).toEqual([]);
});

test('it ends in about five minutes: what does not fit waits, unless there is nothing else', async () => {
  const who = await someone();
  for (const title of ['One', 'Two', 'Three']) {
    const { id } = await startThread(linh, space.id, { title, markdown: wordy(250) });
    await follow(who, id);
  }
  const long = await startThread(linh, space.id, { title: 'Long', markdown: wordy(3_000) });
  await follow(who, long.id);
  const { items, minutes, longer } = await catchUp(who);
  expect(items.map(({ title, minutes: each }) => [title, each])).toEqual([
    ['Three', 2],
    ['Two', 2],
  ]);
  expect(minutes).toBeLessThanOrEqual(FIVE_MINUTES);
  expect(longer).toBe(true);
  const other = await someone();
  await follow(other, long.id);
  expect(await catchUp(other)).toMatchObject({
    items: [{ title: 'Long', minutes: 18 }],
    minutes: 18,
    longer: false,
  });
});

test('nothing of one’s own, seen, muted, deleted, over, canceled, run by oneself, or out of reach', async () => {
  const acts: ((who: Actor, threadId: string, postId: string) => Promise<unknown>)[] = [
    (who, id) => markRead(who, id, 3),
    (who, id) => follow(who, id, 'MUTED'),
    (_, __, postId) => deletePost(linh, postId),
    (who) => leaves(house, who, cohort),
  ];
  for (const act of acts) {
    const who = await someone();
    const thread = await aThread(house, { in: space, by: who });
    await reply(who, thread.id);
    expect(await titles(who)).toEqual([]);
    const post = await reply(linh, thread.id, { replyToNumber: 1 });
    await doJobs(house);
    await act(who, thread.id, post.id);
    expect(await titles(who)).toEqual([]);
  }
  const who = await someone();
  await aSession(house, { in: cohort, startsInMinutes: 100, facilitator: who });
  await aSession(house, { in: cohort, startsInMinutes: -10 });
  const canceled = await aSession(house, { in: cohort, startsInMinutes: 200 });
  await house.db.query(`UPDATE peer_session SET canceled_at = now() WHERE id = $1`, [canceled.id]);
  expect(await titles(who)).toEqual([]);
});

test('who wrote as a member is named nowhere', async () => {
  for (let n = 0; n < 4; n += 1) await someone();
  const who = await someone();
  const thread = await aThread(house, { in: space, by: who });
  await reply(linh, thread.id, { asMember: true });
  await doJobs(house);
  const answer = await who.raw(CATCH_UP);
  expect(answer).toContain('"unnamed":true');
  expect(answer).not.toContain('Linh');
});

test('it costs the same number of statements however much waits', async () => {
  const who = await someone();
  const more = async (count: number) => {
    for (let n = 0; n < count; n += 1) {
      const thread = await aThread(house, { in: space, by: who, title: `Thread ${randomUUID()}` });
      await reply(linh, thread.id, { replyToNumber: 1 });
      await aSession(house, { in: cohort, startsInMinutes: 60 + n });
    }
    await doJobs(house);
    return (await recordStatements(() => who.gql(CATCH_UP))).statements.length;
  };
  await more(1);
  const few = await more(1);
  expect(few).toBeLessThanOrEqual(7);
  expect(await more(12)).toBe(few);
});
