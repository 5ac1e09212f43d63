import { LIMITS } from '@hearth/shared';
import { audiencePeople } from '../../foundation/cohorts/audience-people.js';
import { besideSql, personLine } from '../../foundation/people/person-line.js';
import type { Reader } from '../../platform/db/reader.js';
import type { BusyPerson, MembersBreak, OtherSession } from './conflicts.types.js';

const MOST = 10;

/** What is planned, in instants, and what of the house its planner may know of. */
export interface Planned {
  audienceId: string;
  startsAt: Date;
  endsAt: Date;
  /** The day it is on, where it is: `2026-12-01`. */
  day: string;
  exceptId: string | null;
  team: readonly string[];
  /** Audiences whose sessions the planner sees: who runs one stands there for all of them. */
  audienceIds: readonly string[];
  /** Audiences whose sessions the planner runs: who said that they come is known to those alone. */
  runIds: readonly string[];
}

/** SQL condition: the session `s` takes place while another from $1 to $2 would. $3: not this one. */
const MEANWHILE = `s.canceled_at IS NULL AND s.closed_at IS NULL AND s.starts_at < $2::timestamptz AND s.ends_at > $1::timestamptz
  AND s.starts_at > $1::timestamptz - interval '${LIMITS.sessionMinutes.max} minutes' AND s.id IS DISTINCT FROM $3::uuid`;
const RUNS = (
  person: string,
): string => `EXISTS (SELECT FROM peer_session_role r WHERE r.session_id = s.id AND r.person_id = ${person}
  AND r.role IN ('facilitator', 'presenter'))`;
const COMES = (person: string): string =>
  `EXISTS (SELECT FROM rsvp v WHERE v.session_id = s.id AND v.person_id = ${person} AND v.answer = 'going')`;

const TEAM = `
  SELECT ${personLine('p', 'o')} AS person, s.title, s.starts_at AS "startsAt", ${RUNS('p.id')} AS runs
    FROM peer_session s JOIN person p ON p.id = ANY($4::uuid[]) LEFT JOIN organization o ON o.id = p.organization_id
   WHERE s.audience_id = ANY($5::uuid[]) AND ${MEANWHILE}
     AND (${RUNS('p.id')} OR (s.audience_id = ANY($6::uuid[]) AND ${COMES('p.id')}))
   ORDER BY p.name, s.starts_at, s.id LIMIT ${MOST}`;
const SAME_GROUP = `
  SELECT s.id, s.title, s.starts_at AS "startsAt", s.ends_at AS "endsAt" FROM peer_session s
   WHERE s.audience_id = $4 AND ${MEANWHILE} ORDER BY s.starts_at, s.id LIMIT ${MOST}`;
// Whoever is of the team is told of there already.
const MEMBERS = `
  SELECT count(*)::int AS count, coalesce((array_agg(busy.name ORDER BY busy.name))[1:${MOST}], '{}') AS names FROM (
    SELECT p.name FROM person p
     WHERE p.id IN (${audiencePeople('$4::uuid')}) AND p.id <> ALL($5::uuid[])
       AND EXISTS (SELECT FROM peer_session s WHERE s.audience_id = ANY($6::uuid[]) AND s.audience_id <> $4::uuid AND ${MEANWHILE}
                      AND (${RUNS('p.id')} OR ${COMES('p.id')}))) busy`;
// Counted are those who show their state: of the others nothing is told by one more.
const BREAKS = `
  SELECT b.id, b.state, b.name_en AS "nameEn", b.name_es AS "nameEs", count(*)::int AS members
    FROM school_break b JOIN organization o ON o.state = b.state JOIN person p ON p.organization_id = o.id
   WHERE ${besideSql('p', 'STATE', 'true', 'false')} AND b.removed_at IS NULL AND $2::date BETWEEN b.starts_on AND b.ends_on AND p.id IN (${audiencePeople('$1::uuid')})
   GROUP BY b.id ORDER BY b.state, b.starts_on, b.id LIMIT ${MOST}`;

/** Who of the team is in another session meanwhile. */
export const busyTeam = (reader: Reader, plan: Planned): Promise<BusyPerson[]> =>
  plan.team.length === 0
    ? Promise.resolve([])
    : reader.query(TEAM, [...meanwhile(plan), plan.team, plan.audienceIds, plan.runIds]);

/** Other sessions of the same group meanwhile. */
export const sameGroup = (reader: Reader, plan: Planned): Promise<OtherSession[]> =>
  reader.query(SAME_GROUP, [...meanwhile(plan), plan.audienceId]);

/** Members who are in another session meanwhile, in those that the planner runs. */
export async function busyMembers(
  reader: Reader,
  plan: Planned,
): Promise<{ count: number; names: string[] }> {
  const [row] = await reader.query<{ count: number; names: string[] }>(MEMBERS, [
    ...meanwhile(plan),
    plan.audienceId,
    plan.team,
    plan.runIds,
  ]);
  return row ?? { count: 0, names: [] };
}

/** School breaks of the members' states on that day. */
export const breaksThen = (
  reader: Reader,
  { audienceId, day }: Pick<Planned, 'audienceId' | 'day'>,
): Promise<MembersBreak[]> => reader.query(BREAKS, [audienceId, day]);

const meanwhile = ({ startsAt, endsAt, exceptId }: Planned) => [startsAt, endsAt, exceptId];
