import { randomUUID } from 'node:crypto';
import type { Refusal } from '@hearth/shared';
import { aVisitor, type Actor } from '../../../test/kit/actor.js';
import { eventually, expectRefused } from '../../../test/kit/asserts.js';
import { aHouse, type ClientSocket, type House } from '../../../test/kit/house.js';
import {
  aCohort,
  aCoordinator,
  aFellow,
  aMember,
  anOutsider,
  leaves,
  type CohortHandle,
} from '../../../test/kit/people.js';
import { aSession } from '../../../test/kit/places.js';
import { changes, done, heard, join, refused, send } from '../../../test/kit/rooms.js';

let house: House;
let cohort: CohortHandle;
let cora: Actor;
let noor: Actor;
let ben: Actor;

beforeAll(async () => {
  // Slow, so that a beat of its own comes between no two lines of a test: they ask for theirs.
  house = await aHouse({ BEAT_MS: '2000' });
  cohort = await aCohort(house);
  cora = await aCoordinator(house, { of: cohort, name: 'Cora' });
  [noor, ben] = [
    await aFellow(house, { in: cohort, name: 'Noor' }),
    await aFellow(house, { in: cohort, name: 'Ben' }),
  ];
});
afterAll(() => house.close());

const ROOM = `query($id: ID!) { room(sessionId: $id) { id open rev lastNumber session { id status can { enterRoom } }
  people { id name } messages(last: 2) { hasBefore nodes { number body author { name } } } } }`;
interface Room {
  id: string;
  open: boolean;
  rev: number;
  lastNumber: number;
  session: { id: string; status: string; can: { enterRoom: boolean } };
  people: { id: string; name: string }[];
  messages: { hasBefore: boolean; nodes: { number: number; body: string }[] };
}
const room = async (who: Actor, id: string): Promise<Room> =>
  (await who.gql<{ room: Room }>(ROOM, { id })).room;
const move = (id: string, minutes: number) =>
  house.db.query(
    `UPDATE peer_session SET starts_at = starts_at + make_interval(mins => $2), ends_at = ends_at + make_interval(mins => $2) WHERE id = $1`,
    [id, minutes],
  );

/** Refusals with which a socket was put out. */
function putOut(socket: ClientSocket): Refusal[] {
  const refusals: Refusal[] = [];
  socket.on('access.lost', ({ channel: _, ...refusal }) => refusals.push(refusal));
  return refusals;
}

describe('the door', () => {
  test('opens twenty minutes before the start and stays until an hour after the end', async () => {
    const session = await aSession(house, { in: cohort, startsInMinutes: 21, minutes: 30 });
    const socket = await noor.socket();
    const [{ opensAt } = { opensAt: new Date() }] = await house.db.query<{ opensAt: Date }>(
      `SELECT starts_at - interval '20 minutes' AS "opensAt" FROM peer_session WHERE id = $1`,
      [session.id],
    );
    const early = await refused(join(socket, session.roomId), 'room_closed');
    expect(early.params).toEqual({ opensAt: opensAt.toISOString() });
    expect(await refused(send(socket, session.roomId), 'room_closed')).toMatchObject(early);
    expect((await expectRefused(room(noor, session.id), 'room_closed')).params).toEqual(early.params);

    await move(session.id, -2);
    await done(join(socket, session.roomId));
    await done(send(socket, session.roomId, 'early bird'));
    await move(session.id, -100);
    await done(send(socket, session.roomId, 'still here'));
    expect(await room(noor, session.id)).toMatchObject({
      open: true,
      session: { status: 'PAST', can: { enterRoom: true } },
    });
    await move(session.id, -10);
    await refused(send(socket, session.roomId), 'room_closed');
  });

  test('once it has closed, those who were there and those who run it read on; others do not; nobody writes', async () => {
    const other = await aFellow(house, { in: cohort });
    const leader = await aFellow(house, { in: cohort });
    const session = await aSession(house, { in: cohort, facilitator: leader });
    const [noorSocket, otherSocket] = [await noor.socket(), await other.socket()];
    const lost = putOut(noorSocket);
    const otherLost = putOut(otherSocket);
    await done(join(noorSocket, session.roomId));
    const id = randomUUID();
    await done(send(noorSocket, session.roomId, 'a line', id));
    await move(session.id, -500);
    await house.beat();
    expect(lost).toEqual([]);
    for (const who of [noor, leader, cora]) {
      expect(await room(who, session.id)).toMatchObject({
        open: false,
        lastNumber: 1,
        messages: { nodes: [{ body: 'a line' }] },
      });
      const socket = await who.socket();
      expect((await done(join(socket, session.roomId))).lines).toMatchObject([{ body: 'a line' }]);
      await refused(send(socket, session.roomId), 'room_closed');
    }
    await refused(
      noorSocket.emitWithAck('message.edit', { roomId: session.roomId, id, body: 'late' }),
      'room_closed',
    );
    await refused(noorSocket.emitWithAck('message.undo', { roomId: session.roomId, id }), 'room_closed');
    await expectRefused(room(other, session.id), 'room_closed');
    await refused(join(otherSocket, session.roomId), 'room_closed');
    await refused(changes(otherSocket, session.roomId), 'room_closed');
    const attended = await house.db.query<{ id: string }>(
      `SELECT person_id AS id FROM attendance WHERE session_id = $1`,
      [session.id],
    );
    expect(attended).toEqual([{ id: noor.personId }]);
    expect(otherLost).toEqual([]);
  });

  test('entering is attending: first and last seen', async () => {
    const session = await aSession(house, { in: cohort });
    const socket = await noor.socket();
    await done(join(socket, session.roomId));
    await house.db.query(
      `UPDATE attendance SET first_seen_at = now() - interval '9 minutes', last_seen_at = now() - interval '9 minutes' WHERE session_id = $1`,
      [session.id],
    );
    await done(join(await noor.socket(), session.roomId));
    const [row] = await house.db.query<{ person: string; stayed: number }>(
      `SELECT person_id AS person, extract(epoch FROM last_seen_at - first_seen_at)::int AS stayed FROM attendance WHERE session_id = $1`,
      [session.id],
    );
    expect(row?.person).toBe(noor.personId);
    // And the moments this takes.
    expect(row?.stayed).toBeGreaterThanOrEqual(540);
    expect(row?.stayed).toBeLessThan(600);
    await done(socket.emitWithAck('room.leave', { roomId: session.roomId }));
    expect(await room(ben, session.id)).toMatchObject({ people: [{ name: 'Noor' }] });
  });
});

