import type { CohortRole, StateCode } from '@hearth/shared';
import { coversDay, standsNow } from '../../foundation/cohorts/memberships.js';
import { awayUntil } from '../../foundation/people/pause.sql.js';
import { besideSql, personFace } from '../../foundation/people/person-line.js';
import { ensure, found, invalidField } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { Reader } from '../../platform/db/reader.js';
import { decodeCursor, encodeCursor } from '../../platform/graphql/cursor.js';
import { canKeepCohort, canSeeCohort } from './cohorts.policy.js';
import {
  RosterWhen,
  type CohortCount,
  type CohortInvitee,
  CohortInviteePage,
  type RosterEntry,
  type RosterPage,
} from './cohorts.types.js';

/** Days counted in one question. */
const MOST_DAYS = 60;

const WHEN: Record<RosterWhen, string> = {
  [RosterWhen.CURRENT]: standsNow('m'),
  [RosterWhen.FORMER]: 'm.left_at <= now()',
  [RosterWhen.COMING]: 'm.joined_at > now()',
};

export interface RosterAsked {
  when: RosterWhen;
  role: CohortRole | null;
  state: StateCode | null;
  named: string;
  first: number;
  after: string | null;
}

const day = (instant: string) => `to_char(${instant} AT TIME ZONE c.time_zone, 'YYYY-MM-DD')`;

// Nobody is found by a state they do not show. Whoever left is among those who were: nobody who is gone from the house is named to those who stay, but to those who keep it.
const rosterSql = (when: RosterWhen) => `
  SELECT m.id, ${personFace('p', 'o')} AS person, m.role, ${day('m.joined_at')} AS "joinedOn", ${day('m.left_at')} AS "leftOn",
    CASE WHEN $2 AND m.left_at IS NOT NULL THEN m.left_reason END AS "leftReason",
    ${awayUntil('p.id')} AS "awayUntil", lower(p.name) AS key
    FROM cohort_membership m JOIN cohort c ON c.id = m.cohort_id
    JOIN person p ON p.id = m.person_id AND ($2 OR p.deactivated_at IS NULL) LEFT JOIN organization o ON o.id = p.organization_id
   WHERE m.cohort_id = $1 AND ${WHEN[when]} AND ($3::text IS NULL OR m.role = $3) AND ($4::text IS NULL OR ${besideSql('p', 'STATE', 'o.state')} = $4)
     AND ($5 = '' OR position(unaccent(lower($5)) IN unaccent(lower(p.name))) > 0)
     AND ($6::text IS NULL OR (lower(p.name), m.id) > ($6, $7::uuid))
   ORDER BY lower(p.name), m.id LIMIT $8`;

/** The name and id after which a page goes on. */
function placeOf(after: string | null): [string | null, string | null] {
  const [name = null, id = null] = after ? decodeCursor(after, 2) : [];
  if (id !== null && !/^[0-9a-f-]{36}$/.test(id)) throw invalidField('after', 'unknown');
  return [name, id];
}

/** Who is in a cohort; who was, and who will be, for those who keep it. By name, in keyset pages; one statement. */
export async function rosterPage(
  reader: Reader,
  viewer: Viewer,
  cohortId: string,
  { when, role, state, named, first, after }: RosterAsked,
): Promise<RosterPage> {
  found(canSeeCohort(viewer, cohortId) || null);
  const keeps = canKeepCohort(viewer, cohortId);
  ensure(keeps || when === RosterWhen.CURRENT, 'coordinator');
  const [name, id] = placeOf(after);
  const rows = await reader.query<RosterEntry & { key: string }>(rosterSql(when), [
    cohortId,
    keeps,
    role,
    state,
    named,
    name,
    id,
    first + 1,
  ]);
  const page = rows.slice(0, first);
  const last = page.at(-1);
  return {
    nodes: page.map(({ key: _, ...entry }) => entry),
    nextCursor: rows.length > first && last ? encodeCursor(last.key, last.id) : null,
  };
}

/** How many were in a cohort on each of these days; for those who keep it, who could list them. One statement. */
export async function cohortCounts(
  reader: Reader,
  viewer: Viewer,
  cohortId: string,
  days: readonly string[],
): Promise<CohortCount[]> {
  found(canSeeCohort(viewer, cohortId) || null);
  ensure(canKeepCohort(viewer, cohortId), 'coordinator');
  if (days.length > MOST_DAYS) throw invalidField('on', 'too_large', { max: MOST_DAYS });
  const on = (role: string) =>
    `(SELECT count(DISTINCT m.person_id)::int FROM cohort_membership m
       WHERE m.cohort_id = c.id AND m.role = '${role}' AND ${coversDay('m', 'asked.day::date', 'c.time_zone')})`;
  return reader.query<CohortCount>(
    `SELECT asked.day AS on, ${on('fellow')} AS fellows, ${on('facilitator')} AS facilitators
       FROM cohort c CROSS JOIN unnest($2::text[]) WITH ORDINALITY asked(day, place) WHERE c.id = $1 ORDER BY asked.place`,
    [cohortId, days],
  );
}

/** Who is to be invited, by name or part of it or of an address; for those who keep the cohort. One statement. */
export async function cohortInvitees(
  reader: Reader,
  viewer: Viewer,
  cohortId: string,
  { named, first, after }: Pick<RosterAsked, 'named' | 'first' | 'after'>,
): Promise<CohortInviteePage> {
  found(canSeeCohort(viewer, cohortId) || null);
  ensure(canKeepCohort(viewer, cohortId), 'coordinator');
  const [name, id] = placeOf(after);
  const rows = await reader.query<CohortInvitee & { key: string }>(
    `SELECT id, name, email, role, state, organization_name AS "organizationName", joins_on::text AS "joinsOn", lower(name) AS key
       FROM cohort_invitee WHERE cohort_id = $1
        AND ($2 = '' OR position(unaccent(lower($2)) IN unaccent(lower(name))) > 0 OR position(lower($2) IN lower(email::text)) > 0)
        AND ($3::text IS NULL OR (lower(name), id) > ($3, $4::uuid))
      ORDER BY lower(name), id LIMIT $5`,
    [cohortId, named, name, id, first + 1],
  );
  const page = rows.slice(0, first);
  const last = page.at(-1);
  return {
    nodes: page.map(({ key: _, ...one }) => one),
    nextCursor: rows.length > first && last ? encodeCursor(last.key, last.id) : null,
  };
}
