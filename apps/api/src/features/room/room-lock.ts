import { STANDING } from '../../foundation/sessions/sessions.queries.js';
import { found } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { Tx } from '../../platform/db/db.js';
import { BREAKOUT_PLACE } from './breakouts.sql.js';
import type { PlaceStanding } from './room.queries.js';

/** A room that no other process changes meanwhile. */
export interface LockedRoom {
  roomId: string;
  /** Null for a session's main room. */
  parentId: string | null;
  session: PlaceStanding & { id: string };
}

const WHICH = {
  room: 'r.id = $1',
  /** What is asked of everyone: no breakout. */
  mainRoom: 'r.id = $1 AND r.parent_id IS NULL',
  mainRoomOfSession: 'r.session_id = $1 AND r.parent_id IS NULL',
};

/**
 * Locks a room against every other change of its lines, in all processes, and reads where the viewer stands to its session. Whether
 * they may know of it is for the caller to ask. What the caller reads afterwards is as the lock found it. Throws `not_found`.
 */
export async function holdRoom(
  tx: Tx,
  viewer: Viewer,
  which: { room: string } | { mainRoom: string } | { mainRoomOfSession: string },
): Promise<LockedRoom> {
  const [[kind, id]] = Object.entries(which) as [[keyof typeof WHICH, string]];
  // Of the room alone: whoever waited for a row that was joined could find nothing.
  const [held] = await tx.query<{ roomId: string }>(
    `SELECT r.id AS "roomId" FROM room r WHERE ${WHICH[kind]} FOR UPDATE`,
    [id],
  );
  // A statement of its own: what was committed while the lock was waited for is seen, and the time is that of now.
  const [row] = await tx.query<LockedRoom['session'] & { parentId: string | null; at: Date }>(
    `SELECT r.parent_id AS "parentId", s.id, ${STANDING('s')}, ${BREAKOUT_PLACE} AS breakout, clock_timestamp() AS at
       FROM room r JOIN peer_session s ON s.id = r.session_id WHERE r.id = $2`,
    [viewer.personId, found(held).roomId],
  );
  const { parentId, at, ...session } = found(row);
  return { roomId: found(held).roomId, parentId, session: { ...session, now: at } };
}

/**
 * Counts the locked room one further. To be put in front of the statement that writes the line, with the room as `$1`:
 * the line's `rev` is `counted.rev`.
 */
export const COUNTED = `WITH counted AS (UPDATE room SET rev = rev + 1 WHERE id = $1 RETURNING rev)`;
