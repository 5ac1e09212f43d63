import { holds, type Viewer } from '../../platform/access/viewer.js';

/** See every account with its roles, give and take site roles, close and reopen accounts, read the audit log. */
export const canAdminister = (viewer: Pick<Viewer, 'siteRoles' | 'guestOf'>): boolean =>
  viewer.guestOf === undefined && holds(viewer, 'administrator');
