import type { CohortRole } from '@hearth/shared';
import { joinCohort } from '../../foundation/cohorts/memberships.js';
import { audiencePeople } from '../../foundation/cohorts/audience-people.js';
import { tellCalendarsOfPerson } from '../../foundation/sessions/session-tell.js';
import { ensure, found, invalidField, RefusalError } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { audit, type AuditDetails, type AuditNote } from '../../platform/audit/audit.js';
import type { Tx } from '../../platform/db/db.js';
import type { Reader } from '../../platform/db/reader.js';
import { heldCohort } from './cohort-keep.js';
import { canKeepCohort, canSeeCohort } from './cohorts.policy.js';
import type { MembershipBeginInput, MembershipEndInput, MembershipRoleInput } from './cohorts.inputs.js';
import { ensureLookedAfter } from './programs.js';

/** People the viewer may take into a cohort: whom they share an audience with, or whose e-mail address they know. */
const KNOWN_TO = `
  SELECT p.id FROM person p JOIN account a ON a.person_id = p.id
   WHERE p.deactivated_at IS NULL AND NOT p.is_guest AND (a.email = $2::citext
      OR p.id IN (SELECT who.id FROM unnest($1::uuid[]) audience(id) CROSS JOIN LATERAL (${audiencePeople('audience.id')}) who))`;

/**
 * Someone known joins, from a day on: people of other audiences are as unknown as a made-up id, unless their address is told too. The
 * same id again changes nothing (false); who stands in it in this role already is refused.
 */
export async function beginMembership(tx: Tx, viewer: Viewer, input: MembershipBeginInput): Promise<boolean> {
  await heldCohort(tx, viewer, input.cohortId);
  const [same] = await tx.query<{ cohortId: string; personId: string }>(
    `SELECT cohort_id AS "cohortId", person_id AS "personId" FROM cohort_membership WHERE id = $1`,
    [input.id],
  );
  if (same) {
    if (same.cohortId !== input.cohortId || same.personId !== input.personId)
      throw new RefusalError('id_taken');
    return false;
  }
  const [person] = await tx.query(
    `SELECT 1 FROM person p WHERE p.id = $3 AND p.id IN (${KNOWN_TO}) FOR SHARE OF p`,
    [viewer.audienceIds, input.email ?? null, input.personId],
  );
  if (!person) throw invalidField('personId', 'unknown');
  const [overlap] = await tx.query(
    `SELECT 1 FROM cohort_membership m JOIN cohort c ON c.id = m.cohort_id
      WHERE m.cohort_id = $1 AND m.person_id = $2
        AND (m.left_at IS NULL OR (m.left_at AT TIME ZONE c.time_zone)::date > $3::date)`,
    [input.cohortId, input.personId, input.joinsOn],
  );
  if (overlap) throw invalidField('personId', 'already_in');
  await joinCohort(
    tx,
    input.cohortId,
    [{ id: input.id, personId: input.personId, role: input.role, joinsOn: input.joinsOn }],
    viewer.personId,
  );
  await told(tx, input.id);
  return true;
}

interface Held {
  cohortId: string;
  personId: string;
  role: CohortRole;
  ended: boolean;
  /** Ended, on a day that has come. */
  over: boolean;
}

/** A membership of a cohort the viewer keeps, with its cohort and program held. */
async function held(tx: Tx, viewer: Viewer, id: string): Promise<Held> {
  const [row] = await tx.query<Held>(
    `SELECT cohort_id AS "cohortId", person_id AS "personId", role, left_at IS NOT NULL AS ended, coalesce(left_at <= now(), false) AS over
       FROM cohort_membership WHERE id = $1`,
    [id],
  );
  // A fellow knows who is in it, but not who was.
  const known = found(row && canSeeCohort(viewer, row.cohortId) ? row : null);
  if (known.ended) found(canKeepCohort(viewer, known.cohortId) || null);
  ensure(canKeepCohort(viewer, known.cohortId), 'coordinator');
  // The program first, as whoever changes its coordinators does.
  await tx.query(
    `SELECT 1 FROM program WHERE id = (SELECT program_id FROM cohort WHERE id = $1) FOR NO KEY UPDATE`,
    [known.cohortId],
  );
  await heldCohort(tx, viewer, known.cohortId);
  const [again] = await tx.query<Held>(
    `SELECT cohort_id AS "cohortId", person_id AS "personId", role, left_at IS NOT NULL AS ended, coalesce(left_at <= now(), false) AS over
       FROM cohort_membership WHERE id = $1 FOR UPDATE`,
    [id],
  );
  return found(again);
}

