import type { CohortRole } from '@hearth/shared';
import type { Tx } from '../../platform/db/db.js';

/** SQL of the instant at which a day begins in a zone; both are SQL expressions. */
export const dayBegins = (day: string, zone: string): string =>
  `((${day})::date::timestamp AT TIME ZONE ${zone})`;

/** SQL condition: the membership of this alias covers a day of its cohort's zone: from the day one joined to the day before one left. */
export const coversDay = (membership: string, day: string, zone: string): string =>
  `((${membership}.joined_at AT TIME ZONE ${zone})::date <= ${day}
    AND (${membership}.left_at IS NULL OR (${membership}.left_at AT TIME ZONE ${zone})::date > ${day}))`;

/** SQL condition: the membership of this alias stands now. */
export const standsNow = (membership: string): string =>
  `(${membership}.joined_at <= now() AND (${membership}.left_at IS NULL OR ${membership}.left_at > now()))`;

/** Someone who joins a cohort. `joinsOn`: a day of the cohort's zone. */
export interface Joining {
  id: string;
  personId: string;
  role: CohortRole;
  joinsOn: string;
  /** From this day on they are out of it again; null where nobody knows. */
  leavesOn?: string | null;
}

/**
 * Lets people join a cohort, in one statement. Whoever joins today is in at once; whoever stands in it in the same role
 * already stays as they are. Answers the ids of the memberships that were made.
 */
export async function joinCohort(tx: Tx, cohortId: string, joining: readonly Joining[]): Promise<string[]> {
  if (joining.length === 0) return [];
  const rows = await tx.query<{ id: string; personId: string }>(
    `INSERT INTO cohort_membership (id, cohort_id, person_id, role, joined_at, left_at)
     SELECT one.id, c.id, one."personId", one.role, least(began.at, ended.at), ended.at
       FROM json_to_recordset($2::json) one(id uuid, "personId" uuid, role text, "joinsOn" date, "leavesOn" date)
       JOIN cohort c ON c.id = $1
      CROSS JOIN LATERAL (SELECT CASE WHEN one."joinsOn" = (now() AT TIME ZONE c.time_zone)::date THEN now()
                                      ELSE ${dayBegins('one."joinsOn"', 'c.time_zone')} END AS at) began
      CROSS JOIN LATERAL (SELECT ${dayBegins('one."leavesOn"', 'c.time_zone')} AS at) ended
     ON CONFLICT DO NOTHING RETURNING id, person_id AS "personId"`,
    [cohortId, JSON.stringify(joining)],
  );
  tx.announce('access.changed', { personIds: rows.map(({ personId }) => personId) });
  return rows.map(({ id }) => id);
}
