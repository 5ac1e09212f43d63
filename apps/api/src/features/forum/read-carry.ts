import type { Tx } from '../../platform/db/db.js';

// Posts go in the order of their numbers, so who had read up to one has read as many of them as stood up to it.
const INTO_NEW = `
  INSERT INTO thread_read (thread_id, person_id, read_number, read_at, mark_id, mark_before)
  SELECT $2, r.person_id, upto.read, r.read_at, CASE WHEN upto.before IS NOT NULL THEN r.mark_id END, upto.before
    FROM thread_read r CROSS JOIN LATERAL (
      SELECT (count(*) FILTER (WHERE gone <= r.read_number))::int AS read,
             CASE WHEN r.mark_before IS NOT NULL THEN (count(*) FILTER (WHERE gone <= r.mark_before))::int END AS before
        FROM unnest($3::int[]) gone) upto
   WHERE r.thread_id = $1`;

/** Readers of a thread have read as much of the new one that its posts went to. */
export async function carryIntoNew(
  tx: Tx,
  fromThreadId: string,
  toThreadId: string,
  gone: number[],
): Promise<void> {
  await tx.query(INTO_NEW, [fromThreadId, toThreadId, gone]);
  await tx.query(
    `INSERT INTO thread_follow (person_id, thread_id, level) SELECT person_id, $2, level FROM thread_follow WHERE thread_id = $1`,
    [fromThreadId, toThreadId],
  );
}

/** How two threads stood before they were merged. */
export interface Before {
  lastNumber: number;
  lastPostAt: Date;
}

// One mark tells how far one has read, so what was read of the one thread can only be kept where all that stood in the other was
// read too. Who came after the last post of a thread has no news in it.
const INTO_OTHER = `
  WITH reader AS (
    SELECT person_id FROM thread_read WHERE thread_id = $1 UNION SELECT person_id FROM thread_read WHERE thread_id = $2),
  known AS (
    SELECT reader.person_id,
           coalesce(here.read_number, CASE WHEN came.created_at >= $5 THEN $7::int ELSE 0 END) AS here,
           coalesce(there.read_number, CASE WHEN came.created_at >= $6 THEN $4::int ELSE -1 END) AS there
      FROM reader JOIN person came ON came.id = reader.person_id
      LEFT JOIN thread_read here ON here.thread_id = $1 AND here.person_id = reader.person_id
      LEFT JOIN thread_read there ON there.thread_id = $2 AND there.person_id = reader.person_id),
  stood AS (
    SELECT coalesce(max(number), 0) AS number FROM post
     WHERE thread_id = $2 AND number <= $4 AND deleted_at IS NULL AND hidden_at IS NULL)
  INSERT INTO thread_read (thread_id, person_id, read_number)
  SELECT $2, known.person_id, $4 + (SELECT count(*)::int FROM unnest($3::int[]) gone WHERE gone <= known.here)
    FROM known, stood WHERE known.there >= stood.number
  ON CONFLICT (person_id, thread_id) DO UPDATE
    SET read_number = excluded.read_number, mark_id = NULL, mark_before = NULL
    WHERE thread_read.read_number < excluded.read_number`;

// Who muted the one and never opened the other wants no news of it.
const FOLLOW = `
  INSERT INTO thread_follow (person_id, thread_id, level)
  SELECT choice.person_id, $2, choice.level FROM thread_follow choice
   WHERE choice.thread_id = $1 AND (choice.level = 'following' OR NOT EXISTS (
     SELECT FROM thread_read r WHERE r.thread_id = $2 AND r.person_id = choice.person_id))
  ON CONFLICT (person_id, thread_id) DO NOTHING`;

/** What was read, followed and kept of a thread goes to the one it was merged into. */
export async function carryIntoOther(
  tx: Tx,
  from: { id: string } & Before,
  into: { id: string } & Before,
  gone: number[],
): Promise<void> {
  await tx.query(FOLLOW, [from.id, into.id]);
  await tx.query(INTO_OTHER, [
    from.id,
    into.id,
    gone,
    into.lastNumber,
    from.lastPostAt,
    into.lastPostAt,
    from.lastNumber,
  ]);
  await tx.query(`UPDATE reply_draft SET thread_id = $2 WHERE thread_id = $1`, [from.id, into.id]);
}
