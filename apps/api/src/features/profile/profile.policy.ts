import type { Viewer } from '../../platform/access/viewer.js';

/** Look up organizations by name: whoever has a place in the house, a role or a cohort. */
export const canChooseOrganization = (viewer: Viewer): boolean =>
  viewer.siteRoles.length > 0 || viewer.cohorts.length > 0;