describe('an outsider', () => {
  test('hears, reads and says nothing, by any address', async () => {
    const session = await aSession(house, { in: cohort });
    const message = randomUUID();
    await done(send(await noor.socket(), session.roomId, 'for us alone', message));
    const gone = await aFellow(house, { in: cohort });
    await leaves(house, gone, cohort);
    const { roomId } = session;
    for (const who of [
      await anOutsider(house),
      await aMember(house),
      await aFellow(house, { in: await aCohort(house) }),
      gone,
    ]) {
      const socket = await who.socket();
      const lines = heard(socket);
      await refused(join(socket, roomId), 'not_found');
      await refused(changes(socket, roomId), 'not_found');
      await refused(send(socket, roomId), 'not_found');
      await refused(socket.emitWithAck('message.edit', { roomId, id: message, body: 'x' }), 'not_found');
      await refused(socket.emitWithAck('message.undo', { roomId, id: message }), 'not_found');
      await done(socket.emitWithAck('room.leave', { roomId }));
      await expectRefused(room(who, session.id), 'not_found');
      await done(send(await noor.socket(), roomId, 'and again'));
      await house.beat();
      expect(lines).toEqual([]);
    }
    await expectRefused(room(aVisitor(house), session.id), 'signed_out');
    await expect(house.socket('')).rejects.toThrow('signed_out');
  });
});

describe('whoever loses the right', () => {
  test.each<[string, (who: Actor, sessionId: string) => Promise<unknown>, string]>([
    ['leaves the cohort', (who) => leaves(house, who, cohort), 'not_found'],
    [
      'has the session canceled',
      (_, id) =>
        house.db.query(`UPDATE peer_session SET canceled_at = now(), version = version + 1 WHERE id = $1`, [
          id,
        ]),
      'session_canceled',
    ],
  ])('%s: cannot send at once, and is put out at the next beat', async (_, lose, code) => {
    const who = await aFellow(house, { in: cohort });
    const session = await aSession(house, { in: cohort });
    const socket = await who.socket();
    const [lines, lost] = [heard(socket), putOut(socket)];
    await done(join(socket, session.roomId));
    await lose(who, session.id);
    await refused(send(socket, session.roomId), code as 'not_found');
    await house.beat();
    await eventually('put out', () => lost.length > 0);
    expect(lost).toMatchObject([{ code }]);
    expect(await house.db.query(`SELECT * FROM room_presence WHERE room_id = $1`, [session.roomId])).toEqual(
      [],
    );
    const count = lines.length;
    await send(await noor.socket(), session.roomId, 'after');
    await refused(join(socket, session.roomId), code as 'not_found');
    expect(lines.length).toBe(count);
  });

  test('signs out: cannot send at once, and the socket closes', async () => {
    const who = await aFellow(house, { in: cohort });
    const session = await aSession(house, { in: cohort });
    const socket = await who.socket();
    let told = false;
    socket.on('signed.out', () => (told = true));
    await done(join(socket, session.roomId));
    await house.db.query(`UPDATE sign_in SET revoked_at = now() WHERE id = $1`, [who.signInId]);
    await refused(send(socket, session.roomId), 'signed_out');
    await house.beat();
    await eventually('closed', () => !socket.connected);
    expect(told).toBe(true);
  });

  test('is put out by a beat of the clock alone, from another process too', async () => {
    const second = await aHouse({ BEAT_MS: '1000' }, house);
    try {
      const [leaver, left] = [await aFellow(house, { in: cohort }), await aFellow(house, { in: cohort })];
      const session = await aSession(house, { in: cohort });
      const socket = await second.socket(leaver.cookie);
      const other = await second.socket(left.cookie);
      const [lost, otherLost] = [putOut(socket), putOut(other)];
      await done(join(socket, session.roomId));
      await done(join(other, session.roomId));
      await leaves(house, leaver, cohort);
      await eventually('the one who left is out', () => lost.length === 1);
      expect(otherLost).toEqual([]);
      await cora.gql(
        `mutation($input: PeerSessionCancelInput!) { peerSessionCancel(input: $input) { status } }`,
        { input: { id: session.id, version: 1 } },
      );
      await eventually('everyone is out', () => otherLost.length === 1);
      expect(otherLost).toMatchObject([{ code: 'session_canceled' }]);
    } finally {
      await second.close();
    }
  });

  test('a canceled room is reinstated and entered again', async () => {
    const session = await aSession(house, { in: cohort });
    await house.db.query(`UPDATE peer_session SET canceled_at = now() WHERE id = $1`, [session.id]);
    const socket = await noor.socket();
    await refused(join(socket, session.roomId), 'session_canceled');
    await expectRefused(room(noor, session.id), 'session_canceled');
    await cora.gql(`mutation($id: ID!) { peerSessionReinstate(id: $id) { status } }`, { id: session.id });
    await done(join(socket, session.roomId));
  });
});
