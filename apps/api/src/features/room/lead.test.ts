import { randomUUID } from 'node:crypto';
import type { RoomLeadLine } from '@hearth/shared';
import type { Actor } from '../../../test/kit/actor.js';
import { eventually, expectRefused } from '../../../test/kit/asserts.js';
import { endMeasure, measure } from '../../../test/kit/care.js';
import { aHouse, type ClientSocket, type House } from '../../../test/kit/house.js';
import { aCohort, aCoordinator, aFellow, aMember, type CohortHandle } from '../../../test/kit/people.js';
import { aSession } from '../../../test/kit/places.js';
import { changes, done, join } from '../../../test/kit/rooms.js';

type Line = Omit<RoomLeadLine, '__typename'>;
const LEAD = `id roomId rev facilitators { name } presenters { name } acting { name }`;

let house: House;
let cohort: CohortHandle;
let cora: Actor;
let ben: Actor;
let noor: Actor;
let rosa: Actor;
beforeAll(async () => {
  house = await aHouse();
  cohort = await aCohort(house);
  cora = await aCoordinator(house, { of: cohort, name: 'Cora' });
  [ben, noor, rosa] = [
    await aFellow(house, { in: cohort, name: 'Ben' }),
    await aFellow(house, { in: cohort, name: 'Noor' }),
    await aFellow(house, { in: cohort, name: 'Rosa' }),
  ];
});
afterAll(() => house.close());

const aMeeting = (startsInMinutes = -5) => aSession(house, { in: cohort, facilitator: ben, startsInMinutes });
const seen = async (by: Actor, sessionId: string) =>
  (
    await by.gql<{
      room: {
        mayStandIn: boolean;
        can: { runProtocol: boolean; askLessons: boolean; setRoles: boolean };
        lead: Line;
        session: { rsvpCounts: object | null };
      };
    }>(
      `query($id: ID!) { room(sessionId: $id) { mayStandIn can { runProtocol askLessons setRoles } lead { ${LEAD} }
         session { rsvpCounts { going } } } }`,
      { id: sessionId },
    )
  ).room;
const role = async (by: Actor, roomId: string, who: Actor, held = true, what = 'FACILITATOR') =>
  (
    await by.gql<{ roomRole: Line }>(
      `mutation($input: RoomRoleInput!) { roomRole(input: $input) { ${LEAD} } }`,
      {
        input: { roomId, personId: who.personId, role: what, held },
      },
    )
  ).roomRole;
const standIn = async (by: Actor, roomId: string) =>
  (
    await by.gql<{ roomStandIn: Line }>(`mutation($id: ID!) { roomStandIn(roomId: $id) { ${LEAD} } }`, {
      id: roomId,
    })
  ).roomStandIn;
const end = async (by: Actor, roomId: string) =>
  (
    await by.gql<{ roomStandInEnd: Line }>(`mutation($id: ID!) { roomStandInEnd(roomId: $id) { ${LEAD} } }`, {
      id: roomId,
    })
  ).roomStandInEnd;
const startRound = (by: Actor, roomId: string, version = 0) =>
  by.gql(
    `mutation($press: ID!, $id: ID!, $v: Int!) { turnAct(input: { id: $press, roomId: $id, act: ROUND_START, version: $v }) { version } }`,
    { press: randomUUID(), id: roomId, v: version },
  );
const entered: { who: Actor; socket: ClientSocket }[] = [];
async function enter(roomId: string, who: Actor) {
  const socket = await who.socket();
  entered.push({ who, socket });
  await done(join(socket, roomId));
  return socket;
}
/** Their line dropped so long ago, in seconds. */
async function drops(who: Actor, sessionId: string, seconds: number) {
  for (const one of entered) if (one.who === who) one.socket.disconnect();
  await eventually(`${who.name} is gone`, async () => {
    const rows = await house.db.query(`SELECT FROM room_presence WHERE person_id = $1`, [who.personId]);
    return rows.length === 0;
  });
  await house.db.query(
    `UPDATE attendance SET last_seen_at = now() - make_interval(secs => $3) WHERE session_id = $1 AND person_id = $2`,
    [sessionId, who.personId, seconds],
  );
}
const people = (all: { name: string }[]) => all.map(({ name }) => name);

test('whoever runs the session makes others facilitator or presenter, and takes it away; it holds at once', async () => {
  const { id, roomId } = await aMeeting();
  const socket = await enter(roomId, noor);
  const heard: RoomLeadLine[] = [];
  socket.on('room.changed', (line) => {
    if (line.__typename === 'RoomLead') heard.push(line);
  });
  await expectRefused(role(noor, roomId, noor), 'not_allowed');
  await expectRefused(role(await aMember(house), roomId, noor), 'not_found');
  await expectRefused(role(ben, roomId, await aMember(house)), 'invalid');
  expect((await seen(noor, id)).can).toEqual({ runProtocol: false, askLessons: false, setRoles: false });

  const made = await role(ben, roomId, noor);
  expect(people(made.facilitators)).toEqual(['Ben', 'Noor']);
  expect((await role(cora, roomId, noor)).rev).toBe(made.rev);
  await role(noor, roomId, rosa, true, 'PRESENTER');
  expect((await seen(noor, id)).can).toEqual({ runProtocol: true, askLessons: true, setRoles: true });
  expect((await seen(rosa, id)).can.runProtocol).toBe(false);
  const last = await role(cora, roomId, noor, false);
  expect([people(last.facilitators), people(last.presenters)]).toEqual([['Ben'], ['Rosa']]);
  expect((await seen(noor, id)).can.setRoles).toBe(false);
  await eventually('all is heard', () => heard.at(-1)?.rev === last.rev);
  expect((await done(changes(socket, roomId))).lines).toEqual([heard.at(-1)]);
  expect(heard.at(-1)).toMatchObject(last);
  expect((await seen(rosa, id)).lead).toEqual(last);

  const far = await aMeeting(600);
  await role(ben, far.roomId, noor);
  await expectRefused(role(ben, (await aMeeting(-600)).roomId, noor), 'too_late');
  await house.db.query(`UPDATE peer_session SET canceled_at = now() WHERE id = $1`, [far.id]);
  await expectRefused(role(ben, far.roomId, rosa), 'session_canceled');
});

