import { personLine } from '../../foundation/people/person-line.js';
import { roomRefusal } from '../../foundation/sessions/room-refusal.js';
import { canEnterRoom, canSeeRsvps, canSeeSession } from '../../foundation/sessions/sessions.policy.js';
import { STANDING } from '../../foundation/sessions/sessions.queries.js';
import { closesAt, isRoomOpen, roomOpenSql } from '../../foundation/sessions/session-time.js';
import { found, invalidField, notFound, RefusalError } from '../../platform/access/refusal-error.js';
import type { Viewer, ViewerSource } from '../../platform/access/viewer.js';
import type { Tx } from '../../platform/db/db.js';
import type { Reader } from '../../platform/db/reader.js';
import type { RoomCare, RoomMinute, RoomMinuteInput } from './room-care.types.js';
import { canAskMinute } from './room.policy.js';
import { FRESH_SECONDS, type RoomStanding } from './room.queries.js';
import { standingsOf } from './room-runs.js';

type Session = RoomStanding & { id: string };

/** A minute as one of its two sides sees it; `$1` is the viewer. */
const SHOWN = `
  SELECT m.id, m.person_id = $1 AS mine, ${personLine('p', 'po')} AS person, ${personLine('t', 'tor')} AS "to", m.words, m.at,
         m.seen_at AS "seenAt", m.answer, m.ended_at AS "endedAt"
    FROM room_minute m JOIN room r ON r.id = m.room_id
    JOIN person p ON p.id = m.person_id LEFT JOIN organization po ON po.id = p.organization_id
    JOIN person t ON t.id = m.to_person_id LEFT JOIN organization tor ON tor.id = t.organization_id`;

async function sessionOfRoom(reader: Reader, viewer: Viewer, roomId: string): Promise<Session> {
  const [row] = await reader.query<Session>(
    `SELECT s.id, ${STANDING('s')} FROM room r JOIN peer_session s ON s.id = r.session_id WHERE r.id = $2`,
    [viewer.personId, roomId],
  );
  const session = found(row);
  if (!canSeeSession(viewer, session)) throw notFound();
  return session;
}

/**
 * Tells one of those who run the session that the viewer needs a minute: them alone, at once. What was asked before is over with
 * it. Nothing in the room moves. Throws `not_found`, `session_canceled`, `room_closed`, `room_removed`, `invalid`, `id_taken`.
 */
export async function askMinute(
  tx: Tx,
  viewers: ViewerSource,
  viewer: Viewer,
  { id, roomId, toPersonId, words }: RoomMinuteInput,
): Promise<RoomMinute> {
  const session = await sessionOfRoom(tx, viewer, roomId);
  if (!canEnterRoom(viewer, session, session.now)) throw roomRefusal(viewer, session, session.now);
  const to = (await standingsOf(tx, viewers, session, [toPersonId])).get(toPersonId);
  if (!to || !canAskMinute(viewer, session, to, session.now)) throw invalidField('toPersonId', 'unknown');
  const [added] = await tx.query(
    `INSERT INTO room_minute (id, room_id, person_id, to_person_id, words) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (id) DO NOTHING RETURNING id`,
    [id, roomId, viewer.personId, toPersonId, words],
  );
  if (added) {
    const before = await tx.query<{ to: string }>(
      `UPDATE room_minute m SET ended_at = now() FROM room r
        WHERE r.id = m.room_id AND r.session_id = $1 AND m.person_id = $2 AND m.id <> $3 AND m.ended_at IS NULL
        RETURNING m.to_person_id AS "to"`,
      [session.id, viewer.personId, id],
    );
    tx.announce('room.cared', {
      sessionId: session.id,
      personIds: [...new Set([toPersonId, ...before.map((one) => one.to)])],
    });
    await tx.enqueue(
      'room.forget-minutes',
      {},
      { runAt: closesAt(session), key: `room.forget-minutes:${session.id}` },
    );
  }
  const minute = await ownMinute(tx, viewer, id);
  if (!minute || !minute.mine || minute.roomId !== roomId) throw new RefusalError('id_taken');
  return minute;
}

type Own = RoomMinute & { roomId: string; sessionId: string };

/** One of the viewer's, on either side; undefined where there is none. */
async function ownMinute(tx: Tx, viewer: Viewer, id: string): Promise<Own | undefined> {
  const [row] = await tx.query<Own>(
    `${SHOWN.replace('SELECT', 'SELECT m.room_id AS "roomId", r.session_id AS "sessionId",')}
      WHERE m.id = $2 AND $1 IN (m.person_id, m.to_person_id)`,
    [viewer.personId, id],
  );
  return row;
}

