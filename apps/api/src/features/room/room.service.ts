import { Injectable } from '@nestjs/common';
import type { Changes, RoomLine } from '@hearth/shared';
import { canSeeRsvps } from '../../foundation/sessions/sessions.policy.js';
import { placeRefusal } from './place-refusal.js';
import {
  canBeInRoom,
  canHearRoom,
  canReadRoom,
  canRunBreakouts,
  canRunProtocol,
  canSend,
  canSetRoles,
  runsSession,
} from './room.policy.js';
import { shownSession } from '../../foundation/sessions/sessions.queries.js';
import { found } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Db } from '../../platform/db/db.js';
import { changesSince, roomOfSession, roomStanding } from './room.queries.js';
import type { Room } from './room.types.js';

/** Who may be in a room, and what they find there. */
@Injectable()
export class RoomService {
  constructor(private readonly db: Db) {}

  /** Asks who may hear the room: refuses with `not_found`, `session_canceled` or `room_closed` (with `opensAt`). */
  async admit(viewer: Viewer, roomId: string): Promise<void> {
    const session = found(await roomStanding(this.db, viewer, roomId));
    if (!canHearRoom(viewer, session, session.now)) throw placeRefusal(viewer, session, session.now);
  }

  /** The main room of a session, or the breakout named. Refuses like `admit`, but for a canceled session in which something was said. */
  async room(viewer: Viewer, sessionId: string, roomId: string | null = null): Promise<Room> {
    const row = found(await roomOfSession(this.db, viewer, sessionId, roomId));
    if (!canReadRoom(viewer, row, row.now)) throw placeRefusal(viewer, row, row.now);
    return {
      id: row.roomId,
      session: shownSession(viewer, row),
      open: canBeInRoom(viewer, row, row.now),
      rev: row.rev,
      lastNumber: row.lastNumber,
      readNumber: row.readNumber,
      can: {
        runProtocol: row.breakout === null && canRunProtocol(viewer, row, row.now),
        askLessons: row.breakout === null && canSeeRsvps(viewer, row),
        setRoles: row.breakout === null && canSetRoles(viewer, row, row.now),
        runBreakouts: canRunBreakouts(viewer, row, row.now),
        lockNotes: runsSession(viewer, row),
        write: canSend(viewer, row, row.now),
        care: canSeeRsvps(viewer, row),
      },
    };
  }

  /** One page of what changed since a `rev`, for whoever may read it. Refuses like `room`. */
  async changes(viewer: Viewer, roomId: string, afterRev: number): Promise<Changes<RoomLine>> {
    const session = found(await roomStanding(this.db, viewer, roomId));
    if (!canReadRoom(viewer, session, session.now)) throw placeRefusal(viewer, session, session.now);
    return changesSince(this.db, roomId, afterRev);
  }
}
