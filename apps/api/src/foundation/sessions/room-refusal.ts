import { notFound, RefusalError } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { canSeeSession, type SessionOwner } from './sessions.policy.js';
import { opensAt, type SessionTimes } from './session-time.js';

/** Why the room's door is shut for this viewer, once a policy has said no. */
export function roomRefusal(viewer: Viewer, session: SessionOwner & SessionTimes): RefusalError {
  if (!canSeeSession(viewer, session)) return notFound();
  if (session.canceledAt) return new RefusalError('session_canceled');
  return new RefusalError('room_closed', { opensAt: opensAt(session).toISOString() });
}
