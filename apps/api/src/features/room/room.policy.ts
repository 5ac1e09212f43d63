import { isGuest, type Viewer } from '../../platform/access/viewer.js';
import {
  canEnterRoom,
  canReadChat,
  canSeeRsvps,
  type SessionOwner,
  type SessionStanding,
} from '../../foundation/sessions/sessions.policy.js';
import { isOver, isRoomOpen, type SessionTimes } from '../../foundation/sessions/session-time.js';

/** Hear what changes: whoever may read it, until the session is canceled; from then on nothing changes. */
export const canHearRoom = (
  viewer: Viewer,
  session: Omit<SessionStanding, 'viewerRsvp'>,
  now: Date,
): boolean => session.canceledAt === null && canReadChat(viewer, session, now);

/** Choose and change the protocol: whoever runs the session, until its room has closed. */
export const canPrepareProtocol = (
  viewer: Viewer,
  session: SessionOwner & SessionTimes & { facilitates: boolean },
  now: Date,
): boolean =>
  canSeeRsvps(viewer, session) &&
  session.canceledAt === null &&
  (!isOver(session, now) || isRoomOpen(session, now));

/** Start it and go on: the same, while the room is open. */
export const canRunProtocol = (
  viewer: Viewer,
  session: SessionOwner & SessionTimes & { facilitates: boolean },
  now: Date,
): boolean => canPrepareProtocol(viewer, session, now) && isRoomOpen(session, now);

/** Say something: whoever may be in the room now. */
export const canSend = (viewer: Viewer, session: SessionOwner & SessionTimes, now: Date): boolean =>
  canEnterRoom(viewer, session, now);

/** A guest: in the main room of their one session, while it is open. Read there, write, edit and take back their own. */
export const canGuestBeIn = (
  viewer: Viewer,
  room: { id: string },
  session: SessionTimes,
  now: Date,
): boolean => isGuest(viewer) && viewer.guestOf.roomId === room.id && isRoomOpen(session, now);

/** Edit or take back: one's own lines, while the room is open. */
export const canEditMessage = (
  viewer: Viewer,
  message: { authorId: string | null },
  session: SessionOwner & SessionTimes,
  now: Date,
): boolean => canSend(viewer, session, now) && message.authorId === viewer.personId;

/** Mark one's own message as a lesson: whoever may still read it, after the room has closed too. */
export const canMarkMessageLesson = (
  viewer: Viewer,
  message: Omit<SessionStanding, 'viewerRsvp'> & { mine: boolean; undone: boolean },
  now: Date,
): boolean => message.mine && !message.undone && canReadChat(viewer, message, now);

/** Ask for what another said: whoever runs the session. A guest is asked nothing: they could not answer. */
export const canAskMessageLesson = (
  viewer: Viewer,
  message: Omit<SessionStanding, 'viewerRsvp'> & { mine: boolean; undone: boolean; byGuest?: boolean },
  now: Date,
): boolean =>
  !message.byGuest &&
  !message.mine &&
  !message.undone &&
  canSeeRsvps(viewer, message) &&
  canReadChat(viewer, message, now);
