import { roomRefusal } from '../../foundation/sessions/room-refusal.js';
import { canSeeSession } from '../../foundation/sessions/sessions.policy.js';
import { notAllowed, notFound, RefusalError } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { runsSession, type RoomPlace } from './room.policy.js';

/**
 * Why a room is shut for this viewer, once a policy has said no. That there are breakouts, and who is in them, everyone of the
 * session knows: whoever is not in one is told that it is not theirs.
 */
export function placeRefusal(
  viewer: Viewer,
  place: RoomPlace & { now?: Date },
  now = place.now ?? new Date(),
): RefusalError {
  if (!place.breakout || place.removed) return roomRefusal(viewer, place, now);
  if (!canSeeSession(viewer, place)) return notFound();
  if (!place.breakout.mine && !runsSession(viewer, place)) return notAllowed('coordinator');
  return place.canceledAt || (place.muted && place.breakout.running)
    ? roomRefusal(viewer, place, now)
    : new RefusalError('room_closed');
}