test('where the line of everyone who runs it has dropped, one of those who are there stands in, until they are back', async () => {
  const { id, roomId } = await aMeeting();
  await enter(roomId, ben);
  await enter(roomId, noor);
  await enter(roomId, rosa);
  expect((await seen(noor, id)).mayStandIn).toBe(false);
  await expectRefused(standIn(noor, roomId), 'conflict');
  await drops(ben, id, 30);
  await expectRefused(standIn(noor, roomId), 'conflict');
  await drops(ben, id, 90);
  expect((await seen(noor, id)).mayStandIn).toBe(true);
  // Who is not in the room does not take it over from outside; who is outside its audience knows nothing of it.
  const absent = await aFellow(house, { in: cohort });
  expect((await seen(absent, id)).mayStandIn).toBe(false);
  await expectRefused(standIn(absent, roomId), 'conflict');
  await expectRefused(standIn(await aMember(house), roomId), 'not_found');

  const pressed = await Promise.allSettled([standIn(noor, roomId), standIn(rosa, roomId)]);
  expect(pressed.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const [acts, other] = pressed[0]!.status === 'fulfilled' ? [noor, rosa] : [rosa, noor];
  const { lead } = await seen(other, id);
  expect([lead.acting?.name, people(lead.facilitators)]).toEqual([acts.name, ['Ben']]);
  expect((await standIn(acts, roomId)).rev).toBe(lead.rev);

  // To keep the room going, and nothing else.
  expect(await seen(acts, id)).toMatchObject({
    can: { runProtocol: true, askLessons: false, setRoles: false },
    session: { rsvpCounts: null },
  });
  await startRound(acts, roomId);
  expect(
    await acts.raw(`query($id: ID!) { roomQuestions(roomId: $id) { can { ask run hide } } }`, { id: roomId }),
  ).toContain('{"ask":true,"run":false,"hide":false}');
  await expectRefused(role(acts, roomId, acts), 'not_allowed');
  await expectRefused(
    acts.gql(`query($id: ID!) { sessionRsvps(sessionId: $id) { nextCursor } }`, { id }),
    'not_allowed',
  );
  await expectRefused(
    acts.gql(
      `mutation($id: ID!) { protocolSave(input: { sessionId: $id, version: 0, title: "", steps: [] }) { id } }`,
      { id },
    ),
    'not_allowed',
  );

  await expectRefused(end(other, roomId), 'not_allowed');
  const back = await end(ben, roomId);
  expect(back.acting).toBeNull();
  expect((await end(ben, roomId)).rev).toBe(back.rev);
  expect((await seen(acts, id)).can.runProtocol).toBe(false);
  await expectRefused(startRound(acts, roomId, 1), 'not_allowed');
});

test('nobody stands in before it begins or once it has closed; who coordinates it leads it by being there', async () => {
  const early = await aMeeting(5);
  await enter(early.roomId, noor);
  await expectRefused(standIn(noor, early.roomId), 'conflict');
  await expectRefused(standIn(noor, (await aMeeting(-600)).roomId), 'room_closed');
  const { id, roomId } = await aMeeting();
  await enter(roomId, noor);
  await enter(roomId, cora);
  await expectRefused(standIn(noor, roomId), 'conflict');
  await drops(cora, id, 90);
  await standIn(noor, roomId);
  // Who stood in and is gone, too, is stood in for; who gives it back needs nobody's leave.
  await enter(roomId, rosa);
  await drops(noor, id, 90);
  expect((await standIn(rosa, roomId)).acting?.name).toBe('Rosa');
  expect((await end(rosa, roomId)).acting).toBeNull();
  // Nor does someone whose writing is paused keep it going, from before or from now on.
  await standIn(rosa, roomId);
  const paused = await measure(cora, roomId, rosa.personId, 'MUTE');
  expect(await seen(rosa, id)).toMatchObject({ can: { runProtocol: false } });
  await expectRefused(startRound(rosa, roomId), 'not_allowed');
  await end(rosa, roomId);
  expect((await seen(rosa, id)).mayStandIn).toBe(false);
  await expectRefused(standIn(rosa, roomId), 'room_paused');
  await endMeasure(cora, paused.id);
  // Over: what one did in the room opens nothing afterwards.
  await standIn(rosa, roomId);
  await house.db.query(`DELETE FROM attendance WHERE session_id = $1 AND person_id = $2`, [
    id,
    rosa.personId,
  ]);
  await house.db.query(
    `UPDATE peer_session SET starts_at = now() - interval '5 hours', ends_at = now() - interval '4 hours' WHERE id = $1`,
    [id],
  );
  await expectRefused(startRound(rosa, roomId), 'room_closed');
  await expectRefused(seen(rosa, id), 'room_closed');
});
