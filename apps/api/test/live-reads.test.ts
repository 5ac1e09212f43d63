import { jest } from '@jest/globals';
import { aHouse, type ClientSocket, type House } from './kit/house.js';
import type { Actor } from './kit/actor.js';
import { aCohort, aFellow, type CohortHandle } from './kit/people.js';
import { REAL } from './kit/clock.js';
import { aSession, aSpace, aThread } from './kit/places.js';

let house: House;
let cohort: CohortHandle;
beforeAll(async () => {
  house = await aHouse({ LIVE_READS: '6', LIVE_READS_SECONDS: '600' });
  cohort = await aCohort(house);
});
afterAll(async () => {
  jest.useRealTimers();
  await house.close();
});

type Ask = (socket: ClientSocket) => Promise<{ ok: boolean }>;

async function asks(who: Actor): Promise<Ask[]> {
  const { id: threadId } = await aThread(house, { in: await aSpace(house, { in: cohort }), by: who });
  const { roomId } = await aSession(house, { in: cohort });
  return [
    (socket) => socket.emitWithAck('room.join', { roomId, afterRev: 0 }),
    (socket) => socket.emitWithAck('room.changes', { roomId, afterRev: 0 }),
    (socket) => socket.emitWithAck('thread.join', { threadId, afterRev: 0 }),
    (socket) => socket.emitWithAck('thread.changes', { threadId, afterRev: 0 }),
  ];
}

test('entering and asking what changed count for a person, over all their sockets, and pass again', async () => {
  const [noor, june] = [await aFellow(house, { in: cohort }), await aFellow(house, { in: cohort })];
  const all = await asks(noor);
  const [one, other] = [await noor.socket(), await noor.socket()];
  for (const ask of all) expect(await ask(one)).toMatchObject({ ok: true });
  for (const ask of all.slice(0, 2)) expect(await ask(other)).toMatchObject({ ok: true });
  for (const ask of all)
    expect(await ask(other)).toEqual({
      ok: false,
      code: 'too_many',
      params: { retryAfterSeconds: expect.any(Number) },
    });
  const calm = await june.socket();
  for (const ask of all) expect(await ask(calm)).toMatchObject({ ok: true });
  jest.useFakeTimers({ doNotFake: REAL, now: Date.now() + 601_000 });
  expect(await all[1]?.(one)).toMatchObject({ ok: true });
});
