import {
  canBringCase,
  canSeeRsvps,
  canSeeSession,
  type SessionOwner,
  type SessionStanding,
} from '../../foundation/sessions/sessions.policy.js';
import { isRoomOpen, type SessionTimes } from '../../foundation/sessions/session-time.js';
import type { Viewer } from '../../platform/access/viewer.js';

/** Where the viewer stands to a session's case. */
export interface CaseFacts extends SessionOwner, SessionTimes, Pick<SessionStanding, 'removed' | 'muted'> {
  facilitates: boolean;
  presents: boolean;
  /** The viewer wrote the card that stands. */
  mine: boolean;
}

/** See all of a case before the room does: whoever runs or presents, unless they were put out, and its author. */
export const canSeeWholeCase = (viewer: Viewer, session: CaseFacts): boolean =>
  canSeeSession(viewer, session) &&
  (session.mine || (session.presents && !session.removed) || canSeeRsvps(viewer, session));

/** Show the room a part before its step is reached: whoever may bring a case, while the room is open. */
export const canShowCase = (viewer: Viewer, session: CaseFacts, now: Date): boolean =>
  canBringCase(viewer, session, now) && isRoomOpen(session, now);

/** Say for how long it stays: its author alone, as long as it stands. */
export const canKeepCase = (viewer: Viewer, session: CaseFacts): boolean =>
  canSeeSession(viewer, session) && session.mine;

/** Take it back, at any time: whoever sees all of it. */
export const canWithdrawCase = canSeeWholeCase;
