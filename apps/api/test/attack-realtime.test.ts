import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import { Realtime } from '../src/platform/realtime/realtime.js';
import type { Actor } from './kit/actor.js';
import { eventually } from './kit/asserts.js';
import { aHouse, type House } from './kit/house.js';
import { aCohort, aCoordinator, aFellow, leaves, type CohortHandle } from './kit/people.js';
import { aSession } from './kit/places.js';
import { changes, done, heard, join, refused, send } from './kit/rooms.js';

let house: House;
let cohort: CohortHandle;
let cora: Actor;
beforeAll(async () => {
  house = await aHouse();
  cohort = await aCohort(house);
  cora = await aCoordinator(house, { of: cohort, name: 'Cora' });
});
afterAll(() => house.close());

const presence = (roomId: string) =>
  house.db.query(`SELECT socket_id FROM room_presence WHERE room_id = $1`, [roomId]);
const leave = (socket: Awaited<ReturnType<Actor['socket']>>, roomId: string) =>
  socket.emitWithAck('room.leave', { roomId });

/** Holds the next one who enters a room, once the policy has let them in, until told to go on. */
function holdNextEntry() {
  const kind = house.running.app.get(Realtime).kinds.get('room');
  if (!kind) throw new Error('There are no rooms');
  const admit = kind.admit.bind(kind);
  let goOn = () => {};
  const gate = new Promise<void>((resolve) => (goOn = resolve));
  let tell = () => {};
  const admitted = new Promise<void>((resolve) => (tell = resolve));
  const spy = jest.spyOn(kind, 'admit').mockImplementationOnce(async (viewer, id) => {
    await admit(viewer, id);
    tell();
    await gate;
  });
  return { goOn, admitted, end: () => spy.mockRestore() };
}

test('who leaves while still entering is out: hears nothing, is shown to nobody', async () => {
  const who = await aFellow(house, { in: cohort });
  const session = await aSession(house, { in: cohort });
  const [socket, other] = [await who.socket(), await cora.socket()];
  const lines = heard(socket);
  for (let round = 0; round < 5; round += 1) {
    const entering = join(socket, session.roomId);
    const leaving = leave(socket, session.roomId);
    await done(entering);
    await done(leaving);
    await done(send(other, session.roomId));
    await done(changes(socket, session.roomId));
    expect(lines).toEqual([]);
    expect(await presence(session.roomId)).toEqual([]);
  }
  void leave(socket, session.roomId);
  await done(join(socket, session.roomId));
  await done(send(other, session.roomId));
  await eventually('entered anew, it hears', () => lines.length === 1);
});

test('whose line is cut while entering leaves nothing behind', async () => {
  const who = await aFellow(house, { in: cohort });
  const session = await aSession(house, { in: cohort });
  const held = holdNextEntry();
  try {
    const socket = await who.socket();
    const realtime = house.running.app.get(Realtime);
    const id = socket.id ?? '';
    join(socket, session.roomId).catch(() => undefined);
    await held.admitted;
    const there = realtime.sockets().find((one) => one.id === id);
    socket.disconnect();
    await eventually('gone', () => realtime.sockets().every((one) => one.id !== id));
    held.goOn();
    await eventually('it has come to an end', () => there?.data.turns.size === 0);
    expect(there?.rooms.size).toBe(0);
    expect(await presence(session.roomId)).toEqual([]);
  } finally {
    held.end();
  }
});

test('who loses the right while still entering does not stay', async () => {
  const who = await aFellow(house, { in: cohort });
  const session = await aSession(house, { in: cohort });
  const other = await cora.socket();
  await done(join(other, session.roomId));
  const socket = await who.socket();
  const lines = heard(socket);
  const held = holdNextEntry();
  try {
    const entering = join(socket, session.roomId);
    await held.admitted;
    await leaves(house, who, cohort);
    // Another message brings the socket's viewer up to date, so the beat finds nothing that has moved.
    await refused(join(socket, randomUUID()), 'not_found');
    held.goOn();
    await refused(entering, 'not_found');
  } finally {
    held.end();
  }
  await done(send(other, session.roomId));
  await house.beat();
  await done(send(other, session.roomId));
  expect(lines).toEqual([]);
  expect(await presence(session.roomId)).toHaveLength(1);
});

test('one socket may not have more than 500 messages under way', async () => {
  const who = await aFellow(house, { in: cohort });
  const session = await aSession(house, { in: cohort });
  const socket = await who.socket();
  // While nobody can read messages none is answered, but for those that are too many.
  let all: ReturnType<typeof changes>[] = [];
  await house.db.write(async (tx) => {
    await tx.query('LOCK TABLE message');
    all = Array.from({ length: 600 }, () => changes(socket, session.roomId));
    await Promise.race(all);
  });
  const answers = await Promise.all(all);
  const many = answers.filter((answer) => !answer.ok && answer.code === 'too_many');
  expect(many.length).toBeGreaterThan(0);
  expect(answers.filter((answer) => answer.ok).length).toBeGreaterThanOrEqual(500);
  await done(changes(socket, session.roomId));
});
