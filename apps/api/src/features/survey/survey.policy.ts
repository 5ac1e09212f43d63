import { SURVEY_DAYS } from '@hearth/shared';
import { canSeeRsvps, canSeeSession, type SessionOwner } from '../../foundation/sessions/sessions.policy.js';
import type { SessionTimes } from '../../foundation/sessions/session-time.js';
import type { Viewer } from '../../platform/access/viewer.js';

/** Where the viewer stands to a session's survey. */
export interface SurveyStanding extends SessionOwner, Pick<SessionTimes, 'closedAt'> {
  facilitates: boolean;
  /** The room saw them, or they were put in by hand. */
  wasThere: boolean;
}

/** The instant its answers are counted; null where the session was not closed. */
export const surveyUntil = ({ closedAt }: Pick<SessionTimes, 'closedAt'>): Date | null =>
  closedAt && new Date(closedAt.getTime() + SURVEY_DAYS * 86_400_000);

export function isSurveyOpen(session: Pick<SessionTimes, 'closedAt'>, now: Date): boolean {
  const until = surveyUntil(session);
  return until !== null && now < until;
}

/** Whoever runs the session sees what all said together. */
export const canSeeSurveyResults = (viewer: Viewer, session: SurveyStanding): boolean =>
  canSeeRsvps(viewer, session);

/**
 * Whoever was there is asked; not whoever sees the results: who takes away what they said themselves is left with too few others.
 */
export const isAskedSurvey = (viewer: Viewer, session: SurveyStanding): boolean =>
  canSeeSession(viewer, session) &&
  session.closedAt !== null &&
  session.wasThere &&
  !canSeeSurveyResults(viewer, session);
