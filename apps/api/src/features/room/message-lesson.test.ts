import { randomUUID } from 'node:crypto';
import type { MessageLine } from '@hearth/shared';
import type { Actor } from '../../../test/kit/actor.js';
import { eventually, expectRefused } from '../../../test/kit/asserts.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { doJobs } from '../../../test/kit/jobs.js';
import { aCohort, aCoordinator, aFellow, leaves, type CohortHandle } from '../../../test/kit/people.js';
import { aSession } from '../../../test/kit/places.js';
import { recordStatements } from '../../platform/db/data-source.js';
import { changes, done, heard, join, send } from '../../../test/kit/rooms.js';

let house: House;
let cohort: CohortHandle;
let cora: Actor;
let noor: Actor;
let ben: Actor;
beforeAll(async () => {
  house = await aHouse();
  cohort = await aCohort(house);
  cora = await aCoordinator(house, { of: cohort, name: 'Cora' });
  noor = await aFellow(house, { in: cohort, name: 'Noor' });
  ben = await aFellow(house, { in: cohort, name: 'Ben' });
});
afterAll(() => house.close());

const FIELDS = `id rev body lessonMark`;
type Shown = Pick<MessageLine, 'id' | 'rev' | 'body' | 'lessonMark'>;
const mark = async (by: Actor, id: string, kind: string | null = 'PUT_TO_WORK') =>
  (
    await by.gql<{ messageLesson: Shown }>(
      `mutation($input: MessageLessonInput!) { messageLesson(input: $input) { ${FIELDS} } }`,
      { input: { id, kind } },
    )
  ).messageLesson;
const ask = (by: Actor, id: string, kind = 'REFINE') =>
  by.gql(`mutation($input: MessageLessonAskInput!) { messageLessonAsk(input: $input) { id } }`, {
    input: { id, kind },
  });
const decline = (by: Actor, id: string) =>
  by.gql(`mutation($id: ID!) { messageLessonDecline(id: $id) { id } }`, { id });
const asks = async (by: Actor, sessionId: string) =>
  (
    await by.gql<{ room: { lessonAsks: { messageId: string; kind: string; mine: boolean }[] } }>(
      `query($id: ID!) { room(sessionId: $id) { lessonAsks { messageId kind mine } } }`,
      { id: sessionId },
    )
  ).room.lessonAsks;
const found = async (by: Actor, words = '', spaceId: string | null = null) =>
  (
    await by.gql<{
      search: { nodes: { id: string; path: string; snippet: { text: string; found: boolean }[] }[] };
    }>(
      `query($words: String!, $spaceId: ID) { search(words: $words, kind: MESSAGE, lessons: true, spaceId: $spaceId) {
         nodes { id path snippet { text found } } } }`,
      { words, spaceId },
    )
  ).search.nodes;
const inbox = async (who: Actor) => {
  await doJobs(house);
  const told = await who.gql<{
    inbox: { unread: { kind: string; path: string; people: { name: string }[] }[] };
  }>(`{ inbox { unread { kind path people { name } } } }`);
  return told.inbox.unread.filter(({ kind }) => kind === 'ROOM_LESSON');
};

/** A session in which Noor and Ben were, and what Noor said there. */
async function said(body = 'We breathe before the spelling test & after it.') {
  const { id, roomId } = await aSession(house, { in: cohort });
  const [socket, other] = [await noor.socket(), await ben.socket()];
  await done(join(socket, roomId));
  await done(join(other, roomId));
  const messageId: string = randomUUID();
  await done(send(socket, roomId, body, messageId));
  return { id, roomId, messageId, socket, other };
}
const isOverNow = (sessionId: string) =>
  house.db.query(
    `UPDATE peer_session SET starts_at = now() - interval '5 hours', ends_at = now() - interval '4 hours' WHERE id = $1`,
    [sessionId],
  );

