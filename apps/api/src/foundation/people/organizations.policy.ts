import type { PersonViewer } from '../../platform/access/viewer.js';

/** See which organizations there are, and choose one as one's own: whoever has a place in the house, a role or a cohort. Guests have none. */
export const canSeeOrganizations = (
  viewer: Pick<PersonViewer, 'siteRoles' | 'cohorts' | 'guestOf'>,
): boolean => viewer.guestOf === undefined && (viewer.siteRoles.length > 0 || viewer.cohorts.length > 0);
