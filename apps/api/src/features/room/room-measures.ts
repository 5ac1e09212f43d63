import { isUUID } from 'class-validator';
import { personLine } from '../../foundation/people/person-line.js';
import { roomRefusal } from '../../foundation/sessions/room-refusal.js';
import { canSeeSession } from '../../foundation/sessions/sessions.policy.js';
import { STANDING } from '../../foundation/sessions/sessions.queries.js';
import { isRoomOpen } from '../../foundation/sessions/session-time.js';
import { ensure, found, invalidField, notFound, RefusalError } from '../../platform/access/refusal-error.js';
import type { Viewer, ViewerSource } from '../../platform/access/viewer.js';
import type { Tx } from '../../platform/db/db.js';
import type { Reader } from '../../platform/db/reader.js';
import { decodeCursor, encodeCursor } from '../../platform/graphql/cursor.js';
import type { RoomMeasure, RoomMeasureInput, RoomMeasurePage } from './room-measure.types.js';
import { canEndMeasure, canMeasure, canSeeMeasures } from './room.policy.js';
import type { RoomStanding } from './room.queries.js';
import { standingsOf } from './room-runs.js';

type Session = RoomStanding & { id: string };

/** Locks all rooms of a session against every change of their lines: what is measured holds for all that comes after. */
async function holdSession(tx: Tx, viewer: Viewer, sessionId: string): Promise<Session> {
  await tx.query(`SELECT FROM room WHERE session_id = $1 ORDER BY id FOR UPDATE`, [sessionId]);
  const [row] = await tx.query<Session & { at: Date }>(
    `SELECT s.id, ${STANDING('s')}, clock_timestamp() AS at FROM peer_session s WHERE s.id = $2`,
    [viewer.personId, sessionId],
  );
  const { at, ...session } = found(row);
  if (!canSeeSession(viewer, session)) throw notFound();
  return { ...session, now: at };
}

const SHOWN = `
  SELECT x.id, x.kind, x.reason, x.at, x.ended_at AS "endedAt", ${personLine('p', 'po')} AS person, ${personLine('b', 'bo')} AS by,
         ${personLine('e', 'eo')} AS "endedBy", x.ended_at IS NOT NULL AS over, (extract(epoch FROM x.at) * 1000000)::bigint::text AS key
    FROM room_measure x
    JOIN person p ON p.id = x.person_id LEFT JOIN organization po ON po.id = p.organization_id
    LEFT JOIN person b ON b.id = x.by_id LEFT JOIN organization bo ON bo.id = b.organization_id
    LEFT JOIN person e ON e.id = x.ended_by_id LEFT JOIN organization eo ON eo.id = e.organization_id`;

type Row = RoomMeasure & { over: boolean; key: string };

async function shown(tx: Tx, id: string): Promise<RoomMeasure> {
  return found((await tx.query<Row>(`${SHOWN} WHERE x.id = $1`, [id]))[0]);
}

function tell(tx: Tx, sessionId: string, personId: string): void {
  tx.announce('room.measured', { sessionId });
  tx.announce('room.cared', { sessionId, personIds: [personId] });
}

/**
 * Pauses someone's writing in the rooms of a session, or puts them out; what stands already stays as it is. Throws `not_found`
 * (also for someone who is not of the session), `not_allowed`, `session_canceled`, `room_closed`.
 */
