import { Injectable } from '@nestjs/common';
import type { RoomLeadLine } from '@hearth/shared';
import { settlePlaces } from '../../foundation/sessions/session-places.js';
import { isPersonInAudience } from '../../foundation/sessions/sessions.queries.js';
import { roomRefusal } from '../../foundation/sessions/room-refusal.js';
import { canEnterRoom, canSeeRsvps, canSeeSession } from '../../foundation/sessions/sessions.policy.js';
import { ensure, found, invalidField, notFound, RefusalError } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Db, type Tx } from '../../platform/db/db.js';
import { leadFacts } from './lead-facts.js';
import { leadLine, leadOf } from './lead.queries.js';
import type { RoomRoleInput } from './lead.types.js';
import { canEndStandIn, canSetRoles, canStandIn } from './room.policy.js';
import { COUNTED, holdRoom, type LockedRoom } from './room-lock.js';
import { roomStanding } from './room.queries.js';

/** Who leads in a room: those it was given to, and for a while whoever stands in. */
@Injectable()
export class LeadService {
  constructor(private readonly db: Db) {}

  /** For a room that the viewer may see. */
  async mayStandIn(viewer: Viewer, roomId: string): Promise<boolean> {
    const session = await roomStanding(this.db, viewer, roomId);
    return (
      session !== undefined &&
      canStandIn(viewer, session, await leadFacts(this.db, roomId, viewer.personId), session.now)
    );
  }

  /**
   * Whoever runs the session makes someone of its audience facilitator or presenter, or takes it away. Twice is once. Refuses
   * with `not_found`, `not_allowed`, `session_canceled`, `too_late` once the room has closed, `invalid` (`personId`).
   */
  setRole(viewer: Viewer, input: RoomRoleInput): Promise<RoomLeadLine> {
    return this.db.write(async (tx) => {
      const { session, roomId } = await holdMain(tx, viewer, input.roomId);
      if (!canSeeSession(viewer, session)) throw notFound();
      ensure(
        canSetRoles(viewer, { ...session, canceledAt: null, closedAt: null }, session.startsAt),
        'coordinator',
      );
      if (session.canceledAt) throw new RefusalError('session_canceled');
      if (!canSetRoles(viewer, session, session.now)) throw new RefusalError('too_late');
      if (input.held && !(await isPersonInAudience(tx, input.personId, session.audienceId)))
        throw invalidField('personId', 'unknown');
      const role = input.role.toLowerCase();
      const changed = await tx.query(
        input.held
          ? `INSERT INTO peer_session_role (session_id, person_id, role) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING 1`
          : `WITH gone AS (DELETE FROM peer_session_role WHERE session_id = $1 AND person_id = $2 AND role = $3 RETURNING 1) SELECT 1 FROM gone`,
        [session.id, input.personId, role],
      );
      if (changed.length === 0) return leadOf(tx, roomId);
      // Whoever facilitates needs nobody's leave to do so: standing in ends with it.
      if (role === 'facilitator' && input.held)
        await tx.query(
          `DELETE FROM peer_session_role WHERE session_id = $1 AND person_id = $2 AND role = 'acting'`,
          [session.id, input.personId],
        );
      // Everyone's right to hear the room is asked anew, and an edit that was begun before is told.
      await tx.query(`UPDATE peer_session SET version = version + 1 WHERE id = $1`, [session.id]);
      if (session.capacity) await settlePlaces(tx, session.id, input.held ? [] : [input.personId]);
      tx.announce('session.changed', { sessionId: session.id });
      return write(tx, roomId);
    });
  }

  /**
   * Someone who is there keeps the room going: its protocol and whose turn it is, nothing else. Of two who press at once one does,
   * the other is told (`conflict`), as is who presses once someone is back. Refuses with `not_found`, `room_closed`,
   * `session_canceled`.
   */
  standIn(viewer: Viewer, roomId: string): Promise<RoomLeadLine> {
    return this.db.write(async (tx) => {
      const { session } = await holdMain(tx, viewer, roomId);
      if (!canEnterRoom(viewer, session, session.now)) throw roomRefusal(viewer, session);
      if (session.acting || canSeeRsvps(viewer, session)) return leadOf(tx, roomId);
      if (session.muted) throw roomRefusal(viewer, session);
      const facts = await leadFacts(tx, roomId, viewer.personId);
      if (!canStandIn(viewer, session, facts, session.now)) throw new RefusalError('conflict');
      await tx.query(`DELETE FROM peer_session_role WHERE session_id = $1 AND role = 'acting'`, [session.id]);
      await tx.query(
        `INSERT INTO peer_session_role (session_id, person_id, role) VALUES ($1, $2, 'acting')`,
        [session.id, viewer.personId],
      );
      return write(tx, roomId);
    });
  }

  /** Ends that, by whoever runs the session or who stood in. Twice is once. Refuses like `standIn`, and with `not_allowed`. */
  endStandIn(viewer: Viewer, roomId: string): Promise<RoomLeadLine> {
    return this.db.write(async (tx) => {
      const { session } = await holdMain(tx, viewer, roomId);
      if (!canEnterRoom(viewer, session, session.now)) throw roomRefusal(viewer, session);
      ensure(canEndStandIn(viewer, session, session.now), 'coordinator');
      const gone = await tx.query(
        `WITH gone AS (DELETE FROM peer_session_role WHERE session_id = $1 AND role = 'acting' RETURNING 1) SELECT 1 FROM gone`,
        [session.id],
      );
      return gone.length === 0 ? leadOf(tx, roomId) : write(tx, roomId);
    });
  }
}

/** Who leads stands with the session: it is asked for by its main room. */
async function holdMain(tx: Tx, viewer: Viewer, roomId: string): Promise<LockedRoom> {
  const locked = await holdRoom(tx, viewer, { mainRoom: roomId });
  if (locked.parentId !== null) throw notFound();
  return locked;
}

async function write(tx: Tx, roomId: string): Promise<RoomLeadLine> {
  const [row] = await tx.query<{ line: RoomLeadLine }>(
    `${COUNTED} INSERT INTO room_lead AS lead (room_id, rev) SELECT $1, counted.rev FROM counted
     ON CONFLICT (room_id) DO UPDATE SET rev = excluded.rev RETURNING ${leadLine('lead')} AS line`,
    [roomId],
  );
  const { line } = found(row);
  tx.announce('room.changed', line);
  return line;
}
