import { Injectable } from '@nestjs/common';
import type { Changes, RoomLine } from '@hearth/shared';
import { roomRefusal } from '../../foundation/sessions/room-refusal.js';
import { isRoomOpen } from '../../foundation/sessions/session-time.js';
import { canHearRoom, canRunProtocol, canSend, canSetRoles } from './room.policy.js';
import { canReadChat, canSeeRsvps } from '../../foundation/sessions/sessions.policy.js';
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
    if (!canHearRoom(viewer, session, session.now)) throw roomRefusal(viewer, session, session.now);
  }

  /** The room of a session. Refuses like `admit`, but for a canceled session in which something was said. */
  async room(viewer: Viewer, sessionId: string): Promise<Room> {
    const row = found(await roomOfSession(this.db, viewer, sessionId));
    if (!canReadChat(viewer, row, row.now)) throw roomRefusal(viewer, row, row.now);
    return {
      id: row.roomId,
      session: shownSession(viewer, row),
      open: isRoomOpen(row, row.now),
      rev: row.rev,
      lastNumber: row.lastNumber,
      readNumber: row.readNumber,
      can: {
        runProtocol: canRunProtocol(viewer, row, row.now),
        askLessons: canSeeRsvps(viewer, row),
        write: canSend(viewer, row, row.now),
        care: canSeeRsvps(viewer, row),
        setRoles: canSetRoles(viewer, row, row.now),
      },
    };
  }

  /** One page of what changed since a `rev`, for whoever may read it. Refuses like `room`. */
  async changes(viewer: Viewer, roomId: string, afterRev: number): Promise<Changes<RoomLine>> {
    const session = found(await roomStanding(this.db, viewer, roomId));
    if (!canReadChat(viewer, session, session.now)) throw roomRefusal(viewer, session, session.now);
    return changesSince(this.db, roomId, afterRev);
  }
}
