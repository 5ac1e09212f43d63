import { randomUUID } from 'node:crypto';
import type { PersonLine } from '@hearth/shared';
import type { Actor } from '../../../test/kit/actor.js';
import { eventually } from '../../../test/kit/asserts.js';
import { aGuest } from '../../../test/kit/guests.js';
import { aHouse, type ClientSocket, type House } from '../../../test/kit/house.js';
import { doJobs } from '../../../test/kit/jobs.js';
import { aCohort, aFellow, aMember, leaves, type CohortHandle } from '../../../test/kit/people.js';
import { aSession } from '../../../test/kit/places.js';
import { changes, done, join, refused, send } from '../../../test/kit/rooms.js';
import { recordStatements } from '../../platform/db/data-source.js';

let house: House;
let cohort: CohortHandle;
let noor: Actor;
let ben: Actor;
let clara: Actor;
let outsider: Actor;
let noorSocket: ClientSocket;
let benSocket: ClientSocket;
beforeAll(async () => {
  house = await aHouse({ CHAT_LIMIT: '100000' });
  cohort = await aCohort(house);
  noor = await aFellow(house, { in: cohort, name: 'Noor Haddad' });
  ben = await aFellow(house, { in: cohort, name: 'Ben' });
  clara = await aFellow(house, { in: cohort, name: 'Clara Ruiz' });
  outsider = await aMember(house, { name: 'Ollie Out' });
  [noorSocket, benSocket] = [await noor.socket(), await ben.socket()];
});
afterAll(() => house.close());

const isOverNow = (sessionId: string) =>
  house.db.query(
    `UPDATE peer_session SET starts_at = now() - interval '5 hours', ends_at = now() - interval '4 hours' WHERE id = $1`,
    [sessionId],
  );
const read = (socket: ClientSocket, roomId: string, number: number) =>
  socket.emitWithAck('room.read', { roomId, number });
const type = (socket: ClientSocket, roomId: string) => socket.emitWithAck('room.typing', { roomId });
const readNumber = async (by: Actor, id: string) =>
  (
    await by.gql<{ room: { readNumber: number } }>(
      `query($id: ID!) { room(sessionId: $id) { readNumber } }`,
      {
        id,
      },
    )
  ).room.readNumber;

interface Told {
  kind: string;
  path: string;
  count: number;
  people: { name: string }[];
}
const inbox = async (who: Actor) => {
  await doJobs(house);
  const { inbox: told } = await who.gql<{ inbox: { unread: Told[] } }>(
    `{ inbox { unread { kind path count people { name } } } }`,
  );
  return told.unread.filter(({ kind }) => kind === 'ROOM_MENTION');
};

