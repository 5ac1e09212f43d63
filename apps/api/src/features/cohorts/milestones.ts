import { LIMITS } from '@hearth/shared';
import { standsNow } from '../../foundation/cohorts/memberships.js';
import { ensure, found, invalidField, RefusalError } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { Tx } from '../../platform/db/db.js';
import type { Reader } from '../../platform/db/reader.js';
import { heldCohort } from './cohort-keep.js';
import type { CohortMilestoneSaveInput, MilestoneDoneInput } from './cohorts.inputs.js';
import { canKeepCohort, canSeeCohort } from './cohorts.policy.js';

async function ensureRoom(tx: Tx, cohortId: string, id: string): Promise<void> {
  const [held] = await tx.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM cohort_milestone WHERE cohort_id = $1 AND id <> $2 AND removed_at IS NULL`,
    [cohortId, id],
  );
  if ((held?.count ?? 0) >= LIMITS.milestones)
    throw invalidField('nameEn', 'too_large', { max: LIMITS.milestones });
}

/** Adds a milestone of a cohort under the client's id, or changes it. */
export async function saveMilestone(tx: Tx, viewer: Viewer, input: CohortMilestoneSaveInput): Promise<void> {
  await heldCohort(tx, viewer, input.cohortId);
  await ensureRoom(tx, input.cohortId, input.id);
  const rows = await tx.query(
    `INSERT INTO cohort_milestone (id, cohort_id, kind, name_en, name_es, due_on, each_fellow)
     VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, name_en = excluded.name_en, name_es = excluded.name_es,
       due_on = excluded.due_on, each_fellow = excluded.each_fellow, removed_at = NULL
     WHERE cohort_milestone.cohort_id = excluded.cohort_id RETURNING id`,
    [
      input.id,
      input.cohortId,
      input.kind,
      input.nameEn,
      input.nameEs || input.nameEn,
      input.dueOn,
      input.eachFellow,
    ],
  );
  if (rows.length === 0) throw new RefusalError('id_taken');
}

/** A removed milestone can be put back for so many days. */
const UNDO_DAYS = 30;

/** Takes a milestone of a cohort away, or puts it back with who had done it; twice is once. */
export async function removeMilestone(
  tx: Tx,
  viewer: Viewer,
  { cohortId, id, removed }: { cohortId: string; id: string; removed: boolean },
): Promise<void> {
  await heldCohort(tx, viewer, cohortId);
  if (removed) {
    await tx.query(
      `UPDATE cohort_milestone SET removed_at = coalesce(removed_at, now()) WHERE id = $1 AND cohort_id = $2`,
      [id, cohortId],
    );
    return;
  }
  await ensureRoom(tx, cohortId, id);
  await tx.query(`UPDATE cohort_milestone SET removed_at = NULL WHERE id = $1 AND cohort_id = $2`, [
    id,
    cohortId,
  ]);
}

/** Forgets what was taken away and not put back. */
export const forgetMilestones = (reader: Reader): Promise<unknown> =>
  reader.query(`DELETE FROM cohort_milestone WHERE removed_at < now() - make_interval(days => ${UNDO_DAYS})`);

/**
 * A milestone is done with, or is not: for the cohort as a whole, which its coordinators say; or a step of one fellow, which
 * that fellow or a coordinator says. Answers the cohort; twice is once.
 */
export async function markMilestone(tx: Tx, viewer: Viewer, input: MilestoneDoneInput): Promise<string> {
  const [row] = await tx.query<{ cohortId: string; eachFellow: boolean }>(
    `SELECT cohort_id AS "cohortId", each_fellow AS "eachFellow" FROM cohort_milestone WHERE id = $1 AND removed_at IS NULL FOR NO KEY UPDATE`,
    [input.id],
  );
  const { cohortId, eachFellow } = found(row && canSeeCohort(viewer, row.cohortId) ? row : null);
  const personId = input.personId ?? null;
  ensure(
    canKeepCohort(viewer, cohortId) || (personId !== null && personId === viewer.personId),
    'coordinator',
  );
  if (personId === null) {
    await tx.query(
      `UPDATE cohort_milestone SET done_at = CASE WHEN $2 THEN coalesce(done_at, now()) END WHERE id = $1`,
      [input.id, input.done],
    );
    return cohortId;
  }
  const [fellow] = await tx.query(
    `SELECT 1 FROM cohort_membership f WHERE f.cohort_id = $1 AND f.person_id = $2 AND f.role = 'fellow' AND ${standsNow('f')}`,
    [cohortId, personId],
  );
  if (!eachFellow || !fellow) throw invalidField('personId', 'unknown');
  await tx.query(
    input.done
      ? `INSERT INTO milestone_done (milestone_id, person_id) VALUES ($1, $2) ON CONFLICT DO NOTHING`
      : `DELETE FROM milestone_done WHERE milestone_id = $1 AND person_id = $2`,
    [input.id, personId],
  );
  return cohortId;
}
