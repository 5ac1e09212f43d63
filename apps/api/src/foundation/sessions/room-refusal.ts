import { notFound, RefusalError } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { canSeeSession, type SessionOwner, type SessionStanding } from './sessions.policy.js';
import { isRoomOpen, opensAt, type SessionTimes } from './session-time.js';

/** Why the room's door is shut for this viewer, once a policy has said no. */
export function roomRefusal(
  viewer: Viewer,
  session: SessionOwner & SessionTimes & Pick<SessionStanding, 'removed' | 'muted'> & { now?: Date },
  now = session.now ?? new Date(),
): RefusalError {
  if (!canSeeSession(viewer, session)) return notFound();
  if (session.removed) return new RefusalError('room_removed');
  if (session.canceledAt) return new RefusalError('session_canceled');
  if (session.muted && isRoomOpen(session, now)) return new RefusalError('room_paused');
  return new RefusalError('room_closed', { opensAt: opensAt(session).toISOString() });
}
