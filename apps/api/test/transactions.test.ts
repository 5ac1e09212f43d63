import { DomainEventBus } from '../src/platform/db/domain-event-bus.js';
import { aHouse, type House } from './kit/house.js';
import { aCohort } from './kit/people.js';
import { aSpace, type SpaceHandle } from './kit/places.js';

let house: House;
let space: SpaceHandle;
const heard: string[] = [];
beforeAll(async () => {
  // One connection more than a single verb needs: what it leaves behind is met at once.
  house = await aHouse({ DATABASE_POOL: '2' });
  space = await aSpace(house, { in: await aCohort(house), name: 'Before' });
  house.running.app.get(DomainEventBus).on('session.changed', ({ sessionId }) => void heard.push(sessionId));
});
afterAll(() => house.close());

const rename = `UPDATE space SET name = $2 WHERE id = $1`;
const nameNow = async () =>
  (await house.db.query<{ name: string }>(`SELECT name FROM space WHERE id = $1`, [space.id]))[0]?.name;

test('a verb stands as a whole, and what happened is told once it stands', async () => {
  const result = await house.db.write(async (tx) => {
    await tx.query(rename, [space.id, 'Committed']);
    tx.announce('session.changed', { sessionId: 'told' });
    expect(heard).toEqual([]);
    return 'result';
  });
  expect(result).toBe('result');
  expect(heard.splice(0)).toEqual(['told']);
  expect(await nameNow()).toBe('Committed');
});

test('after an error nothing stands and nothing is told, and the connections go on', async () => {
  for (let times = 0; times < 5; times += 1) {
    const write = house.db.write(async (tx) => {
      await tx.query(rename, [space.id, 'Never']);
      tx.announce('session.changed', { sessionId: 'never' });
      throw new Error('no');
    });
    await expect(write).rejects.toThrow('no');
  }
  expect(heard).toEqual([]);
  expect(await nameNow()).toBe('Committed');
});

test('a fault that the verb keeps to itself is a fault all the same', async () => {
  const write = house.db.write(async (tx) => {
    await tx.query(rename, [space.id, 'Half']);
    await tx.query(`SELECT 1 / $1::int`, [0]).catch(() => undefined);
    tx.announce('session.changed', { sessionId: 'never' });
  });
  await expect(write).rejects.toThrow('not committed');
  expect(heard).toEqual([]);
  expect(await nameNow()).toBe('Committed');
});

test('statements sent at the same time are answered each with its own, faults too', async () => {
  const write = house.db.write((tx) =>
    Promise.allSettled([
      tx.query(`SELECT $1::int AS n`, [1]),
      tx.query(`SELECT $1::int AS n`, [2]),
      tx.query(`SELECT 1 / $1::int AS n`, [0]),
      tx.query(`SELECT $1::int AS n`, [3]),
    ]),
  );
  await expect(write).rejects.toThrow('not committed');
  const rows = await house.db.write((tx) =>
    Promise.all([1, 2, 3].map((n) => tx.query(`SELECT $1::int AS n`, [n]))),
  );
  expect(rows).toEqual([[{ n: 1 }], [{ n: 2 }], [{ n: 3 }]]);
});

test('entities saved with the manager stand and fall with the verb', async () => {
  const write = house.db.write(async (tx) => {
    await tx.em.update('SpaceEntity', { id: space.id }, { name: 'By entity' });
    throw new Error('no');
  });
  await expect(write).rejects.toThrow('no');
  expect(await nameNow()).toBe('Committed');
});
