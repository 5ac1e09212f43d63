import type { Tx } from '../../platform/db/db.js';
import { applySessionDetails, type SessionDetails } from './session-details.js';

/** A session that is made for another date of a series. */
export interface Copy {
  id: string;
  slot: string;
  startsAt: Date;
  endsAt: Date;
}

/** What a session has in words and settings, apart from its time: columns of `peer_session` that its copies share. */
export const SHARED_COLUMNS = ['title', 'purpose', 'join_url', 'listed_publicly'] as const;
export type SharedColumn = (typeof SHARED_COLUMNS)[number];

const SESSIONS = `
  INSERT INTO peer_session (id, audience_id, cohort_id, ${SHARED_COLUMNS.join(', ')}, capacity, starts_at, ends_at, time_zone, created_by, series_id, series_slot)
  SELECT copy.id, s.audience_id, s.cohort_id, ${SHARED_COLUMNS.map((name) => `s.${name}`).join(', ')}, s.capacity, copy.starts_at, copy.ends_at, $3, $4, $2, copy.slot
    FROM peer_session s, unnest($5::uuid[], $6::text[], $7::timestamptz[], $8::timestamptz[]) copy(id, slot, starts_at, ends_at)
   WHERE s.id = $1`;
const ROOMS = `
  INSERT INTO room (id, session_id, audience_id)
  SELECT gen_random_uuid(), s.id, s.audience_id FROM peer_session s WHERE s.id = ANY($1::uuid[])`;
const ROLES = `
  INSERT INTO peer_session_role (session_id, person_id, role)
  SELECT copy.id, f.person_id, f.role FROM peer_session_role f, unnest($2::uuid[]) copy(id)
   WHERE f.session_id = $1 AND f.role = 'facilitator'`;

const MATERIALS = `
  INSERT INTO session_material (session_id, number, title, url)
  SELECT copy.id, m.number, m.title, m.url FROM session_material m, unnest($2::uuid[]) copy(id) WHERE m.session_id = $1`;

/** Makes sessions like this one for other dates, each with a room of its own. Four statements, however many. */
export async function addCopies(
  tx: Tx,
  {
    of,
    seriesId,
    timeZone,
    by,
    copies,
  }: { of: string; seriesId: string; timeZone: string; by: string; copies: readonly Copy[] },
): Promise<void> {
  const ids = copies.map(({ id }) => id);
  await tx.query(SESSIONS, [
    of,
    seriesId,
    timeZone,
    by,
    ids,
    copies.map(({ slot }) => slot),
    copies.map(({ startsAt }) => startsAt.toISOString()),
    copies.map(({ endsAt }) => endsAt.toISOString()),
  ]);
  await tx.query(ROOMS, [ids]);
  await tx.query(ROLES, [of, ids]);
  await tx.query(MATERIALS, [of, ids]);
  // All at once: whoever hears it asks the database what stands.
  const [one] = ids;
  if (one) tx.announce('session.changed', { sessionId: one });
}

/** Brings the others' words, settings, team, places and materials to what this one's are now, where they were changed. */
export async function shareChanges(
  tx: Tx,
  {
    of,
    ids,
    columns,
    details,
  }: {
    of: string;
    ids: readonly string[];
    columns: readonly SharedColumn[];
    details: SessionDetails | null;
  },
): Promise<void> {
  if (columns.length > 0)
    await tx.query(
      `UPDATE peer_session s SET ${columns.map((name) => `${name} = one.${name}`).join(', ')}
         FROM peer_session one WHERE one.id = $1 AND s.id = ANY($2::uuid[])`,
      [of, ids],
    );
  if (details) await applySessionDetails(tx, ids, details);
}
