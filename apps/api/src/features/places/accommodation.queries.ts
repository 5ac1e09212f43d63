import { audiencePeople } from '../../foundation/cohorts/audience-people.js';
import { personLine } from '../../foundation/people/person-line.js';
import type { SessionOwner } from '../../foundation/sessions/sessions.policy.js';
import type { Reader } from '../../platform/db/reader.js';
import type { Accommodation } from './accommodation.types.js';

/** No more are shown of one session. */
const MOST = 200;

/** Columns of an `Accommodation` for the alias `a`, its person being `p` of the organization `o`. */
const COLUMNS = `a.id, a.kind, a.words, a.session_id IS NULL AS "forAll", a.state, a.note, a.version, a.asked_at AS "askedAt",
  ${personLine('p', 'o')} AS person`;
const FROM = `accommodation a JOIN person p ON p.id = a.person_id LEFT JOIN organization o ON o.id = p.organization_id`;

/** SQL condition: what is asked for in `a` holds for the session `s`. */
export const holdsFor = (a: string, s: string): string =>
  `(${a}.session_id = ${s}.id OR (${a}.session_id IS NULL AND ${a}.audience_id = ${s}.audience_id))`;

const MINE = `
  SELECT ${COLUMNS} FROM ${FROM} JOIN peer_session s ON s.id = $1
   WHERE ${holdsFor('a', 's')} AND a.person_id = $2 AND a.state <> 'withdrawn' ORDER BY a.asked_at, a.id LIMIT ${MOST}`;
// What was arranged and is not needed any more is still to be called off.
const ASKED = `
  SELECT ${COLUMNS} FROM ${FROM} JOIN peer_session s ON s.id = $1
   WHERE ${holdsFor('a', 's')} AND a.person_id IN (${audiencePeople('s.audience_id')})
     AND (a.state <> 'withdrawn' OR a.settled_by IS NOT NULL)
   ORDER BY array_position(ARRAY['open', 'arranged', 'not_possible', 'withdrawn'], a.state), a.asked_at, a.id LIMIT ${MOST}`;

/** What a person asked for that holds for this session. One statement. */
export const askedBy = (reader: Reader, sessionId: string, personId: string): Promise<Accommodation[]> =>
  reader.query<Accommodation>(MINE, [sessionId, personId]);

/** What everyone asked for. The caller has asked who may see it. One statement. */
export const askedFor = (reader: Reader, sessionId: string): Promise<Accommodation[]> =>
  reader.query<Accommodation>(ASKED, [sessionId]);

/** One of them as it stands, with whose it is. */
export interface AccommodationRow extends Accommodation, SessionOwner {
  personId: string;
  settled: boolean;
}

/** One of them, held by the transaction. */
export async function lockAccommodation(tx: Reader, id: string): Promise<AccommodationRow | null> {
  const [row] = await tx.query<AccommodationRow>(
    `SELECT ${COLUMNS}, a.person_id AS "personId", a.audience_id AS "audienceId", a.settled_by IS NOT NULL AS settled,
            (SELECT c.id FROM cohort c WHERE c.audience_id = a.audience_id) AS "cohortId"
       FROM ${FROM} WHERE a.id = $1 FOR UPDATE OF a`,
    [id],
  );
  return row ?? null;
}
