import 'reflect-metadata';
import { aHouse, type House } from '../../../test/kit/house.js';
import { demoId, DEMO_PASSWORD } from './demo-ids.js';
import { keepToday } from './keep-today.js';
import { loadDemo } from './load-demo.js';

let house: House;
beforeAll(async () => {
  house = await aHouse();
});
afterAll(() => house.close());

test('the session of today is moved once it is over, and not before', async () => {
  const now = new Date();
  await loadDemo(house.db.dataSource, { now, password: DEMO_PASSWORD });
  expect(await keepToday(house.db.dataSource, now)).toBe(false);
  await house.db.query(`UPDATE protocol_run SET state = 'PAUSED', step = 2, left_ms = 1 WHERE room_id = $1`, [
    demoId('room', 'today-families'),
  ]);
  const inThreeDays = new Date(now.getTime() + 3 * 86_400_000);
  expect(await keepToday(house.db.dataSource, inThreeDays)).toBe(true);
  const [session] = await house.db.query<{ startsAt: Date; minutes: number }>(
    `SELECT starts_at AS "startsAt", extract(epoch FROM ends_at - starts_at)::int / 60 AS minutes FROM peer_session WHERE id = $1`,
    [demoId('session', 'today-families')],
  );
  expect(session!.startsAt.getTime()).toBe(inThreeDays.getTime() + 600_000);
  expect(session!.minutes).toBe(90);
  expect(
    await house.db.query(
      `SELECT run.state, run.step, run.version, room.rev = run.rev AS counted FROM protocol_run run
         JOIN room ON room.id = run.room_id WHERE run.room_id = $1`,
      [demoId('room', 'today-families')],
    ),
  ).toEqual([{ state: 'READY', step: 0, version: 2, counted: true }]);
});