/** A minute locked, of one side; what one may not know of is not there. */
async function holdMinute(tx: Tx, viewer: Viewer, id: string, side: 'person' | 'to'): Promise<Own> {
  await tx.query(`SELECT FROM room_minute WHERE id = $1 FOR UPDATE`, [id]);
  const minute = found(await ownMinute(tx, viewer, id));
  if (minute.mine !== (side === 'person')) throw notFound();
  const session = await sessionOfRoom(tx, viewer, minute.roomId);
  if (!isRoomOpen(session, session.now) || session.removed) throw roomRefusal(viewer, session, session.now);
  if (side === 'to' && !canSeeRsvps(viewer, session)) throw notFound();
  return minute;
}

async function change(
  tx: Tx,
  viewer: Viewer,
  minute: Own,
  sql: string,
  values: unknown[],
): Promise<RoomMinute> {
  const [changed] = await tx.query(`UPDATE room_minute m SET ${sql} RETURNING m.id`, [minute.id, ...values]);
  const other = minute.mine ? minute.to.id : minute.person.id;
  // The viewer's other devices too.
  if (changed)
    tx.announce('room.cared', { sessionId: minute.sessionId, personIds: [other, viewer.personId] });
  return found(await ownMinute(tx, viewer, minute.id));
}

/** Whoever was told has seen it; twice is once. Throws `not_found`, `room_closed`. */
export async function seeMinute(tx: Tx, viewer: Viewer, id: string): Promise<RoomMinute> {
  const minute = await holdMinute(tx, viewer, id, 'to');
  return change(tx, viewer, minute, `seen_at = now() WHERE m.id = $1 AND m.seen_at IS NULL`, []);
}

/** Whoever was told answers, in one line; a second answer takes the place of the first. Throws like `seeMinute`. */
export async function answerMinute(tx: Tx, viewer: Viewer, id: string, text: string): Promise<RoomMinute> {
  const minute = await holdMinute(tx, viewer, id, 'to');
  return change(
    tx,
    viewer,
    minute,
    `answer = $2, answered_at = now(), seen_at = coalesce(m.seen_at, now()) WHERE m.id = $1 AND m.answer <> $2`,
    [text],
  );
}

/** Whoever needed it is back; twice is once. Throws `not_found`, `room_closed`. */
export async function endMinute(tx: Tx, viewer: Viewer, id: string): Promise<RoomMinute> {
  const minute = await holdMinute(tx, viewer, id, 'person');
  return change(tx, viewer, minute, `ended_at = now() WHERE m.id = $1 AND m.ended_at IS NULL`, []);
}

/** What is between the viewer and those who run the session; once the room has shut, nothing. Refuses like the room. */
export async function careOf(
  db: Reader,
  viewers: ViewerSource,
  viewer: Viewer,
  sessionId: string,
): Promise<RoomCare> {
  const [row] = await db.query<Session>(`SELECT s.id, ${STANDING('s')} FROM peer_session s WHERE s.id = $2`, [
    viewer.personId,
    sessionId,
  ]);
  const session = found(row);
  if (!canEnterRoom(viewer, session, session.now)) throw roomRefusal(viewer, session, session.now);
  const here = await db.query<{ person: RoomCare['carers'][number] }>(
    `SELECT ${personLine('p', 'o')} AS person FROM person p LEFT JOIN organization o ON o.id = p.organization_id
      WHERE p.id <> $2 AND p.id IN (SELECT h.person_id FROM room_presence h JOIN room r ON r.id = h.room_id
        WHERE r.session_id = $1 AND h.seen_at > now() - interval '${FRESH_SECONDS} seconds') ORDER BY p.name, p.id`,
    [sessionId, viewer.personId],
  );
  const standings = await standingsOf(
    db,
    viewers,
    session,
    here.map(({ person }) => person.id),
  );
  const runs = canSeeRsvps(viewer, session);
  const minutes = await db.query<RoomMinute>(
    `${SHOWN} WHERE r.session_id = $2 AND (m.person_id = $1 OR (m.to_person_id = $1 AND $3::boolean)) ORDER BY m.at DESC, m.id LIMIT 50`,
    [viewer.personId, sessionId, runs],
  );
  const carers = here.map(({ person }) => person).filter(({ id }) => standings.get(id)?.runs);
  const [facilitators, others] = [true, false].map((facilitates) =>
    carers.filter(({ id }) => standings.get(id)?.facilitates === facilitates),
  );
  return {
    carers: [...(facilitators ?? []), ...(others ?? [])],
    minutes,
  };
}

/** Forgets who needed a minute in rooms that have shut. */
export async function forgetMinutes(tx: Tx): Promise<void> {
  await tx.query(
    `DELETE FROM room_minute m USING room r, peer_session s
      WHERE r.id = m.room_id AND s.id = r.session_id AND NOT ${roomOpenSql('s')}`,
  );
}