describe('a name after an @', () => {
  test('tells whom it names, of a room together, until they have read it there', async () => {
    const { id, roomId } = await aSession(house, { in: cohort });
    const first: string = randomUUID();
    await done(
      send(noorSocket, roomId, 'Nobody is named: noor@Clara Ruiz, @Clara, @Clara Ruizov, @Ollie Out'),
    );
    await done(send(noorSocket, roomId, 'Thank you, @clara ruiz and @Noor Haddad.', first));
    await done(send(benSocket, roomId, '@Clara Ruiz too'));
    expect(await inbox(clara)).toEqual([
      {
        kind: 'ROOM_MENTION',
        path: `/sessions/${id}/room#2`,
        count: 2,
        people: [{ name: 'Ben' }, { name: 'Noor Haddad' }],
      },
    ]);
    // None about one's own, none to whoever may not read it.
    expect([await inbox(noor), await inbox(ben), await inbox(outsider)]).toEqual([[], [], []]);
    await done(noorSocket.emitWithAck('message.undo', { roomId, id: first }));
    expect(await inbox(clara)).toMatchObject([{ path: `/sessions/${id}/room#3`, count: 1 }]);
    const hers = await clara.socket();
    await done(join(hers, roomId));
    await done(read(hers, roomId, 3));
    expect(await inbox(clara)).toEqual([]);
  });

  test('follows an edit, and tells nobody who has read it, has left, or could not read it any more', async () => {
    const { id, roomId } = await aSession(house, { in: cohort });
    const [edited, dana] = [randomUUID() as string, await aFellow(house, { in: cohort, name: 'Dana Wu' })];
    const there = await clara.socket();
    await done(join(there, roomId));
    await done(send(noorSocket, roomId, '@Clara Ruiz and @Dana Wu', edited));
    await done(read(there, roomId, 1));
    await done(noorSocket.emitWithAck('message.edit', { roomId, id: edited, body: 'Only @Clara Ruiz' }));
    expect([await inbox(clara), await inbox(dana)]).toEqual([[], []]);
    await done(noorSocket.emitWithAck('message.edit', { roomId, id: edited, body: '@Dana Wu after all' }));
    expect(await inbox(dana)).toHaveLength(1);
    await leaves(house, dana, cohort);
    expect(await inbox(dana)).toEqual([]);
    await done(send(noorSocket, roomId, '@Clara Ruiz and @Ben once more'));
    // Ben was never there, and the room closes before he is told.
    await isOverNow(id);
    expect([await inbox(ben), await inbox(clara)]).toMatchObject([[], [{ count: 1 }]]);
  });

  test('tells nobody of what a guest says, nor of what is said to a few', async () => {
    const { id, roomId } = await aSession(house, { in: cohort, facilitator: clara });
    const socket = await (await aGuest(house, { of: { id }, by: clara })).socket();
    const said = randomUUID();
    await done(send(socket, roomId, '@Clara Ruiz, hello', said));
    await done(socket.emitWithAck('message.edit', { roomId, id: said, body: '@Clara Ruiz and @Ben' }));
    const { breakoutsMake } = await clara.gql<{ breakoutsMake: { rooms: { id: string }[] } }>(
      `mutation($input: BreakoutsMakeInput!) { breakoutsMake(input: $input) { rooms { id } } }`,
      {
        input: {
          ...{ id: randomUUID(), roomId, version: 0, size: 2, how: 'BY_HAND', prompt: '', minutes: 5 },
          groups: [[noor.personId, ben.personId]],
        },
      },
    );
    await done(send(noorSocket, breakoutsMake.rooms[0]!.id, 'What would @Clara Ruiz say?'));
    for (const who of [clara, ben])
      expect((await inbox(who)).filter(({ path }) => path.includes(id))).toEqual([]);
    expect(await house.db.query(`SELECT FROM message_mention WHERE message_id = $1`, [said])).toEqual([]);
    socket.disconnect();
  });

  test('is offered from the people whom the session is for', async () => {
    const { id } = await aSession(house, { in: cohort });
    const named = async (name: string) =>
      (
        await noor.gql<{ room: { readers: { name: string }[] } }>(
          `query($id: ID!, $named: String!) { room(sessionId: $id) { readers(named: $named) { name } } }`,
          { id, named: name },
        )
      ).room.readers.map((person) => person.name);
    expect(await named('ruiz')).toEqual(['Clara Ruiz']);
    expect([await named('Oll'), await named(' '), await named('%'), await named('x'.repeat(500))]).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });

  test('costs two statements more for a whole batch, and none where there is no @', async () => {
    const { roomId } = await aSession(house, { in: cohort });
    const plain = await recordStatements(() => done(send(noorSocket, roomId, 'Nobody')));
    const named = await recordStatements(() => done(send(noorSocket, roomId, '@Clara Ruiz')));
    expect(named.statements.length).toBe(plain.statements.length + 2);
    const at = await recordStatements(() => done(send(noorSocket, roomId, 'me@example.org')));
    expect(at.statements).toHaveLength(plain.statements.length);
  });
});

