import type { Viewer } from '../../platform/access/viewer.js';
import { canSeeRsvps, type SessionOwner } from '../sessions/sessions.policy.js';
import { closesAt, type SessionTimes } from '../sessions/session-time.js';

/** Can someone still be in the session's room, now or later? */
export const isRoomToCome = (session: SessionTimes, now: Date): boolean =>
  session.canceledAt === null && session.closedAt === null && now < closesAt(session);

/** See the links for guests, end them, and put guests out: whoever runs the session. */
export const canSeeGuestLinks = (viewer: Viewer, session: SessionOwner & { facilitates: boolean }): boolean =>
  viewer.guestOf === undefined && canSeeRsvps(viewer, session);

/** Make a link for guests: the same, until the room shuts. */
export const canMakeGuestLink = (
  viewer: Viewer,
  session: SessionOwner & SessionTimes & { facilitates: boolean },
  now: Date,
): boolean => canSeeGuestLinks(viewer, session) && isRoomToCome(session, now);
