import type { Viewer } from '../../platform/access/viewer.js';
import {
  canEnterRoom,
  canReadChat,
  type SessionOwner,
  type SessionStanding,
} from '../../foundation/sessions/sessions.policy.js';
import type { SessionTimes } from '../../foundation/sessions/session-time.js';

/** Hear what changes: whoever may read it, until the session is canceled; from then on nothing changes. */
export const canHearRoom = (
  viewer: Viewer,
  session: Omit<SessionStanding, 'viewerRsvp'>,
  now: Date,
): boolean => session.canceledAt === null && canReadChat(viewer, session, now);

/** Say something: whoever may be in the room now. */
export const canSend = (viewer: Viewer, session: SessionOwner & SessionTimes, now: Date): boolean =>
  canEnterRoom(viewer, session, now);

/** Edit or take back: one's own lines, while the room is open. */
export const canEditMessage = (
  viewer: Viewer,
  message: { authorId: string | null },
  session: SessionOwner & SessionTimes,
  now: Date,
): boolean => canSend(viewer, session, now) && message.authorId === viewer.personId;
