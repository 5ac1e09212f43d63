import { randomUUID } from 'node:crypto';
import { LIMITS } from '@hearth/shared';
import { DateTime } from 'luxon';
import { ensure, found, invalidField, RefusalError } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { Tx } from '../../platform/db/db.js';
import { canCreateCohort, canKeepCohort, canSeeCohort } from './cohorts.policy.js';
import type { CohortCreateInput, CohortEditInput } from './cohorts.inputs.js';
import { heldProgram } from './programs.queries.js';

/** A cohort lasts so many years at most. */
const LONGEST_YEARS = 5;

/** Refuses days that only a slip of the pen can have meant. */
export function ensureDates({ startsOn, endsOn }: { startsOn: string; endsOn: string }): void {
  if (endsOn < startsOn) throw invalidField('endsOn', 'too_small', { min: startsOn });
  const last = DateTime.fromISO(startsOn).plus({ years: LONGEST_YEARS }).toISODate();
  if (last && endsOn > last) throw invalidField('endsOn', 'too_large', { max: last });
}

/** A cohort that the viewer keeps, held against other changes of it; "not found" where they may not know of it. */
export async function heldCohort(
  tx: Tx,
  viewer: Viewer,
  id: string,
): Promise<{ version: number; audienceId: string; programId: string; timeZone: string }> {
  found(canSeeCohort(viewer, id) || null);
  ensure(canKeepCohort(viewer, id), 'coordinator');
  const [row] = await tx.query<{ version: number; audienceId: string; programId: string; timeZone: string }>(
    `SELECT version, audience_id AS "audienceId", program_id AS "programId", time_zone AS "timeZone"
       FROM cohort WHERE id = $1 FOR NO KEY UPDATE`,
    [id],
  );
  return found(row);
}

/** What a new cohort is made of. */
export interface NewCohort {
  id: string;
  programId: string;
  name: string;
  startsOn: string;
  endsOn: string;
  capacity: number | null;
  timeZone: string;
}

/**
 * Makes a cohort with an audience of its own, in a program whose row is held. Its program's coordinators gain it at once.
 * Answers its audience, or null where it stands already in this program; an id of another's is refused.
 */
export async function insertCohort(tx: Tx, cohort: NewCohort): Promise<string | null> {
  const [standing] = await tx.query<{ programId: string }>(
    `SELECT program_id AS "programId" FROM cohort WHERE id = $1`,
    [cohort.id],
  );
  if (standing) {
    if (standing.programId !== cohort.programId) throw new RefusalError('id_taken');
    return null;
  }
  const [held] = await tx.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM cohort WHERE program_id = $1`,
    [cohort.programId],
  );
  if ((held?.count ?? 0) >= LIMITS.cohortsOfProgram)
    throw invalidField('name', 'too_large', { max: LIMITS.cohortsOfProgram });
  const audienceId = randomUUID();
  await tx.query(`INSERT INTO audience (id, kind) VALUES ($1, 'cohort')`, [audienceId]);
  await tx.query(
    `INSERT INTO cohort (id, program_id, audience_id, name, starts_on, ends_on, capacity, time_zone)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      cohort.id,
      cohort.programId,
      audienceId,
      cohort.name,
      cohort.startsOn,
      cohort.endsOn,
      cohort.capacity,
      cohort.timeZone,
    ],
  );
  // No membership of theirs moves: their rights do.
  const coordinators = await tx.query<{ id: string }>(
    `UPDATE person SET access_epoch = access_epoch + 1
      WHERE id IN (SELECT person_id FROM program_role WHERE program_id = $1) RETURNING id`,
    [cohort.programId],
  );
  tx.announce('access.changed', { personIds: coordinators.map(({ id }) => id) });
  return audienceId;
}

/** Begins a cohort, with the milestones of its program on their days. */
export async function createCohort(tx: Tx, viewer: Viewer, input: CohortCreateInput): Promise<void> {
  ensure(canCreateCohort(viewer, await heldProgram(tx, viewer, input.programId)), 'coordinator');
  ensureDates(input);
  if (!(await insertCohort(tx, { ...input, capacity: input.capacity ?? null }))) return;
  await tx.query(
    `INSERT INTO cohort_milestone (id, cohort_id, kind, name_en, name_es, due_on, each_fellow)
     SELECT gen_random_uuid(), $2, kind, name_en, name_es, $3::date + offset_days, each_fellow
       FROM program_milestone WHERE program_id = $1`,
    [input.programId, input.id, input.startsOn],
  );
}

/** Changes what a cohort is called and when it is. Refuses with `conflict` where someone else did meanwhile. */
export async function editCohort(tx: Tx, viewer: Viewer, input: CohortEditInput): Promise<void> {
  const { version } = await heldCohort(tx, viewer, input.id);
  if (version !== input.version) throw new RefusalError('conflict', { version });
  ensureDates(input);
  await tx.query(
    `UPDATE cohort SET name = $2, starts_on = $3, ends_on = $4, capacity = $5, time_zone = $6, version = version + 1 WHERE id = $1`,
    [input.id, input.name, input.startsOn, input.endsOn, input.capacity ?? null, input.timeZone],
  );
}
