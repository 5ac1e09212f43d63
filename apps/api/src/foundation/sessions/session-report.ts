import { besideSql } from '../people/person-line.js';

/** SQL: who was at session `$1` and how many minutes: as presence saw it, or as it was last corrected by hand (0: not there). */
export const ATTENDED = `
  SELECT coalesce(seen.person_id, set.person_id) AS person_id, coalesce(seen.minutes, 0) AS seen_minutes,
         coalesce(set.minutes, seen.minutes) AS minutes, set.by_id, set.corrected_at, set.source, set.reason
    FROM (SELECT a.person_id, ceil(a.seconds / 60)::int AS minutes FROM attendance a WHERE a.session_id = $1) seen
    FULL JOIN (SELECT DISTINCT ON (c.person_id) c.person_id, c.minutes, c.by_id, c.corrected_at, c.source, c.reason FROM attendance_correction c
                WHERE c.session_id = $1 ORDER BY c.person_id, c.id DESC) set ON set.person_id = seen.person_id`;

/**
 * SQL of what reports say of someone beside their minutes, for the aliases of the person and their organization: nothing that they do not
 * show to all members, as beside their lines. One who shows nothing is counted all the same.
 */
export const COUNTED_AS = [
  besideSql('p', 'ROLE', 'p.role_title', `''`),
  besideSql('p', 'ORGANIZATION', 'o.kind'),
  besideSql('p', 'STATE', 'o.state'),
] as const;
const [ROLE, KIND, STATE] = COUNTED_AS;

const WRITE = `
  WITH attended AS (
    SELECT ${ROLE} AS role, ${KIND} AS kind, ${STATE} AS state, at.minutes FROM (${ATTENDED}) at
      JOIN person p ON p.id = at.person_id LEFT JOIN organization o ON o.id = p.organization_id WHERE at.minutes > 0
    UNION ALL SELECT role_title, organization_kind, state, minutes FROM attendance_unnamed WHERE session_id = $1),
  grouped AS (
    SELECT role, kind, state, count(*)::int AS people, sum(minutes)::int AS minutes FROM attended GROUP BY role, kind, state)
  INSERT INTO session_report AS report (session_id, audience_id, cohort_id, program_id, starts_at, time_zone, planned_minutes,
      held_minutes, by_hand, people, person_minutes, groups)
  SELECT s.id, s.audience_id, s.cohort_id, c.program_id, s.starts_at, s.time_zone,
         round(extract(epoch FROM s.ends_at - s.starts_at) / 60),
         round(extract(epoch FROM CASE WHEN s.closed_by IS NULL THEN s.ends_at ELSE s.closed_at END - s.starts_at) / 60),
         s.closed_by IS NOT NULL, (SELECT count(*) FROM attended), (SELECT coalesce(sum(minutes), 0) FROM attended),
         (SELECT coalesce(jsonb_agg(jsonb_build_object('role', role, 'organizationKind', kind, 'state', state, 'people', people,
             'minutes', minutes) ORDER BY role, kind, state), '[]') FROM grouped)
    FROM peer_session s LEFT JOIN cohort c ON c.id = s.cohort_id WHERE s.id = $1 AND s.closed_at IS NOT NULL
  ON CONFLICT (session_id) DO UPDATE SET people = excluded.people, person_minutes = excluded.person_minutes, groups = excluded.groups`;

/** Writes what reports say of a closed session, in place of what they said. */
export async function writeReport(
  tx: { query(sql: string, values: unknown[]): Promise<unknown> },
  sessionId: string,
): Promise<void> {
  await tx.query(WRITE, [sessionId]);
}
