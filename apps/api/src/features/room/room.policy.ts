import type { Viewer } from '../../platform/access/viewer.js';
import { canEnterRoom, type SessionOwner } from '../../foundation/sessions/sessions.policy.js';
import type { SessionTimes } from '../../foundation/sessions/session-time.js';

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
