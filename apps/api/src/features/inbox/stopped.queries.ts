import type { PersonLine } from '@hearth/shared';
import { audienceName, COLLECTIVE_NAME } from '../../foundation/cohorts/audiences.js';
import { personLine } from '../../foundation/people/person-line.js';
import { holds, type Viewer } from '../../platform/access/viewer.js';
import type { Reader } from '../../platform/db/reader.js';
import type { StoppedFacts } from './stopped.policy.js';
import { isOver } from '../../foundation/people/cohort-day.js';

/** Someone whose address takes no mail, for whoever may help. */
export interface StoppedRow {
  person: PersonLine;
  place: string;
  stoppedAt: Date;
}

/** SQL of the running cohorts in which the person `p` is now: `id, audience_id`. */
const THEIR_COHORTS = `
  SELECT c.id, c.audience_id FROM cohort_membership m JOIN cohort c ON c.id = m.cohort_id
   WHERE m.person_id = p.id AND m.joined_at <= now() AND (m.left_at IS NULL OR m.left_at > now()) AND NOT ${isOver('c')}`;

const MOST = 100;

// What `canHelp` says, for a list.
const FOR = `
  SELECT ${personLine('p', 'o')} AS person, s.stopped_at AS "stoppedAt",
         coalesce((SELECT ${audienceName('c.audience_id')} FROM (${THEIR_COHORTS}) c ORDER BY c.id = ANY($3::uuid[]) DESC, c.id LIMIT 1),
           '${COLLECTIVE_NAME}') AS place
    FROM mail_stop s
    JOIN account a ON a.email = s.address::citext
    JOIN person p ON p.id = a.person_id AND p.deactivated_at IS NULL
    LEFT JOIN organization o ON o.id = p.organization_id
   WHERE p.id <> $1 AND ($2::boolean OR EXISTS (SELECT FROM (${THEIR_COHORTS}) c WHERE c.id = ANY($3::uuid[])))
     AND ($4::uuid[] IS NULL OR p.id = ANY($4::uuid[]))
   ORDER BY p.name, p.id LIMIT ${MOST}`;

/** The people whom the viewer may help to get mail again; of these alone, where some are named. One statement. */
export function stoppedFor(
  reader: Reader,
  viewer: Pick<Viewer, 'personId' | 'cohorts' | 'siteRoles'>,
  personIds: readonly string[] | null = null,
): Promise<StoppedRow[]> {
  const coordinated = viewer.cohorts.filter(({ role }) => role === 'coordinator');
  return reader.query<StoppedRow>(FOR, [
    viewer.personId,
    holds(viewer, 'administrator'),
    coordinated.map(({ cohortId }) => cohortId),
    personIds,
  ]);
}

// Coordinators of theirs; where there are none but themselves, the administrators.
const HELPERS = `
  WITH stopped AS (
    SELECT p.id, s.stopped_at FROM mail_stop s JOIN account a ON a.email = s.address::citext
      JOIN person p ON p.id = a.person_id AND p.deactivated_at IS NULL WHERE p.id = $1),
  near AS (
    SELECT held.person_id FROM stopped p CROSS JOIN LATERAL (${THEIR_COHORTS}) c
      JOIN LATERAL (
        SELECT h.person_id FROM cohort_membership h WHERE h.cohort_id = c.id AND h.role = 'coordinator'
           AND h.joined_at <= now() AND (h.left_at IS NULL OR h.left_at > now())
        UNION
        SELECT pr.person_id FROM cohort own JOIN program_role pr ON pr.program_id = own.program_id AND pr.role = 'coordinator'
         WHERE own.id = c.id) held ON held.person_id <> p.id
      JOIN person helper ON helper.id = held.person_id AND helper.deactivated_at IS NULL),
  helpers AS (
    SELECT person_id FROM near
    UNION
    SELECT r.person_id FROM site_role r JOIN person helper ON helper.id = r.person_id AND helper.deactivated_at IS NULL
     WHERE r.role = 'administrator' AND r.person_id <> $1 AND NOT EXISTS (SELECT FROM near))
  SELECT helpers.person_id AS "personId", stopped.stopped_at AS at FROM helpers CROSS JOIN stopped`;

/** Who is told that a person's address takes no mail; nobody where it does. */
export function helpersOf(reader: Reader, personId: string): Promise<{ personId: string; at: Date }[]> {
  return reader.query(HELPERS, [personId]);
}

const FACTS = `
  SELECT p.id AS "personId", s.address, ARRAY(SELECT c.id FROM (${THEIR_COHORTS}) c) AS "cohortIds"
    FROM mail_stop s JOIN account a ON a.email = s.address::citext
    JOIN person p ON p.id = a.person_id AND p.deactivated_at IS NULL
   WHERE p.id = $1 FOR UPDATE OF s`;

/** The stop of a person's address, held by the transaction; null where there is none. */
export async function holdStop(
  reader: Reader,
  personId: string,
): Promise<(StoppedFacts & { address: string }) | null> {
  const [row] = await reader.query<StoppedFacts & { address: string }>(FACTS, [personId]);
  return row ?? null;
}
