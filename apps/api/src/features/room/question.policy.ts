import {
  canEnterRoom,
  canReadChat,
  canSeeRsvps,
  type SessionStanding,
} from '../../foundation/sessions/sessions.policy.js';
import type { Viewer } from '../../platform/access/viewer.js';

/** Where the viewer stands to the session of a room, and when. */
export type QuestionRoom = Omit<SessionStanding, 'viewerRsvp'> & { now: Date };

/** What the rules ask about a question. */
export interface QuestionFacts {
  mine: boolean;
  withdrawn: boolean;
  hidden: boolean;
}

/** Ask, and say that one would like to hear an answer: whoever may send in the room now. */
export const canAskQuestions = (viewer: Viewer, session: QuestionRoom): boolean =>
  canEnterRoom(viewer, session, session.now) && !session.muted;

/** Mark answered, pin, and say whether one may ask without a name: whoever runs the session, while the room is open. */
export const canRunQuestions = (viewer: Viewer, session: QuestionRoom): boolean =>
  canSeeRsvps(viewer, session) && canEnterRoom(viewer, session, session.now);

/** Hide: whoever runs it, for as long as questions are read. */
export const canHideQuestions = (viewer: Viewer, session: QuestionRoom): boolean =>
  canSeeRsvps(viewer, session) && canReadChat(viewer, session, session.now);

/** Reword or withdraw: one's own, while the room is open. */
export const canChangeQuestion = (viewer: Viewer, session: QuestionRoom, question: QuestionFacts): boolean =>
  question.mine && !question.withdrawn && !question.hidden && canAskQuestions(viewer, session);

/** Read what was hidden, and why: whoever hides, and whoever asked. */
export const canReadHidden = (viewer: Viewer, session: QuestionRoom, question: QuestionFacts): boolean =>
  question.hidden && !question.withdrawn && (question.mine || canHideQuestions(viewer, session));
