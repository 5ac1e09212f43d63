import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import type { Tx } from '../src/platform/db/db.js';
import { DomainEventBus } from '../src/platform/db/domain-event-bus.js';
import { eventually } from './kit/asserts.js';
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

test('of two that wait for one another, the one that is ended for it is done anew, and told of once', async () => {
  const other = await aSpace(house, { in: await aCohort(house) });
  const both = Promise.withResolvers<void>();
  const runs: number[] = [];
  const write = (which: number, first: string, second: string) =>
    house.db.write(async (tx) => {
      await tx.query(`SET LOCAL deadlock_timeout = '50ms'`);
      await tx.query(rename, [first, 'Crossed']);
      runs.push(which);
      // Each holds its first when it asks for the other's.
      if (runs.length === 2) both.resolve();
      await both.promise;
      await tx.query(rename, [second, 'Crossed']);
      tx.announce('session.changed', { sessionId: `crossed ${which}` });
      return which;
    });
  expect(await Promise.all([write(0, space.id, other.id), write(1, other.id, space.id)])).toEqual([0, 1]);
  expect(runs).toHaveLength(3);
  expect(heard.splice(0).sort()).toEqual(['crossed 0', 'crossed 1']);
  await house.db.write((tx) => tx.query(rename, [space.id, 'Committed']));
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

const pool = () => (house.running.app.get(DataSource).driver as PostgresDriver).master as Pool;

/** Every connection is free, but for what the house does by itself in passing, and none has a transaction standing. */
async function expectAllGivenBack(): Promise<void> {
  const [row] = await house.db.query<{ standing: number }>(
    `SELECT count(*)::int AS standing FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in%'`,
  );
  expect(row?.standing).toBe(0);
  await eventually('every connection is given back', () => pool().totalCount === pool().idleCount);
}

test('a line cut in the midst of a verb is a fault of that verb alone', async () => {
  for (let times = 0; times < 3; times += 1) {
    const write = house.db.write(async (tx) => {
      await tx.query(rename, [space.id, 'Cut']);
      tx.announce('session.changed', { sessionId: 'never' });
      const [own] = await tx.query<{ pid: number }>(`SELECT pg_backend_pid() AS pid`);
      await house.db.query(`SELECT pg_terminate_backend($1::int)`, [own?.pid]);
      await tx.query(rename, [space.id, 'After']);
    });
    await expect(write).rejects.toThrow(/terminat|not queryable/);
  }
  expect(heard).toEqual([]);
  expect(await nameNow()).toBe('Committed');
  await expectAllGivenBack();
});

test('a fault that shows only at the commit leaves nothing, and tells nothing', async () => {
  for (let times = 0; times < 3; times += 1) {
    const write = house.db.write(async (tx) => {
      await tx.query(rename, [space.id, 'Too soon']);
      await tx.query(
        `CREATE TEMP TABLE pair (id int PRIMARY KEY, other int REFERENCES pair DEFERRABLE INITIALLY DEFERRED) ON COMMIT DROP`,
      );
      await tx.query(`INSERT INTO pair VALUES ($1, 2)`, [1]);
      tx.announce('session.changed', { sessionId: 'never' });
    });
    await expect(write).rejects.toThrow('foreign key');
  }
  expect(heard).toEqual([]);
  expect(await nameNow()).toBe('Committed');
  await expectAllGivenBack();
});

test('a transaction of the manager within a verb is a savepoint: it can fall alone, and cannot stand alone', async () => {
  await house.db.write(async (tx) => {
    await tx.em.transaction((em) => em.update('SpaceEntity', { id: space.id }, { name: 'Outer' }));
    const inner = tx.em.transaction(async (em) => {
      await em.update('SpaceEntity', { id: space.id }, { name: 'Inner' });
      throw new Error('inner');
    });
    await expect(inner).rejects.toThrow('inner');
  });
  expect(await nameNow()).toBe('Outer');
  const write = house.db.write(async (tx) => {
    await tx.em.transaction((em) => em.update('SpaceEntity', { id: space.id }, { name: 'Within' }));
    throw new Error('no');
  });
  await expect(write).rejects.toThrow('no');
  expect(await nameNow()).toBe('Outer');
  await expectAllGivenBack();
});

test('what a verb sends after its end is refused: the connection may be in other hands', async () => {
  let late: Tx | undefined;
  await house.db.write((tx) => {
    late = tx;
    return Promise.resolve();
  });
  await expect(late?.query(rename, [space.id, 'Late'])).rejects.toThrow('over');
  await expect(late?.em.update('SpaceEntity', { id: space.id }, { name: 'Late' })).rejects.toThrow();
  expect(await nameNow()).toBe('Outer');
});