test('its author marks it, all in the room see that at once, and who was there finds it afterwards', async () => {
  const { id, roomId, messageId, other } = await said();
  const lines = heard(other);
  const marked = await mark(noor, messageId);
  expect(marked).toMatchObject({ lessonMark: 'PUT_TO_WORK', rev: 2 });
  expect(await mark(noor, messageId)).toEqual(marked);
  await eventually('it is heard', () => lines.at(-1)?.line.lessonMark === 'PUT_TO_WORK');
  expect((await done(changes(other, roomId))).lines).toEqual([lines.at(-1)?.line]);
  expect(lines.at(-1)?.line).toMatchObject({ ...marked, editedAt: null });
  await isOverNow(id);
  const late = await aFellow(house, { in: cohort });
  const [hit] = await found(ben, 'breathing');
  expect(hit).toMatchObject({ id: messageId, path: `/sessions/${id}/room#1` });
  expect(hit?.snippet.map(({ text }) => text).join('')).toBe(
    'We breathe before the spelling test & after it.',
  );
  expect(hit?.snippet.filter((piece) => piece.found).map(({ text }) => text)).toEqual(['breathe']);
  for (const who of [noor, ben, cora]) expect(await found(who)).toHaveLength(1);
  for (const who of [late, await aFellow(house, { in: await aCohort(house) })])
    expect(await found(who)).toEqual([]);
  expect(await found(ben, 'volcano')).toEqual([]);
  expect(await found(ben, '', randomUUID())).toEqual([]);
  await mark(noor, messageId, null);
  expect(await found(ben)).toEqual([]);
});

test('nobody else marks it; what was taken back is none, and loses the mark', async () => {
  const { messageId, socket, roomId } = await said();
  await expectRefused(mark(ben, messageId), 'not_allowed');
  await expectRefused(mark(cora, messageId), 'not_allowed');
  await expectRefused(mark(await aFellow(house, { in: await aCohort(house) }), messageId), 'not_found');
  await mark(noor, messageId);
  await done(socket.emitWithAck('message.undo', { roomId, id: messageId }));
  expect(await found(noor)).toEqual([]);
  expect((await done(changes(socket, roomId))).lines).toMatchObject([{ undone: true, lessonMark: null }]);
  await expectRefused(mark(noor, messageId), 'not_found');
  const left = await aFellow(house, { in: cohort });
  const hers = await left.socket();
  await done(join(hers, roomId));
  const id: string = randomUUID();
  await done(send(hers, roomId, 'Mine.', id));
  await leaves(house, left, cohort);
  await expectRefused(mark(left, id), 'not_found');
});

test('whoever runs the session asks once, and until the author says yes nobody else learns of it', async () => {
  const { id, messageId } = await said();
  await expectRefused(ask(ben, messageId), 'not_allowed');
  await Promise.all([ask(cora, messageId), ask(cora, messageId)]);
  expect(await asks(noor, id)).toEqual([{ messageId, kind: 'REFINE', mine: false }]);
  expect(await asks(cora, id)).toEqual([{ messageId, kind: 'REFINE', mine: true }]);
  expect(await asks(ben, id)).toEqual([]);
  expect(await inbox(noor)).toMatchObject([{ path: `/sessions/${id}/room#1`, people: [{ name: 'Cora' }] }]);
  expect([await inbox(ben), await inbox(cora), await found(cora)]).toEqual([[], [], []]);
  await mark(noor, messageId, 'REFINE');
  expect([await inbox(noor), await asks(noor, id), await asks(cora, id)]).toEqual([[], [], []]);
  expect(await found(cora)).toHaveLength(1);
  await mark(noor, messageId, null);
});

test('no is final, and says nothing to whoever asked', async () => {
  const { id, messageId } = await said();
  await ask(cora, messageId);
  const before = await asks(cora, id);
  await decline(noor, messageId);
  expect(await asks(cora, id)).toEqual(before);
  await ask(cora, messageId);
  expect([await asks(noor, id), await inbox(noor)]).toEqual([[], []]);
  await expectRefused(decline(ben, messageId), 'not_allowed');
  await expectRefused(ask(noor, messageId), 'not_allowed');
});

test('finding them costs the same statements however many there are', async () => {
  const { messageId } = await said();
  await mark(noor, messageId);
  const one = await recordStatements(() => found(ben));
  for (let more = 0; more < 4; more += 1) await mark(noor, (await said()).messageId);
  const many = await recordStatements(() => found(ben));
  expect(many.statements).toHaveLength(one.statements.length);
  expect(many.result.length).toBeGreaterThan(one.result.length);
});
