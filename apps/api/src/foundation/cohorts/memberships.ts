import { randomUUID } from 'node:crypto';
import type { CohortRole } from '@hearth/shared';
import { audit } from '../../platform/audit/audit.js';
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

/** Someone who joins a cohort. `joinsOn`: a day of the cohort's zone; left out: now. */
export interface Joining {
  id?: string;
  personId: string;
  role: CohortRole;
  joinsOn?: string;
  /** From this day on they are out of it again; null where nobody knows. */
  leavesOn?: string | null;
}

// Who stands in it in any role at that time stays as they are.
const JOIN = `
  INSERT INTO cohort_membership (id, cohort_id, person_id, role, joined_at, left_at)
  SELECT one.id, c.id, one."personId", one.role, least(began.at, ended.at), ended.at
    FROM json_to_recordset($2::json) one(id uuid, "personId" uuid, role text, "joinsOn" date, "leavesOn" date)
    JOIN cohort c ON c.id = $1
   CROSS JOIN LATERAL (SELECT CASE WHEN coalesce(one."joinsOn", (now() AT TIME ZONE c.time_zone)::date) = (now() AT TIME ZONE c.time_zone)::date
                                   THEN now() ELSE ${dayBegins('one."joinsOn"', 'c.time_zone')} END AS at) began
   CROSS JOIN LATERAL (SELECT ${dayBegins('one."leavesOn"', 'c.time_zone')} AS at) ended
   WHERE NOT EXISTS (SELECT 1 FROM cohort_membership m WHERE m.cohort_id = c.id AND m.person_id = one."personId"
      AND (m.left_at IS NULL OR m.left_at > began.at) AND (ended.at IS NULL OR m.joined_at < ended.at))
  ON CONFLICT DO NOTHING
  RETURNING id, person_id AS "personId", role, joined_at AS "joinedAt", left_at IS NULL OR left_at > now() AS stays`;

/**
 * Lets people join a cohort, in a constant number of statements, and makes those who stay members of the house where they were not
 * yet. Each is told once, from when they are in. Whoever stands in it already stays as they are; two at the same moment make one
 * membership. Answers the ids of the memberships that were made. `by`: who did it, and is not told of themselves.
 */
export async function joinCohort(
  tx: Tx,
  cohortId: string,
  joining: readonly Joining[],
  by: string | null,
): Promise<string[]> {
  if (joining.length === 0) return [];
  await tx.query(`SELECT 1 FROM cohort WHERE id = $1 FOR NO KEY UPDATE`, [cohortId]);
  const rows = await tx.query<{
    id: string;
    personId: string;
    role: CohortRole;
    joinedAt: Date;
    stays: boolean;
  }>(JOIN, [cohortId, JSON.stringify(joining.map((one) => ({ ...one, id: one.id ?? randomUUID() })))]);
  const staying = rows.filter(({ stays }) => stays);
  await tx.query(
    `INSERT INTO site_role (person_id, role) SELECT DISTINCT one.id, 'member' FROM unnest($1::uuid[]) one(id) ON CONFLICT DO NOTHING`,
    [staying.map(({ personId }) => personId)],
  );
  await audit(
    tx,
    rows.map(({ personId, role }) => ({
      kind: 'cohort.joined',
      by,
      subject: { kind: 'person', id: personId },
      details: { role, cohortId },
    })),
  );
  const now = new Date();
  await tx.enqueueAll(
    'notification.spread',
    staying.map(({ id, joinedAt }) => ({
      payload: { kind: 'cohort.joined', subjectId: id, by },
      key: `cohort.joined:${id}`,
      ...(joinedAt > now && { runAt: joinedAt }),
    })),
    now,
  );
  tx.announce('access.changed', { personIds: rows.map(({ personId }) => personId) });
  return rows.map(({ id }) => id);
}
