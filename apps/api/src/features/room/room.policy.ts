import { holds, isGuest, type Viewer } from '../../platform/access/viewer.js';
import {
  canEnterRoom,
  canReadChat,
  canSeeRsvps,
  canSeeSession,
  type SessionOwner,
  type SessionStanding,
} from '../../foundation/sessions/sessions.policy.js';
import { isOver, isRoomOpen, type SessionTimes } from '../../foundation/sessions/session-time.js';

/** A session of whose room one asks what the viewer may do there. */
type RoomOf = SessionOwner & SessionTimes & Pick<SessionStanding, 'removed' | 'muted'>;

/** Where the viewer stands to a breakout room. */
export interface BreakoutPlace {
  /** Were they put into it, and not moved on? */
  mine: boolean;
  /** Does its round go on? */
  running: boolean;
}

/** Where the viewer stands to a room: to its session, and for a breakout to that; null for the main room. */
export type RoomPlace = Omit<SessionStanding, 'viewerRsvp'> & { breakout: BreakoutPlace | null };
/** What of it says who may be there now. */
export type RoomDoor = RoomOf & { facilitates: boolean; breakout: BreakoutPlace | null };

/** Run a room: whoever runs its session. */
export const runsSession = (
  viewer: Viewer,
  place: Pick<RoomDoor, keyof SessionOwner | 'facilitates'>,
): boolean => canSeeRsvps(viewer, place);

/**
 * Be in a room now: in the main room whoever may enter the session's; in a breakout those who were put into it, and whoever runs
 * the session, as a visitor.
 */
export const canBeInRoom = (viewer: Viewer, place: RoomDoor, now: Date): boolean =>
  canEnterRoom(viewer, place, now) &&
  (place.breakout === null ||
    (place.breakout.running && (place.breakout.mine || runsSession(viewer, place))));

/**
 * Read what is said in a room. A breakout's chat is of those in it; once its round is over, of those who were put into it alone:
 * nobody who was not among them reads it later.
 */
export const canReadRoom = (viewer: Viewer, place: RoomPlace, now: Date): boolean =>
  place.breakout === null
    ? canReadChat(viewer, place, now)
    : canBeInRoom(viewer, place, now) || (place.breakout.mine && canReadChat(viewer, place, now));

/** Read the notes of a room. A breakout's are everyone's of the session once its round is over; its interface says so. */
export const canReadNotes = (viewer: Viewer, place: RoomPlace, now: Date): boolean =>
  canReadRoom(viewer, place, now) ||
  (place.breakout !== null && !place.breakout.running && canReadChat(viewer, place, now));

/** Hear what changes: whoever may read it, until the session is canceled; from then on nothing changes. */
export const canHearRoom = (viewer: Viewer, place: RoomPlace, now: Date): boolean =>
  place.canceledAt === null && canReadRoom(viewer, place, now);

export const canHearNotes = (viewer: Viewer, place: RoomPlace, now: Date): boolean =>
  place.canceledAt === null && canReadNotes(viewer, place, now);

/** Make breakouts, move people, call them back: whoever runs the session, while its room is open. */
export const canRunBreakouts = (viewer: Viewer, place: RoomDoor, now: Date): boolean =>
  place.breakout === null && runsSession(viewer, place) && canEnterRoom(viewer, place, now);

/** Choose and change the protocol: whoever runs the session, until its room has closed. */
export const canPrepareProtocol = (
  viewer: Viewer,
  session: SessionOwner & SessionTimes & { facilitates: boolean },
  now: Date,
): boolean =>
  canSeeRsvps(viewer, session) &&
  session.canceledAt === null &&
  (!isOver(session, now) || isRoomOpen(session, now));

/** Keep the open room going: whoever runs the session, or stands in until they are back and may write there. */
export const canRunRoom = (
  viewer: Viewer,
  session: RoomOf & { facilitates: boolean; acting: boolean },
  now: Date,
): boolean =>
  canEnterRoom(viewer, session, now) && ((session.acting && !session.muted) || canSeeRsvps(viewer, session));

/** Write what came of it: whoever brought the question; with nobody like that, who facilitated, or whoever runs it. */
export const canWriteFollowUp = (
  viewer: Viewer,
  session: SessionOwner & {
    facilitates: boolean;
    presents: boolean;
    presented: boolean;
    facilitated: boolean;
  },
): boolean => {
  if (!canSeeSession(viewer, session)) return false;
  if (session.presented) return session.presents;
  return session.facilitated ? session.facilitates : canSeeRsvps(viewer, session);
};

/** Start the protocol and go on. */
export const canRunProtocol = canRunRoom;

/** Raise a hand, pass: whoever may be in the room now; who may not write there can still ask to speak. */
export const canTakeTurn = (viewer: Viewer, session: RoomOf, now: Date): boolean =>
  canEnterRoom(viewer, session, now);

/** Say who facilitates beside oneself and who presents: whoever runs the session, until its room has closed. */
export const canSetRoles = canPrepareProtocol;

/**
 * Stand in where the line of everyone who runs the session has dropped: whoever may write in the open room and is there, once it
 * has begun.
 * @param unled nobody who runs it, or stands in, was seen there for a while
 */
export const canStandIn = (
  viewer: Viewer,
  session: RoomOf,
  facts: { unled: boolean; present: boolean },
  now: Date,
): boolean =>
  canEnterRoom(viewer, session, now) &&
  !session.muted &&
  session.startsAt <= now &&
  facts.unled &&
  facts.present;

/** End it again: who stands in, and whoever runs the session. */
export const canEndStandIn = (
  viewer: Viewer,
  session: RoomOf & { facilitates: boolean; acting: boolean },
  now: Date,
): boolean => canEnterRoom(viewer, session, now) && (session.acting || canSeeRsvps(viewer, session));

/** Say something, write in the notes, or do anything else that others see: whoever may be in the room now, unless their writing is paused. */
export const canSend = (viewer: Viewer, place: RoomDoor, now: Date): boolean =>
  canBeInRoom(viewer, place, now) && !place.muted;
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
  session: RoomDoor,
  now: Date,
): boolean => canSend(viewer, session, now) && message.authorId === viewer.personId;

/** React: to what others said, while the room is open. */
export const canReactToMessage = (
  viewer: Viewer,
  message: { authorId: string | null },
  session: RoomDoor,
  now: Date,
): boolean => canSend(viewer, session, now) && message.authorId !== viewer.personId;

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

/** Pause someone's writing, or put them out: whoever runs the session, while its room is open; never someone else who runs it. */
export const canMeasure = (
  viewer: Viewer,
  session: SessionOwner & SessionTimes & { facilitates: boolean },
  target: { personId: string; runs: boolean },
  now: Date,
): boolean =>
  canEndMeasure(viewer, session) &&
  isRoomOpen(session, now) &&
  !target.runs &&
  target.personId !== viewer.personId;

/** Let them write or come in again: whoever runs the session, at any time. */
export const canEndMeasure = canSeeRsvps;

/** Read what was done about people, and why: whoever runs the session, and administrators. Never the room. */
export const canSeeMeasures = (viewer: Viewer, session: SessionOwner & { facilitates: boolean }): boolean =>
  canSeeRsvps(viewer, session) || holds(viewer, 'administrator');

/** Tell one of those who run the session that one needs a minute: whoever may be in the room, whether or not they may write. */
export const canAskMinute = (
  viewer: Viewer,
  session: RoomOf,
  to: { personId: string; runs: boolean },
  now: Date,
): boolean => canEnterRoom(viewer, session, now) && to.runs && to.personId !== viewer.personId;