describe('who is writing', () => {
  const hearTyping = (socket: ClientSocket) => {
    const told: { roomId: string; people: PersonLine[] }[] = [];
    socket.on('room.typing', (body) => told.push(body));
    return told;
  };

  test('is told to those who are there, many together, and stored nowhere', async () => {
    const { roomId } = await aSession(house, { in: cohort });
    const [hers, elsewhere] = [await clara.socket(), await outsider.socket()];
    for (const socket of [noorSocket, benSocket, hers]) await done(join(socket, roomId));
    const [told, outside] = [hearTyping(hers), hearTyping(elsewhere)];
    const began = Date.now();
    await done(type(noorSocket, roomId));
    const { statements } = await recordStatements(async () => {
      for (let time = 0; time < 30; time += 1) await done(type(noorSocket, roomId));
    });
    expect(statements).toEqual([]);
    await done(type(benSocket, roomId));
    await eventually('both are told of', () => told.at(-1)?.people.at(-1)?.name === 'Ben');
    // At most once a second, however many there were.
    expect(told.length).toBeLessThanOrEqual(2 + (Date.now() - began) / 1_000);
    expect(told[0]).toMatchObject({ roomId, people: [{ __typename: 'Person', name: 'Noor Haddad' }] });
    expect(new Set(told.slice(0, -1).flatMap(({ people }) => people.map(({ name }) => name)))).toEqual(
      new Set(['Noor Haddad']),
    );
    await refused(type(elsewhere, roomId), 'not_found');
    expect(outside).toEqual([]);
  });

  test('is not told once it is sent, nor in a room that is shut', async () => {
    const { id, roomId } = await aSession(house, { in: cohort });
    const hers = await clara.socket();
    for (const socket of [noorSocket, benSocket, hers]) await done(join(socket, roomId));
    const told = hearTyping(hers);
    await done(type(noorSocket, roomId));
    await done(type(benSocket, roomId));
    await done(send(benSocket, roomId, 'Sent.'));
    /** What was told before has come, too. */
    const toldSoFar = async () => {
      await done(changes(hers, roomId));
      return told.length;
    };
    const before = await toldSoFar();
    await done(type(noorSocket, roomId));
    await eventually('Noor once more', () => told.length > before);
    const names = told.slice(before).flatMap(({ people }) => people.map(({ name }) => name));
    expect(new Set(names)).toEqual(new Set(['Noor Haddad']));
    const shut = await aSession(house, { in: cohort });
    for (const socket of [noorSocket, hers]) await done(join(socket, shut.roomId));
    await isOverNow(shut.id);
    await done(type(noorSocket, shut.roomId));
    const open = await toldSoFar();
    await done(type(noorSocket, roomId));
    await eventually('Noor once more, in the open room', () => told.length > open);
    expect(new Set(told.map((one) => one.roomId))).toEqual(new Set([roomId]));
    expect(id).not.toBe(shut.id);
  });
});

describe('how far one has read', () => {
  test('goes forward only, no further than there is, alike on every device, and is nobody else’s', async () => {
    const { id, roomId } = await aSession(house, { in: cohort });
    for (let line = 0; line < 4; line += 1) await done(send(noorSocket, roomId));
    expect(await readNumber(ben, id)).toBe(0);
    await done(join(benSocket, roomId));
    await Promise.all([3, 1, 2].map((number) => done(read(benSocket, roomId, number))));
    expect([await readNumber(ben, id), await readNumber(noor, id)]).toEqual([3, 0]);
    const elsewhere = await ben.socket();
    await done(read(elsewhere, roomId, 2));
    await done(read(elsewhere, roomId, 2_147_483_647));
    expect(await readNumber(ben, id)).toBe(4);
  });

  test('is said by those who may read, of a room that has closed as well', async () => {
    const { id, roomId } = await aSession(house, { in: cohort });
    await done(send(noorSocket, roomId));
    await done(join(benSocket, roomId));
    const other = await outsider.socket();
    await refused(read(other, roomId, 1), 'not_found');
    for (const number of [0, -1, 0.5, '1', null, 2_147_483_648])
      await refused(read(benSocket, roomId, number as number), 'invalid');
    await refused(read(benSocket, randomUUID(), 1), 'not_found');
    await isOverNow(id);
    await done(read(benSocket, roomId, 1));
    expect(await readNumber(ben, id)).toBe(1);
    expect(await house.db.query(`SELECT FROM room_read WHERE person_id = $1`, [outsider.personId])).toEqual(
      [],
    );
  });
});
