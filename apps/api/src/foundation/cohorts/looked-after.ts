import type { Reader } from '../../platform/db/reader.js';

/** Who is not counted, as SQL expressions of their id: somebody's role in the program, or in the cohort itself. */
interface Without {
  program?: string;
  membership?: string;
}

/** SQL condition: the cohort of this alias is over, or somebody coordinates it. */
export const lookedAfter = (
  cohort: string,
  without: Without = {},
): string => `(${cohort}.ends_on < current_date
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
