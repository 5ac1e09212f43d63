import { CORRECTION_HOURS } from '@hearth/shared';
import { isUUID } from 'class-validator';
import { ensure, found, invalidField, RefusalError } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { Tx } from '../../platform/db/db.js';
import type { Reader } from '../../platform/db/reader.js';
import { decodeCursor, encodeCursor } from '../../platform/graphql/cursor.js';
import { audiencePeople } from '../cohorts/audience-people.js';
import { personLine } from '../people/person-line.js';
import type {
  Attendance,
  AttendanceCorrectLateInput,
  AttendancePage,
  AttendanceSetInput,
} from './attendance.types.js';
import { ATTENDED, writeReport } from './session-report.js';
import {
  canCorrectLate,
  canImportAttendance,
  canSeeAttendance,
  canSetAttendance,
  coordinatesSession,
} from './sessions.policy.js';
import { sessionById, type SessionRow } from './sessions.queries.js';
import { correctableUntil } from './session-time.js';

/** Who was there, who said they might come, and of a cohort everyone: whoever is missed can be put in. */
const LISTED = `
  SELECT who.id AS person_id, coalesce(at.seen_minutes, 0) AS seen_minutes, coalesce(at.minutes, 0) AS minutes, at.by_id, at.corrected_at,
         at.source, at.reason
    FROM (SELECT a.person_id AS id FROM (${ATTENDED}) a
          UNION SELECT v.person_id FROM rsvp v WHERE v.session_id = $1 AND v.answer IN ('going', 'maybe')
          UNION SELECT f.person_id FROM peer_session_role f WHERE f.session_id = $1
          UNION SELECT own.id FROM peer_session s CROSS JOIN LATERAL (${audiencePeople('s.audience_id')}) own
                 WHERE s.id = $1 AND s.cohort_id IS NOT NULL) who
    LEFT JOIN (${ATTENDED}) at ON at.person_id = who.id`;

const RANK = `(CASE WHEN listed.minutes > 0 THEN 1 ELSE 2 END)`;

const SHOWN = `
  SELECT ${personLine('p', 'o')} AS person, listed.minutes, listed.seen_minutes AS "seenMinutes", ${personLine('c', 'co')} AS "correctedBy",
         listed.corrected_at AS "correctedAt", listed.source AS "correctedFrom", listed.reason AS "correctedWhy", ${RANK} AS rank,
         coalesce((SELECT listed.corrected_at >= s.closed_at + interval '${CORRECTION_HOURS} hours' FROM peer_session s WHERE s.id = $1), false) AS "correctedLate"
    FROM (${LISTED}) listed
    JOIN person p ON p.id = listed.person_id LEFT JOIN organization o ON o.id = p.organization_id
    LEFT JOIN person c ON c.id = listed.by_id LEFT JOIN organization co ON co.id = c.organization_id`;

/** A closed session, for whoever may see who was there. Throws `not_found`, `not_allowed`, and `room_closed` while it goes on. */
export async function closedSession(
  db: Reader,
  viewer: Viewer,
  sessionId: string,
): Promise<SessionRow & { until: Date }> {
  const session = found(await sessionById(db, viewer, sessionId));
  ensure(canSeeAttendance(viewer, session), 'coordinator');
  const until = correctableUntil(session);
  if (!until) throw new RefusalError('room_closed', { opensAt: session.endsAt.toISOString() });
  return { ...session, until };
}

/** One page of who was at a closed session: those who were there first, by name. */
export async function attendancePage(
  db: Reader,
  viewer: Viewer,
  { sessionId, first, after }: { sessionId: string; first: number; after: string | null },
): Promise<AttendancePage> {
  const session = await closedSession(db, viewer, sessionId);
  const from = after === null ? [] : readCursor(after);
  const beyond = after === null ? 'true' : `(${RANK}, p.name, p.id) > ($3::int, $4::text, $5::uuid)`;
  const rows = await db.query<Attendance & { rank: number }>(
    `${SHOWN} WHERE ${beyond} ORDER BY rank, p.name, p.id LIMIT $2`,
    [sessionId, first + 1, ...from],
  );
  const nodes = rows.slice(0, first);
  const last = nodes.at(-1);
  return {
    nodes,
    nextCursor:
      rows.length > first && last ? encodeCursor(String(last.rank), last.person.name, last.person.id) : null,
    correctableUntil: session.until,
    canCorrect: canSetAttendance(viewer, session, session.now),
    canCorrectLate: canCorrectLate(viewer, session, session.now),
    canImport: canImportAttendance(viewer, session),
  };
}

/** The place a cursor names; one of ours, or a fault of `after`. */
function readCursor(cursor: string): string[] {
  const [rank = '', name = '', id = ''] = decodeCursor(cursor, 3);
  if (!/^[12]$/.test(rank) || !isUUID(id)) throw invalidField('after', 'unknown');
  return [rank, name, id];
}

/**
 * Says by hand how long someone was there, and keeps who said so; as it stands already, nothing changes. Throws `not_found`,
 * `not_allowed`, `too_late` a day after the session was closed, `invalid` (personId) for someone who could not have been there.
 */
export async function setAttendance(
  tx: Tx,
  viewer: Viewer,
  { sessionId, personId, minutes }: AttendanceSetInput,
): Promise<Attendance> {
  await tx.query(`SELECT FROM peer_session WHERE id = $1 FOR NO KEY UPDATE`, [sessionId]);
  const session = await closedSession(tx, viewer, sessionId);
  if (!canSetAttendance(viewer, session, session.now)) throw new RefusalError('too_late');
  return correct(tx, viewer, { sessionId, personId, minutes, reason: null });
}

/**
 * The same after that day: with a reason, which is kept and shown. While the day lasts no reason is needed, and one that is given
 * is kept all the same. Throws `not_found`, `not_allowed`, `invalid`.
 */
export async function correctLate(
  tx: Tx,
  viewer: Viewer,
  input: AttendanceCorrectLateInput,
): Promise<Attendance> {
  await tx.query(`SELECT FROM peer_session WHERE id = $1 FOR NO KEY UPDATE`, [input.sessionId]);
  const session = await closedSession(tx, viewer, input.sessionId);
  ensure(coordinatesSession(viewer, session), 'coordinator');
  return correct(tx, viewer, input);
}

async function correct(
  tx: Tx,
  viewer: Viewer,
  { sessionId, personId, minutes, reason }: AttendanceSetInput & { reason: string | null },
): Promise<Attendance> {
  const shown = () => tx.query<Attendance>(`${SHOWN} WHERE p.id = $2`, [sessionId, personId]);
  const [before] = await shown();
  if (!before) throw invalidField('personId', 'unknown');
  if (before.minutes === minutes) return before;
  await tx.query(
    `INSERT INTO attendance_correction (session_id, person_id, by_id, minutes, reason) VALUES ($1, $2, $3, $4, $5)`,
    [sessionId, personId, viewer.personId, minutes, reason],
  );
  await writeReport(tx, sessionId);
  return found((await shown())[0]);
}