export async function takeMeasure(
  tx: Tx,
  viewers: ViewerSource,
  viewer: Viewer,
  { id, roomId, personId, kind, reason }: RoomMeasureInput,
): Promise<RoomMeasure> {
  const [room] = await tx.query<{ sessionId: string }>(
    `SELECT session_id AS "sessionId" FROM room WHERE id = $1`,
    [roomId],
  );
  const session = await holdSession(tx, viewer, found(room).sessionId);
  ensure(canEndMeasure(viewer, session), 'coordinator');
  const target = found((await standingsOf(tx, viewers, session, [personId])).get(personId));
  if (session.canceledAt !== null || !isRoomOpen(session, session.now))
    throw roomRefusal(viewer, { ...session, removed: false }, session.now);
  ensure(canMeasure(viewer, session, target, session.now), 'nobody');
  const [there] = await tx.query<{ id: string; mine: boolean }>(
    `SELECT id, session_id = $2 AND person_id = $3 AND kind = $4 AS mine FROM room_measure
      WHERE id = $1 OR (session_id = $2 AND person_id = $3 AND kind = $4 AND ended_at IS NULL) ORDER BY id = $1 DESC LIMIT 1`,
    [id, session.id, personId, kind],
  );
  if (there && !there.mine) throw new RefusalError('id_taken');
  if (there) return shown(tx, there.id);
  await tx.query(
    `INSERT INTO room_measure (id, session_id, person_id, kind, reason, by_id) VALUES ($1, $2, $3, $4, $5, $6)`,
    [id, session.id, personId, kind, reason, viewer.personId],
  );
  tell(tx, session.id, personId);
  return shown(tx, id);
}

/** Lets someone write or come in again; twice is once. Throws `not_found`, also to whoever does not run the session. */
export async function endMeasure(tx: Tx, viewer: Viewer, id: string): Promise<RoomMeasure> {
  const [measure] = await tx.query<{ sessionId: string; personId: string }>(
    `SELECT session_id AS "sessionId", person_id AS "personId" FROM room_measure WHERE id = $1`,
    [id],
  );
  const { sessionId, personId } = found(measure);
  const session = await holdSession(tx, viewer, sessionId);
  if (!canEndMeasure(viewer, session) || personId === viewer.personId) throw notFound();
  const [ended] = await tx.query(
    `UPDATE room_measure SET ended_at = now(), ended_by_id = $2 WHERE id = $1 AND ended_at IS NULL RETURNING id`,
    [id, viewer.personId],
  );
  if (ended) tell(tx, sessionId, personId);
  return shown(tx, id);
}

/** One page of what was done about people in a session. Throws `not_found`, `not_allowed`. Two statements. */
export async function measurePage(
  db: Reader,
  viewer: Viewer,
  sessionId: string,
  { first, after }: { first: number; after: string | null },
): Promise<RoomMeasurePage> {
  const [row] = await db.query<RoomStanding>(`SELECT ${STANDING('s')} FROM peer_session s WHERE s.id = $2`, [
    viewer.personId,
    sessionId,
  ]);
  const session = found(row);
  if (!canSeeMeasures(viewer, session)) {
    if (!canSeeSession(viewer, session)) throw notFound();
    ensure(false, 'coordinator');
  }
  const from = after === null ? [] : readCursor(after);
  const beyond =
    from.length === 0
      ? 'true'
      : `(x.ended_at IS NULL, x.at, x.id) < (NOT $3::boolean, 'epoch'::timestamptz + $4::bigint * interval '1 microsecond', $5::uuid)`;
  const rows = await db.query<Row>(
    `${SHOWN} WHERE x.session_id = $1 AND ${beyond} ORDER BY x.ended_at IS NULL DESC, x.at DESC, x.id DESC LIMIT $2`,
    [sessionId, first + 1, ...from],
  );
  const nodes = rows.slice(0, first);
  const last = nodes.at(-1);
  return {
    nodes,
    nextCursor: rows.length > first && last ? encodeCursor(String(last.over), last.key, last.id) : null,
  };
}

/** The place a cursor names; one of ours, or a fault of `after`. */
function readCursor(cursor: string): string[] {
  const [over = '', key = '', id = ''] = decodeCursor(cursor, 3);
  if (!/^(true|false)$/.test(over) || !/^\d{1,18}$/.test(key) || !isUUID(id))
    throw invalidField('after', 'unknown');
  return [over, key, id];
}
