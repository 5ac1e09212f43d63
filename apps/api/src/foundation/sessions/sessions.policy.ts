import { coordinates, isCoordinator, mayRead, type Viewer } from '../../platform/access/viewer.js';
import {
  closesAt,
  isOver,
  isRoomOpen,
  isWithinCorrection,
  opensAt,
  type SessionTimes,
} from './session-time.js';

/** Whose session it is. */
export interface SessionOwner {
  audienceId: string;
  /** Null for the Collective's. */
  cohortId: string | null;
}

/** Where the viewer stands to a session. */
export interface SessionStanding extends SessionOwner, SessionTimes {
  /** Is the viewer its facilitator? */
  facilitates: boolean;
  /** Does the viewer keep its room going until whoever facilitates is back? No right to anything else. */
  acting: boolean;
  /** Does the viewer present in it? */
  presents?: boolean;
  /** Was the viewer in its room? */
  attended: boolean;
  /** Was anything said in its room? */
  spoken: boolean;
  /** Is the viewer put out of its room? */
  removed: boolean;
  /** Is the viewer's writing there paused? */
  muted: boolean;
  viewerRsvp: 'going' | 'maybe' | 'not_going' | null;
  /** So many can come; null or left out: as many as like. */
  capacity?: number | null;
}

/** Where a session could be scheduled. */
export interface AudienceFacts {
  id: string;
  cohortId: string | null;
  kind: string;
  finished: boolean;
}

export const canSeeSession = (viewer: Viewer, session: Pick<SessionOwner, 'audienceId'>): boolean =>
  mayRead(viewer, session.audienceId);

/** A cohort's sessions are its coordinators' to run; the Collective's, every coordinator's who is in it. */
export const coordinatesSession = (viewer: Viewer, session: SessionOwner): boolean =>
  canSeeSession(viewer, session) &&
  (session.cohortId === null ? isCoordinator(viewer) : coordinates(viewer, session.cohortId));

export const canScheduleFor = (viewer: Viewer, audience: AudienceFacts): boolean =>
  (audience.cohortId !== null || audience.kind === 'collective') &&
  !audience.finished &&
  coordinatesSession(viewer, { audienceId: audience.id, cohortId: audience.cohortId });

/** Edit, cancel and reinstate. Having made it gives no right of its own. */
export const canEditSession = coordinatesSession;

/** Who runs it sees who comes, and so may see how many: a number of people one could list hides nobody. */
export const canSeeRsvps = (viewer: Viewer, session: SessionOwner & { facilitates: boolean }): boolean =>
  canSeeSession(viewer, session) && (session.facilitates || coordinatesSession(viewer, session));

/** Bring a case: whoever presents or runs it, until its room has closed; in the open room, whoever may write there. */
export const canBringCase = (
  viewer: Viewer,
  session: SessionOwner &
    SessionTimes &
    Pick<SessionStanding, 'removed' | 'muted'> & { facilitates: boolean; presents?: boolean },
  now: Date,
): boolean =>
  canSeeSession(viewer, session) &&
  (session.presents === true || canSeeRsvps(viewer, session)) &&
  !session.removed &&
  !(session.muted && isRoomOpen(session, now)) &&
  session.canceledAt === null &&
  session.closedAt === null &&
  now < closesAt(session);

/** The link of the video call: for those registered, and those who run it. Where places are counted, whoever may come has none. */
export const canSeeJoinUrl = (
  viewer: Viewer,
  session: Omit<SessionStanding, keyof SessionTimes | 'attended' | 'spoken'>,
): boolean =>
  canSeeSession(viewer, session) &&
  !session.removed &&
  (session.viewerRsvp === 'going' ||
    (session.viewerRsvp === 'maybe' && (session.capacity ?? null) === null) ||
    canSeeRsvps(viewer, session));

export const canRsvp = (viewer: Viewer, session: SessionOwner & SessionTimes, now: Date): boolean =>
  canSeeSession(viewer, session) && session.canceledAt === null && !isOver(session, now);

/** End it for everyone: whoever runs it, from its start until its room shuts by itself. */
export const canCloseSession = (
  viewer: Viewer,
  session: SessionOwner & SessionTimes & { facilitates: boolean },
  now: Date,
): boolean => canSeeRsvps(viewer, session) && isRoomOpen(session, now) && session.startsAt <= now;

/** See who was there: whoever could see who comes. */
export const canSeeAttendance = canSeeRsvps;

/** Correct who was there: the same, for a day after it was closed. */
export const canSetAttendance = (
  viewer: Viewer,
  session: SessionOwner & SessionTimes & { facilitates: boolean },
  now: Date,
): boolean => canSeeAttendance(viewer, session) && isWithinCorrection(session, now);

/** Correct it after that day, with a reason: those who coordinate it. */
export const canCorrectLate = (viewer: Viewer, session: SessionOwner & SessionTimes, now: Date): boolean =>
  coordinatesSession(viewer, session) && session.closedAt !== null && !isWithinCorrection(session, now);

/** Bring in what a video tool says of who was there: those who coordinate it, once it is closed. */
export const canImportAttendance = (viewer: Viewer, session: SessionOwner & SessionTimes): boolean =>
  coordinatesSession(viewer, session) && session.closedAt !== null;

/** Be in the room while it is open, unless one was put out. */
export const canEnterRoom = (
  viewer: Viewer,
  session: SessionOwner & SessionTimes & Pick<SessionStanding, 'removed'>,
  now: Date,
): boolean => canSeeSession(viewer, session) && !session.removed && isRoomOpen(session, now);

/**
 * Read the chat: while the room is open whoever may enter; once it has closed, those who were there or run it. Nothing said
 * is lost: after a session was canceled they read what was said before. Whoever was put out reads nothing there until they
 * are let in again.
 */
export const canReadChat = (
  viewer: Viewer,
  session: Omit<SessionStanding, 'viewerRsvp'>,
  now: Date,
): boolean =>
  canEnterRoom(viewer, session, now) ||
  (canSeeSession(viewer, session) &&
    !session.removed &&
    (session.canceledAt === null ? opensAt(session) <= now : session.spoken) &&
    (session.attended || canSeeRsvps(viewer, session)));

/** The audiences whose sessions the viewer runs. */
export const coordinatedAudienceIds = (viewer: Viewer): string[] => {
  const cohortOf = new Map(viewer.cohorts.map(({ audienceId, cohortId }) => [audienceId, cohortId]));
  return viewer.audienceIds.filter((audienceId) =>
    coordinatesSession(viewer, { audienceId, cohortId: cohortOf.get(audienceId) ?? null }),
  );
};
