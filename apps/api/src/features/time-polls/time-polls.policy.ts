import {
  canScheduleFor,
  coordinatesSession,
  type AudienceFacts,
} from '../../foundation/sessions/sessions.policy.js';
import { mayRead, type Viewer } from '../../platform/access/viewer.js';

/** Where the viewer stands to a poll. */
export interface TimePollStanding {
  audienceId: string;
  /** Null for the Collective's. */
  cohortId: string | null;
  /** The poll asks the viewer. */
  asked: boolean;
  showsNames: boolean;
  answerBy: Date;
  canceledAt: Date | null;
  finalizedAt: Date | null;
}

/** How a poll is before the clock. */
export type TimePollState = 'open' | 'ended' | 'canceled' | 'finalized';

export function stateOf(
  poll: Pick<TimePollStanding, 'answerBy' | 'canceledAt' | 'finalizedAt'>,
  now: Date,
): TimePollState {
  if (poll.canceledAt) return 'canceled';
  if (poll.finalizedAt) return 'finalized';
  return poll.answerBy <= now ? 'ended' : 'open';
}

/** Make one: wherever one may schedule. */
export const canMakeTimePoll = (viewer: Viewer, audience: AudienceFacts): boolean =>
  canScheduleFor(viewer, audience);

/** Edit, cancel, open again, choose, and see who answered what: who may schedule there. Having made it gives no right of its own. */
export const canRunTimePoll = (
  viewer: Viewer,
  poll: Pick<TimePollStanding, 'audienceId' | 'cohortId'>,
): boolean => coordinatesSession(viewer, poll);

/** For everyone else of its audience it is not there. */
export const canSeeTimePoll = (viewer: Viewer, poll: TimePollStanding): boolean =>
  mayRead(viewer, poll.audienceId) && (poll.asked || canRunTimePoll(viewer, poll));

/** Whoever is asked, until the last moment or until it is settled. */
export const canAnswerTimePoll = (viewer: Viewer, poll: TimePollStanding, now: Date): boolean =>
  mayRead(viewer, poll.audienceId) && poll.asked && stateOf(poll, now) === 'open';

/** Who answered what: who runs it; whoever is asked where that was said before anyone answered. */
export const canSeeTimePollNames = (viewer: Viewer, poll: TimePollStanding): boolean =>
  canSeeTimePoll(viewer, poll) && (poll.showsNames || canRunTimePoll(viewer, poll));
