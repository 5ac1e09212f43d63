import type { Db } from '../db/db.js';
import type { Reader } from '../db/reader.js';

/** Rows that go in one step: nobody waits for the whole of it. */
export const STEP = 500;

/** How what is older than so many days is deleted, in steps. */
export interface RetentionRule {
  /** One step; answers whether there may be more. */
  step(db: Db, days: number): Promise<boolean>;
  /** How many would go, counted no further than `most`. */
  count(reader: Reader, days: number, most: number): Promise<number>;
}

/** SQL of the instant so many days ago; `days` is an SQL expression. */
export const daysAgo = (days = '$1::int'): string => `(now() - make_interval(days => ${days}))`;

/** Deletes rows of a table, alias `t`, for which this SQL holds. `$1`: the days, as in `daysAgo`. */
export const rowsOf = (table: string, old: string): RetentionRule => ({
  async step(db, days) {
    const gone = await db.query(
      `DELETE FROM ${table} WHERE ctid IN (SELECT t.ctid FROM ${table} t WHERE ${old} LIMIT ${STEP} FOR UPDATE SKIP LOCKED) RETURNING 1`,
      [days],
    );
    return gone.length === STEP;
  },
  async count(reader, days, most) {
    const [row] = await reader.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM (SELECT 1 FROM ${table} t WHERE ${old} LIMIT $2) old`,
      [days, most],
    );
    return row?.count ?? 0;
  },
});
