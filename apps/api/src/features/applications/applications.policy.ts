import type { ApplicationDecision, ApplicationState } from '@hearth/shared';
import { coordinates, type Viewer } from '../../platform/access/viewer.js';

/** Set up, see all, choose and decide: whoever coordinates the cohort. To everyone else there is nothing. */
export const canKeepApplications = (viewer: Viewer, cohortId: string): boolean =>
  viewer.guestOf === undefined && coordinates(viewer, cohortId);

/** Read and score: whoever was named a reviewer of this cohort. */
export const canReview = (viewer: Viewer, standing: { isReviewer: boolean }): boolean =>
  viewer.guestOf === undefined && standing.isReviewer;

/** The scores of others are seen by who gave theirs, and did not stay out of it. */
export const seesOthersReviews = (mine: { recused: boolean } | null): boolean =>
  mine !== null && !mine.recused;

/** A review may be given and corrected until the application is decided. */
export const isReviewable = (state: ApplicationState): boolean =>
  state === 'RECEIVED' || state === 'WAITLISTED';

/** The states that each decision may follow on; those that are in its own already stay as they are. */
const FROM: Record<ApplicationDecision, readonly ApplicationState[]> = {
  OFFER: ['RECEIVED', 'WAITLISTED', 'DECLINED', 'EXPIRED'],
  WAITLIST: ['RECEIVED'],
  DECLINE: ['RECEIVED', 'WAITLISTED'],
};
const BECOMES: Record<ApplicationDecision, ApplicationState> = {
  OFFER: 'OFFERED',
  WAITLIST: 'WAITLISTED',
  DECLINE: 'DECLINED',
};

/** What a decision makes of an application: its new state, `same` where that is so already, or null where it cannot be. */
export function decided(
  state: ApplicationState,
  decision: ApplicationDecision,
): ApplicationState | 'same' | null {
  if (state === BECOMES[decision]) return 'same';
  return FROM[decision].includes(state) ? BECOMES[decision] : null;
}

/** An applicant may take it back as long as it is not over. */
export const isWithdrawable = (state: ApplicationState): boolean =>
  state === 'RECEIVED' || state === 'OFFERED' || state === 'WAITLISTED' || state === 'UNCONFIRMED';

/** Words that are still being written, or may be taken up again. */
export const isWritable = (state: ApplicationState): boolean => state === 'DRAFT' || state === 'UNCONFIRMED';
