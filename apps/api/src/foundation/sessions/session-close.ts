import { ensure, found, RefusalError } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { Tx } from '../../platform/db/db.js';
import type { Reader } from '../../platform/db/reader.js';
import { canCloseSession, canSeeRsvps, type SessionOwner } from './sessions.policy.js';
import { writeReport } from './session-report.js';
import { closesAt, type SessionTimes } from './session-time.js';

type Locked = SessionOwner & SessionTimes & { facilitates: boolean; now: Date };

// Weaker than what a deletion takes: whoever is just being seen in the room names both rows, and need not wait.
const HOLD = `SELECT FROM peer_session WHERE id = $1 FOR NO KEY UPDATE`;
// Whoever writes a line holds its room: what was let in before is kept, what waits is refused.
const HOLD_ROOMS = `SELECT FROM room WHERE session_id = $1 ORDER BY id FOR NO KEY UPDATE`;

const READ = `
  SELECT s.audience_id AS "audienceId", s.cohort_id AS "cohortId", s.starts_at AS "startsAt", s.ends_at AS "endsAt",
         s.canceled_at AS "canceledAt", s.closed_at AS "closedAt", clock_timestamp() AS now,
         EXISTS (SELECT FROM peer_session_role f WHERE f.session_id = s.id AND f.person_id = $2::uuid AND f.role = 'facilitator') AS facilitates
    FROM peer_session s WHERE s.id = $1`;

async function hold(tx: Tx, id: string, personId: string | null): Promise<Locked | undefined> {
  await tx.query(HOLD, [id]);
  await tx.query(HOLD_ROOMS, [id]);
  const [session] = await tx.query<Locked>(READ, [id, personId]);
  return session;
}

async function settle(tx: Tx, id: string, at: Date, by: string | null): Promise<void> {
  await tx.query(
    `UPDATE peer_session SET closed_at = $2, closed_by = $3, version = version + 1 WHERE id = $1`,
    [id, at.toISOString(), by],
  );
  await writeReport(tx, id);
  tx.announce('session.changed', { sessionId: id });
}

/**
 * Ends a session for everyone: its room takes no more lines, and who was there stands in its report. Twice is once. Refuses with
 * `not_found`, `not_allowed`, `session_canceled`, and `room_closed` before it has begun.
 */
export async function closeSession(tx: Tx, viewer: Viewer, id: string): Promise<void> {
  const session = found(await hold(tx, id, viewer.personId));
  found(viewer.audienceIds.includes(session.audienceId) ? session : null);
  ensure(canSeeRsvps(viewer, session), 'coordinator');
  if (session.closedAt) return;
  if (session.canceledAt) throw new RefusalError('session_canceled');
  if (closesAt(session) <= session.now) return settle(tx, id, closesAt(session), null);
  if (!canCloseSession(viewer, session, session.now))
    throw new RefusalError('room_closed', { opensAt: session.startsAt.toISOString() });
  await settle(tx, id, session.now, viewer.personId);
  await tx.drop(`sessions.close:${id}`);
}

/** Closes a session whose room has shut without anyone having closed it, as of that instant. */
export async function closeByClock(tx: Tx, id: string): Promise<void> {
  const session = await hold(tx, id, null);
  if (!session || session.closedAt || session.canceledAt || session.now < closesAt(session)) return;
  await settle(tx, id, closesAt(session), null);
}

/** Sessions whose room has shut and that nobody closed, whose job is missing: of those scheduled before there were such jobs. */
export async function leftOpen(db: Reader): Promise<string[]> {
  const rows = await db.query<{ id: string }>(
    `SELECT id FROM peer_session WHERE closed_at IS NULL AND canceled_at IS NULL AND ends_at < now() - interval '2 hours'
      ORDER BY ends_at DESC LIMIT 500`,
  );
  return rows.map(({ id }) => id);
}
