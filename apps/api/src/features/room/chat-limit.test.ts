import { aHouse, type House } from '../../../test/kit/house.js';
import { aCohort, aFellow, type CohortHandle } from '../../../test/kit/people.js';
import { aSession } from '../../../test/kit/places.js';
import { done, refused, send } from '../../../test/kit/rooms.js';

let house: House;
let cohort: CohortHandle;
beforeAll(async () => {
  house = await aHouse({ CHAT_LIMIT: '4', CHAT_WINDOW_SECONDS: '600' });
  cohort = await aCohort(house);
});
afterAll(() => house.close());

test('so many within so long, per person, in all rooms together, in one batch or several; then it goes on', async () => {
  const [noor, ben] = [await aFellow(house, { in: cohort }), await aFellow(house, { in: cohort })];
  const [socket, second, other] = [await noor.socket(), await noor.socket(), await ben.socket()];
  const [here, there] = [
    (await aSession(house, { in: cohort })).roomId,
    (await aSession(house, { in: cohort })).roomId,
  ];
  const batch = await Promise.all(
    [1, 2, 3, 4, 5, 6].map((line) => send(line % 2 ? socket : second, here, `${line}`)),
  );
  expect(batch.filter(({ ok }) => ok).length).toBe(4);
  const refusal = await refused(send(socket, there), 'too_many');
  expect(refusal.params?.['retryAfterSeconds']).toBeGreaterThanOrEqual(1);
  expect(refusal.params?.['retryAfterSeconds']).toBeLessThanOrEqual(600);
  await done(send(other, here, 'someone else may'));

  // As if so long ago.
  await house.db.query(`UPDATE message SET sent_at = sent_at - interval '600 seconds' WHERE room_id = $1`, [
    here,
  ]);
  await done(send(socket, there, 'later it goes on'));
  const numbers = await house.db.query<{ number: number }>(
    `SELECT number FROM message WHERE room_id = $1 ORDER BY number`,
    [here],
  );
  expect(numbers.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
});

test('a retry of what is stored costs nothing', async () => {
  const noor = await aFellow(house, { in: cohort });
  const socket = await noor.socket();
  const { roomId } = await aSession(house, { in: cohort });
  const id = '0190aaaa-0000-7000-8000-000000000001';
  const first = await done(send(socket, roomId, 'once', id));
  for (let time = 0; time < 8; time += 1) expect(await done(send(socket, roomId, 'once', id))).toEqual(first);
  await Promise.all([1, 2, 3].map(() => done(send(socket, roomId))));
  await refused(send(socket, roomId), 'too_many');
  expect(await done(send(socket, roomId, 'once', id))).toEqual(first);
});

test('edits and undos have the same limit, counted by themselves', async () => {
  const noor = await aFellow(house, { in: cohort });
  const socket = await noor.socket();
  const { roomId } = await aSession(house, { in: cohort });
  const id = '0190aaaa-0000-7000-8000-000000000002';
  await done(send(socket, roomId, 'once', id));
  const edits = await Promise.all(
    [1, 2, 3, 4, 5, 6].map((n) => socket.emitWithAck('message.edit', { roomId, id, body: `${n}` })),
  );
  expect(edits.map(({ ok }) => ok)).toEqual([true, true, true, true, false, false]);
  expect(edits[5]).toMatchObject({
    code: 'too_many',
    params: { retryAfterSeconds: expect.any(Number) as number },
  });
  await refused(socket.emitWithAck('message.undo', { roomId, id }), 'too_many');
  await done(send(socket, roomId, 'sending goes on'));
});

test('a limit of 0 is none', async () => {
  const free = await aHouse({ CHAT_LIMIT: '0' });
  try {
    const own = await aCohort(free);
    const socket = await (await aFellow(free, { in: own })).socket();
    const { roomId } = await aSession(free, { in: own });
    const id = '0190aaaa-0000-7000-8000-000000000003';
    await done(send(socket, roomId, 'once', id));
    const lines = await Promise.all(Array.from({ length: 40 }, (_, n) => send(socket, roomId, `${n}`)));
    const edits = await Promise.all(
      Array.from({ length: 40 }, (_, n) => socket.emitWithAck('message.edit', { roomId, id, body: `${n}` })),
    );
    expect([...lines, ...edits].every(({ ok }) => ok)).toBe(true);
  } finally {
    await free.close();
  }
});
