import type { Viewer } from '../../platform/access/viewer.js';
import { isOver, type SessionTimes } from '../../foundation/sessions/session-time.js';
import {
  canSeeRsvps,
  canSeeSession,
  coordinatesSession,
  type SessionOwner,
} from '../../foundation/sessions/sessions.policy.js';

/** Ask for what one needs to take part: whoever may come, until it is over. */
export const canAskAccommodation = (
  viewer: Viewer,
  session: SessionOwner & SessionTimes,
  now: Date,
): boolean => canSeeSession(viewer, session) && session.canceledAt === null && !isOver(session, now);

/** See what others asked for: those who run the session, and nobody else. */
export const canSeeAccommodations = (
  viewer: Viewer,
  session: SessionOwner & { facilitates: boolean },
): boolean => canSeeRsvps(viewer, session);

/** Say what becomes of it: those who coordinate there. */
export const canSettleAccommodation = (viewer: Viewer, owner: SessionOwner): boolean =>
  coordinatesSession(viewer, owner);
