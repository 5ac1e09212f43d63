import type { PersonViewer } from '../../platform/access/viewer.js';

/** A feed of all one's sessions is everyone's own; one of a cohort, for who is in it now. */
export const canHaveFeed = (viewer: Pick<PersonViewer, 'cohorts'>, cohortId: string | null): boolean =>
  cohortId === null || viewer.cohorts.some((cohort) => cohort.cohortId === cohortId);