/** Changes what someone is in a cohort, from now on; answers what they were. */
export async function changeRole(tx: Tx, viewer: Viewer, { id, role }: MembershipRoleInput): Promise<Held> {
  const member = await held(tx, viewer, id);
  if (member.ended) throw new RefusalError('too_late');
  const changed = await tx.query(
    `UPDATE cohort_membership SET role = $2 WHERE id = $1 AND role <> $2 RETURNING id`,
    [id, role],
  );
  if (changed.length > 0)
    await audit(tx, membershipNote('cohort.changed', viewer, member, { role, before: member.role }));
  if (member.role === 'coordinator') await ensureLookedAfter(tx, { cohortId: member.cohortId });
  await told(tx, id);
  return member;
}

/**
 * Ends a membership on a day, from when on they are out of it; the history stays. Ended once, it takes another day or reason. `back`: they
 * were out of it, and have their role again until a day to come.
 */
export async function endMembership(
  tx: Tx,
  viewer: Viewer,
  input: MembershipEndInput,
): Promise<Held & { back: boolean }> {
  const member = await held(tx, viewer, input.id);
  const ended = await tx.query<{ stands: boolean }>(
    `UPDATE cohort_membership m SET left_reason = $3,
        left_at = CASE WHEN $2::date = (now() AT TIME ZONE c.time_zone)::date THEN greatest(now(), m.joined_at)
                       ELSE greatest($2::date::timestamp AT TIME ZONE c.time_zone, m.joined_at) END
       FROM cohort c WHERE c.id = m.cohort_id AND m.id = $1 AND $2::date >= (m.joined_at AT TIME ZONE c.time_zone)::date
        AND NOT EXISTS (SELECT 1 FROM cohort_membership later WHERE later.cohort_id = m.cohort_id AND later.person_id = m.person_id
              AND later.id <> m.id AND later.role = m.role AND later.joined_at >= m.joined_at AND (later.joined_at AT TIME ZONE c.time_zone)::date < $2::date)
      RETURNING m.left_at > now() AS stands`,
    [input.id, input.leavesOn, input.reason],
  );
  const [end] = ended;
  if (!end) throw invalidField('leavesOn', 'outside');
  if (member.role === 'coordinator') await ensureLookedAfter(tx, { cohortId: member.cohortId });
  await audit(tx, membershipNote('cohort.left', viewer, member, { role: member.role, on: input.leavesOn }));
  await told(tx, input.id);
  return { ...member, back: member.over && end.stands };
}

const membershipNote = (
  kind: 'cohort.changed' | 'cohort.left',
  { personId: by }: Viewer,
  { personId, cohortId }: Held,
  details: AuditDetails,
): AuditNote => ({ kind, by, subject: { kind: 'person', id: personId }, details: { ...details, cohortId } });

/** Sockets of whoever it is are looked at anew, and calendars brought up to date, now or from the day it holds. */
async function told(tx: Tx, id: string): Promise<void> {
  const [row] = await tx.query<{ personId: string; from: Date | null }>(
    `SELECT person_id AS "personId",
        CASE WHEN left_at > now() THEN left_at WHEN joined_at > now() THEN joined_at END AS from FROM cohort_membership WHERE id = $1`,
    [id],
  );
  if (!row) return;
  tx.announce('access.changed', { personIds: [row.personId] });
  await tellCalendarsOfPerson(tx, row.personId, row.from);
}

/** Who could join, by part of a name or a whole e-mail address; not those who stand in it. */
export async function candidates<Line>(
  reader: Reader,
  viewer: Viewer,
  cohortId: string,
  search: string,
  line: string,
): Promise<Line[]> {
  found(canSeeCohort(viewer, cohortId) || null);
  ensure(canKeepCohort(viewer, cohortId), 'coordinator');
  if (search === '') return [];
  const rows = await reader.query<{ line: Line }>(
    `SELECT ${line} AS line FROM person p JOIN account a ON a.person_id = p.id LEFT JOIN organization o ON o.id = p.organization_id
      WHERE p.id IN (${KNOWN_TO}) AND (a.email = $2::citext OR position(unaccent(lower($2)) IN unaccent(lower(p.name))) > 0)
        AND NOT EXISTS (SELECT 1 FROM cohort_membership m WHERE m.cohort_id = $3 AND m.person_id = p.id AND m.left_at IS NULL)
      ORDER BY a.email = $2::citext DESC, p.name, p.id LIMIT 20`,
    [viewer.audienceIds, search, cohortId],
  );
  return rows.map((row) => row.line);
}
