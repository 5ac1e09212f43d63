import { coordinates, holds, type Viewer } from '../../platform/access/viewer.js';

/** Someone whose address takes no mail. */
export interface StoppedFacts {
  personId: string;
  /** The running cohorts they are in now. */
  cohortIds: readonly string[];
}

/** Coordinators help the people of their cohorts, administrators everyone; nobody themselves. */
export const canHelp = (
  viewer: Pick<Viewer, 'personId' | 'cohorts' | 'siteRoles'>,
  { personId, cohortIds }: StoppedFacts,
): boolean =>
  viewer.personId !== personId &&
  (holds(viewer, 'administrator') || cohortIds.some((cohortId) => coordinates(viewer, cohortId)));
