import type { Tx } from '../../platform/db/db.js';
import type { Reader } from '../../platform/db/reader.js';
import { isOver } from '../people/cohort-day.js';

/** Who is not counted, as SQL expressions of their id: somebody's role in the program, or in the cohort itself. */
interface Without {
  program?: string;
  membership?: string;
}

/** SQL condition: the cohort of this alias is over, or somebody coordinates it. */
export const lookedAfter = (cohort: string, without: Without = {}): string => `(${isOver(cohort)}
  OR EXISTS (SELECT 1 FROM program_role keeps JOIN person keeper ON keeper.id = keeps.person_id
      WHERE keeps.program_id = ${cohort}.program_id AND keeper.deactivated_at IS NULL
        ${without.program ? `AND keeps.person_id <> ${without.program}` : ''})
  OR EXISTS (SELECT 1 FROM cohort_membership keeps JOIN person keeper ON keeper.id = keeps.person_id
      WHERE keeps.cohort_id = ${cohort}.id AND keeps.role = 'coordinator' AND keeps.joined_at <= now() AND keeps.left_at IS NULL
        AND keeper.deactivated_at IS NULL ${without.membership ? `AND keeps.person_id <> ${without.membership}` : ''}))`;

/** Has every cohort of this program, or this one, somebody who coordinates it? One that is over needs nobody. */
export async function isLookedAfter(
  reader: Reader,
  { programId, cohortId }: { programId: string | null; cohortId: string | null },
): Promise<boolean> {
  const alone = await reader.query(
    `SELECT 1 FROM cohort c WHERE (c.program_id = $1 OR c.id = $2) AND NOT ${lookedAfter('c')} LIMIT 1`,
    [programId, cohortId],
  );
  return alone.length === 0;
}

/** SQL of the ids of cohorts that this person (SQL of an id) coordinates by themselves, or by their program. */
const coordinatedBy = (person: string): string => `
  SELECT one.id FROM cohort one WHERE one.program_id IN (SELECT program_id FROM program_role WHERE person_id = ${person})
   UNION SELECT cohort_id FROM cohort_membership WHERE person_id = ${person} AND role = 'coordinator' AND left_at IS NULL`;

/** A cohort that is not over and that one person alone looks after. */
export interface NeededIn {
  cohortId: string;
  programId: string;
  cohort: string;
  program: string;
}

/** Cohorts that nobody would look after without this person, and that somebody looks after now; 50 at most. */
export const neededIn = (reader: Reader, personId: string): Promise<NeededIn[]> =>
  reader.query<NeededIn>(
    `SELECT c.id AS "cohortId", c.program_id AS "programId", c.name AS cohort, p.name AS program
       FROM cohort c JOIN program p ON p.id = c.program_id
      WHERE c.id IN (${coordinatedBy('$1::uuid')}) AND ${lookedAfter('c')}
        AND NOT ${lookedAfter('c', { program: '$1::uuid', membership: '$1::uuid' })} ORDER BY p.name, c.starts_on, c.id LIMIT 50`,
    [personId],
  );

/** Holds what this person looks after, programs and then cohorts, as whoever changes their people does: before `neededIn` decides. */
export async function holdCoordinated(tx: Tx, personId: string): Promise<void> {
  await tx.query(
    `SELECT 1 FROM program WHERE id IN (SELECT program_id FROM cohort WHERE id IN (${coordinatedBy('$1')})) ORDER BY id FOR NO KEY UPDATE`,
    [personId],
  );
  await tx.query(`SELECT 1 FROM cohort WHERE id IN (${coordinatedBy('$1')}) ORDER BY id FOR NO KEY UPDATE`, [
    personId,
  ]);
}
