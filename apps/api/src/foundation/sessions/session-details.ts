import { invalidField } from '../../platform/access/refusal-error.js';
import type { Tx } from '../../platform/db/db.js';
import { settleAll } from './session-places.js';
import { runsSql, takenSql } from './session-places.sql.js';

/** A titled link. */
export interface Material {
  title: string;
  url: string;
}

/** Who runs a session, how many can come, and what is to be read: what is left out stays as it is. */
export interface SessionDetails {
  facilitatorIds?: readonly string[];
  presenterIds?: readonly string[];
  /** Null: as many as like. */
  capacity?: number | null;
  materials?: readonly Material[];
}

/** The same as it stands. */
export interface StandingDetails {
  facilitatorIds: string[];
  presenterIds: string[];
  capacity: number | null;
  materials: Material[];
}

const holders = (s: string, role: string) =>
  `ARRAY(SELECT f.person_id FROM peer_session_role f WHERE f.session_id = ${s}.id AND f.role = '${role}')`;

/** SQL of the `StandingDetails` of a session (alias). */
export const STANDING_DETAILS = (s: string): string => `json_build_object(
  'facilitatorIds', ${holders(s, 'facilitator')}, 'presenterIds', ${holders(s, 'presenter')}, 'capacity', ${s}.capacity,
  'materials', (SELECT coalesce(json_agg(json_build_object('title', m.title, 'url', m.url) ORDER BY m.number), '[]')
                  FROM session_material m WHERE m.session_id = ${s}.id))`;

const sameSet = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id));

/** Is everything that is wanted so already? */
export const detailsStand = (standing: StandingDetails, wanted: SessionDetails): boolean =>
  sameSet(standing.facilitatorIds, wanted.facilitatorIds ?? standing.facilitatorIds) &&
  sameSet(standing.presenterIds, wanted.presenterIds ?? standing.presenterIds) &&
  (wanted.capacity === undefined || wanted.capacity === standing.capacity) &&
  (!wanted.materials || JSON.stringify(wanted.materials) === JSON.stringify(standing.materials));

/** What of a session's team, places and materials differs, as its series shares it. Who presents is each session's own. */
export function sharedDifference(before: StandingDetails, after: StandingDetails): SessionDetails | null {
  const { facilitatorIds, capacity, materials } = after;
  const changed: SessionDetails = {
    ...(!sameSet(before.facilitatorIds, facilitatorIds) && { facilitatorIds }),
    ...(before.capacity !== capacity && { capacity }),
    ...(JSON.stringify(before.materials) !== JSON.stringify(materials) && { materials }),
  };
  return Object.keys(changed).length > 0 ? changed : null;
}

const HOLD = `SELECT FROM peer_session WHERE id = ANY($1::uuid[]) ORDER BY id FOR NO KEY UPDATE`;
const OUT = `
  DELETE FROM peer_session_role WHERE session_id = ANY($1::uuid[]) AND role = $2 AND person_id <> ALL($3::uuid[])
  RETURNING person_id AS "personId"`;
const IN = `
  INSERT INTO peer_session_role (session_id, person_id, role)
  SELECT session.id, person.id, $2 FROM unnest($1::uuid[]) session(id), unnest($3::uuid[]) person(id) ON CONFLICT DO NOTHING`;
// Who runs it no longer may wait; everyone else has what was promised.
const MOST_USED = `
  SELECT max(${takenSql('s.id')} + (SELECT count(*)::int FROM session_wait h WHERE h.session_id = s.id AND h.state = 'offered')
    - (SELECT count(*)::int FROM rsvp v WHERE v.session_id = s.id AND v.answer = 'going' AND v.person_id = ANY($2::uuid[])
         AND NOT ${runsSql('s.id', 'v.person_id')})) AS used
    FROM peer_session s WHERE s.id = ANY($1::uuid[])`;
const FILL = `
  INSERT INTO session_material (session_id, number, title, url)
  SELECT session.id, made.number, made.title, made.url FROM unnest($1::uuid[]) session(id),
    unnest($2::text[], $3::text[]) WITH ORDINALITY made(title, url, number)`;

/**
 * Gives these sessions a team, so many places and materials; whoever calls has asked whether they may, and that the people are
 * of the audience. Never fewer places than are promised: refuses with `invalid` (`capacity`: `too_small`, `min`). More places go
 * to who waits for them. The statements grow with the sessions that have a line, and with nothing else.
 */
export async function applySessionDetails(
  tx: Tx,
  sessionIds: readonly string[],
  details: SessionDetails,
): Promise<void> {
  await tx.query(HOLD, [sessionIds]);
  const lost = [
    ...(await setRole(tx, sessionIds, 'facilitator', details.facilitatorIds)),
    ...(await setRole(tx, sessionIds, 'presenter', details.presenterIds)),
  ];
  if (details.capacity !== undefined) await setCapacity(tx, sessionIds, details.capacity, lost);
  if (details.materials) {
    await tx.query(`DELETE FROM session_material WHERE session_id = ANY($1::uuid[])`, [sessionIds]);
    if (details.materials.length > 0)
      await tx.query(FILL, [
        sessionIds,
        details.materials.map(({ title }) => title),
        details.materials.map(({ url }) => url),
      ]);
  }
  await settleAll(tx, sessionIds, lost);
}

async function setRole(
  tx: Tx,
  sessionIds: readonly string[],
  role: 'facilitator' | 'presenter',
  people?: readonly string[],
): Promise<string[]> {
  if (!people) return [];
  const out = await tx.query<{ personId: string }>(OUT, [sessionIds, role, people]);
  if (people.length > 0) await tx.query(IN, [sessionIds, role, people]);
  return out.map(({ personId }) => personId);
}

async function setCapacity(
  tx: Tx,
  sessionIds: readonly string[],
  capacity: number | null,
  lost: readonly string[],
): Promise<void> {
  if (capacity !== null) {
    const [row] = await tx.query<{ used: number | null }>(MOST_USED, [sessionIds, lost]);
    if ((row?.used ?? 0) > capacity) throw invalidField('capacity', 'too_small', { min: row?.used ?? 1 });
  }
  await tx.query(`UPDATE peer_session SET capacity = $2 WHERE id = ANY($1::uuid[])`, [sessionIds, capacity]);
}
