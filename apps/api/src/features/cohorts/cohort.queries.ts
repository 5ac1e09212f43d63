import { standsNow } from '../../foundation/cohorts/memberships.js';
import { found } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { isoInstantSql } from '../../platform/db/iso-instant.js';
import type { Reader } from '../../platform/db/reader.js';
import { canKeepCohort, canSeeCohort } from './cohorts.policy.js';
import type { CohortOverview, MilestonePerson } from './cohorts.types.js';
import { personLine } from '../../foundation/people/person-line.js';
import { isOver, todayOf } from '../../foundation/people/cohort-day.js';

/** SQL condition: the milestone of this alias is not done with; `c` is its cohort's alias. Each fellow's step is while one who stands in it has not done it. */
export const openMilestone = (
  m: string,
): string => `(${m}.done_at IS NULL AND (NOT ${m}.each_fellow OR EXISTS (
  SELECT 1 FROM cohort_membership f WHERE f.cohort_id = ${m}.cohort_id AND f.role = 'fellow' AND ${standsNow('f')}
     AND NOT EXISTS (SELECT 1 FROM milestone_done d WHERE d.milestone_id = ${m}.id AND d.person_id = f.person_id))))`;

const people = (role: string) =>
  `(SELECT count(DISTINCT m.person_id)::int FROM cohort_membership m JOIN person p ON p.id = m.person_id
     WHERE m.cohort_id = c.id AND m.role = '${role}' AND ${standsNow('m')} AND p.deactivated_at IS NULL)`;

// Whoever coordinates the program does so in each of its cohorts.
const COORDINATORS = `(SELECT count(*)::int FROM (
  SELECT m.person_id FROM cohort_membership m WHERE m.cohort_id = c.id AND m.role = 'coordinator' AND ${standsNow('m')}
  UNION SELECT r.person_id FROM program_role r WHERE r.program_id = c.program_id) who)`;

/** `$1` the cohort, `$2` the viewer, `$3` whether they keep it. */
const OVERVIEW = `
  SELECT c.id, c.name, c.starts_on::text AS "startsOn", c.ends_on::text AS "endsOn", ${isOver('c')} AS finished,
    c.capacity, c.time_zone AS "timeZone", c.version,
    json_build_object('id', p.id, 'slug', p.slug, 'name', p.name) AS program,
    json_build_object('fellows', ${people('fellow')}, 'facilitators', ${people('facilitator')}, 'coordinators', ${COORDINATORS},
      'coming', CASE WHEN $3 THEN (SELECT count(DISTINCT m.person_id)::int FROM cohort_membership m JOIN person p ON p.id = m.person_id
         WHERE m.cohort_id = c.id AND m.joined_at > now() AND p.deactivated_at IS NULL) END,
      'invitees', CASE WHEN $3 THEN (SELECT count(*)::int FROM cohort_invitee i WHERE i.cohort_id = c.id) END) AS counts,
    coalesce((SELECT json_agg(json_build_object('id', m.id, 'kind', m.kind, 'nameEn', m.name_en, 'nameEs', m.name_es,
        'dueOn', m.due_on, 'eachFellow', m.each_fellow, 'doneAt', ${isoInstantSql('m.done_at')},
        'mine', CASE WHEN m.each_fellow AND EXISTS (SELECT 1 FROM cohort_membership f
            WHERE f.cohort_id = c.id AND f.person_id = $2 AND f.role = 'fellow' AND ${standsNow('f')})
          THEN EXISTS (SELECT 1 FROM milestone_done d WHERE d.milestone_id = m.id AND d.person_id = $2) END,
        'doneCount', CASE WHEN $3 AND m.each_fellow THEN (SELECT count(*)::int FROM milestone_done d WHERE d.milestone_id = m.id
          AND EXISTS (SELECT 1 FROM cohort_membership f WHERE f.cohort_id = c.id AND f.person_id = d.person_id AND f.role = 'fellow' AND ${standsNow('f')})) END,
        'overdue', m.due_on < ${todayOf('c')} AND ${openMilestone('m')}) ORDER BY m.due_on, m.name_en, m.id)
      FROM cohort_milestone m WHERE m.cohort_id = c.id AND m.removed_at IS NULL), '[]') AS milestones
    FROM cohort c JOIN program p ON p.id = c.program_id WHERE c.id = $1`;

/** A cohort as its people see it. One statement. */
export async function cohortOverview(reader: Reader, viewer: Viewer, id: string): Promise<CohortOverview> {
  found(canSeeCohort(viewer, id) || null);
  const keep = canKeepCohort(viewer, id);
  const [row] = await reader.query<Omit<CohortOverview, 'can'>>(OVERVIEW, [id, viewer.personId, keep]);
  const cohort = found(row);
  // Whether a whole cohort has done its steps is told to nobody by a date that has passed, but to those who keep it.
  const milestones = cohort.milestones.map((one) => ({
    ...one,
    overdue: one.overdue && (keep || !one.eachFellow || one.mine === false),
  }));
  return { ...cohort, milestones, can: { keep } };
}

const MILESTONE_PEOPLE = `
  SELECT ${personLine('p', 'o')} AS person,
    (SELECT ${isoInstantSql('d.done_at')} FROM milestone_done d WHERE d.milestone_id = m.id AND d.person_id = p.id) AS "doneAt"
    FROM cohort_milestone m JOIN person p ON p.deactivated_at IS NULL AND p.id IN (
      SELECT f.person_id FROM cohort_membership f WHERE f.cohort_id = m.cohort_id AND f.role = 'fellow' AND ${standsNow('f')})
    LEFT JOIN organization o ON o.id = p.organization_id
   WHERE m.id = $1 AND m.each_fellow ORDER BY p.name, p.id LIMIT 1000`;

/** Who has done a step of theirs and who has not; for those who keep the cohort. */
export async function milestonePeople(
  reader: Reader,
  viewer: Viewer,
  id: string,
): Promise<MilestonePerson[]> {
  const [milestone] = await reader.query<{ cohortId: string }>(
    `SELECT cohort_id AS "cohortId" FROM cohort_milestone WHERE id = $1 AND removed_at IS NULL`,
    [id],
  );
  found(milestone && canKeepCohort(viewer, milestone.cohortId) ? true : null);
  return reader.query<MilestonePerson>(MILESTONE_PEOPLE, [id]);
}
