import { jest } from '@jest/globals';
import pg from 'pg';
import type { House } from './house.js';
import { doDueJobs } from './jobs.js';

/** The clock of a house, for a test that lives through days: the server's, the database's, and the one jobs go by. */
export interface TestClock {
  /** Goes on to this instant, doing each job when its time comes. Never backwards. */
  goTo(instant: Date): Promise<void>;
}

/**
 * In the database `now()` and `clock_timestamp()` are found before PostgreSQL's own, in a schema of the test; defaults of
 * columns, which are bound where they were written, are bound anew. The queue's
 * own functions keep theirs: what is due by the test's clock is made due by the real one.
 */
const OURS = `
  CREATE SCHEMA test_clock;
  CREATE TABLE test_clock.shift (by interval NOT NULL);
  INSERT INTO test_clock.shift VALUES ('0');
  CREATE FUNCTION test_clock.now() RETURNS timestamptz LANGUAGE sql STABLE AS
    'SELECT pg_catalog.now() + by FROM test_clock.shift';
  CREATE FUNCTION test_clock.clock_timestamp() RETURNS timestamptz LANGUAGE sql VOLATILE AS
    'SELECT pg_catalog.clock_timestamp() + by FROM test_clock.shift';
  DO $$ DECLARE own record; BEGIN
    FOR own IN SELECT table_name, column_name, column_default FROM information_schema.columns
                WHERE table_schema = 'public' AND column_default ~ '^(now|clock_timestamp)[(][)]$' LOOP
      EXECUTE format('ALTER TABLE %I ALTER COLUMN %I SET DEFAULT test_clock.%s', own.table_name, own.column_name, own.column_default);
    END LOOP;
    EXECUTE format('ALTER DATABASE %I SET search_path = test_clock, pg_catalog, public', current_database()); END $$`;

/** For `aHouse`: makes its database ready for a clock. */
export async function withClock(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(OURS);
  } finally {
    await client.end();
  }
}

/** Everything but the clock itself goes on as it does. */
export const REAL = [
  ...(['hrtime', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate', 'clearImmediate'] as const),
  ...(['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] as const),
];

/** Sets the clock of a house that was opened `withClock`, for the whole test file; `start` lies after the real time. */
export async function aClock(house: House, start: Date): Promise<TestClock> {
  const set = async (instant: Date) => {
    jest.setSystemTime(instant);
    await house.db.query(`UPDATE test_clock.shift SET by = $1::timestamptz - pg_catalog.clock_timestamp()`, [
      instant.toISOString(),
    ]);
  };
  const due = async (): Promise<Date | null> => {
    const [row] = await house.db.query<{ at: Date | null }>(
      `SELECT min(run_at) AS at FROM graphile_worker.jobs WHERE attempts < max_attempts`,
    );
    return row?.at ?? null;
  };
  jest.useFakeTimers({ doNotFake: REAL, now: start });
  await set(start);
  return {
    goTo: async (instant) => {
      for (let next = await due(); next && next <= instant; next = await due()) {
        await set(new Date(Math.max(next.getTime(), Date.now())));
        await house.db.query(
          `SELECT graphile_worker.reschedule_jobs(array_agg(id), run_at => pg_catalog.now())
             FROM graphile_worker.jobs WHERE attempts < max_attempts AND run_at <= $1`,
          [new Date().toISOString()],
        );
        await doDueJobs(house);
      }
      await set(instant);
    },
  };
}
