import { randomUUID } from 'node:crypto';
import type { Actor } from '../../../test/kit/actor.js';
import { eventually, expectRefused } from '../../../test/kit/asserts.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { aCohort, aCoordinator, aFellow, leaves, type CohortHandle } from '../../../test/kit/people.js';
import { aSession } from '../../../test/kit/places.js';
import { changes, done, heard, join, refused, send } from '../../../test/kit/rooms.js';

let house: House;
let cohort: CohortHandle;
let cora: Actor;
let noor: Actor;
let ben: Actor;

beforeAll(async () => {
  house = await aHouse({ BEAT_MS: '2000' });
  cohort = await aCohort(house);
  cora = await aCoordinator(house, { of: cohort });
  [noor, ben] = [await aFellow(house, { in: cohort }), await aFellow(house, { in: cohort })];
});
afterAll(() => house.close());

interface Seen {
  room: {
    open: boolean;
    session: { status: string; can: { enterRoom: boolean } };
    messages: { nodes: { body: string }[] };
  };
}
const see = async (who: Actor, id: string) =>
  (
    await who.gql<Seen>(
      `query($id: ID!) { room(sessionId: $id) { open session { status can { enterRoom } } messages(last: 50) { nodes { body } } } }`,
      { id },
    )
  ).room;
const cancel = (id: string) =>
  cora.gql(`mutation($input: PeerSessionCancelInput!) { peerSessionCancel(input: $input) { status } }`, {
    input: { id, version: 1 },
  });

test('what was said before a session was canceled stays readable for those who were there or run it, and is only read', async () => {
  const session = await aSession(house, { in: cohort });
  const socket = await noor.socket();
  let out = '';
  socket.on('access.lost', ({ code }) => (out = code));
  await done(join(socket, session.roomId));
  const id = randomUUID();
  await done(send(socket, session.roomId, 'Keep this', id));
  await cancel(session.id);
  await eventually('put out', () => out === 'session_canceled');

  const read = async () => {
    for (const who of [noor, cora]) {
      expect(await see(who, session.id)).toEqual({
        open: false,
        session: { status: 'CANCELED', can: { enterRoom: true } },
        messages: { nodes: [{ body: 'Keep this' }] },
      });
      const reader = await who.socket();
      for (const ask of [join, changes])
        expect(await done(ask(reader, session.roomId))).toMatchObject({
          head: 1,
          lines: [{ body: 'Keep this' }],
        });
      await refused(send(reader, session.roomId), 'session_canceled');
      reader.disconnect();
    }
    // Who was not there: as after any session.
    await expectRefused(see(ben, session.id), 'session_canceled');
    const absent = await ben.socket();
    await refused(join(absent, session.roomId), 'session_canceled');
    await refused(changes(absent, session.roomId), 'session_canceled');
    absent.disconnect();
  };
  await read();
  await refused(
    socket.emitWithAck('message.edit', { roomId: session.roomId, id, body: 'Changed' }),
    'session_canceled',
  );
  await refused(socket.emitWithAck('message.undo', { roomId: session.roomId, id }), 'session_canceled');
  await house.db.query(
    `UPDATE peer_session SET starts_at = starts_at - interval '3 days', ends_at = ends_at - interval '3 days' WHERE id = $1`,
    [session.id],
  );
  await read();
  await leaves(house, noor, cohort);
  await expectRefused(see(noor, session.id), 'not_found');
});

test('whoever reads what a canceled session left hears nothing of it, and nobody is here', async () => {
  const session = await aSession(house, { in: cohort });
  const socket = await cora.socket();
  await done(join(socket, session.roomId));
  await done(send(socket, session.roomId));
  await cancel(session.id);
  await house.beat();
  const lines = heard(socket);
  await done(join(socket, session.roomId));
  await house.beat();
  expect(await house.db.query(`SELECT * FROM room_presence WHERE room_id = $1`, [session.roomId])).toEqual(
    [],
  );
  await cora.gql(`mutation($id: ID!) { peerSessionReinstate(id: $id) { status } }`, { id: session.id });
  const other = await cora.socket();
  await done(join(other, session.roomId));
  await done(send(other, session.roomId, 'Taken up again'));
  expect(lines).toEqual([]);
  await done(join(socket, session.roomId));
  await done(send(other, session.roomId, 'And heard'));
  await eventually('heard', () => lines.length === 1);
});
