import { SITE_INVITATION_ROLES, type InvitationRole } from '@hearth/shared';
import type { AccessRule } from '../../platform/access/allow.js';
import {
  coordinates,
  holds,
  isCoordinator,
  isGuest,
  type PersonViewer,
} from '../../platform/access/viewer.js';

/** What a policy of joining asks of whoever asks, with a sign-in or without. */
export type Asker = Pick<PersonViewer, 'siteRoles' | 'cohorts' | 'guestOf'>;

/** Read requests for access and decide on them: coordinators of any cohort, and administrators. */
export const canDecideRequests = (viewer: Asker): boolean =>
  viewer.guestOf === undefined &&
  (viewer.cohorts.some(({ role }) => role === 'coordinator') || holds(viewer, 'administrator'));

/**
 * Invite to be this, see such invitations, revoke and send them again: to the Collective whoever decides on requests; to moderate or
 * administer an administrator; to a cohort whoever coordinates that very cohort, and no administrator as such.
 */
export function canInvite(viewer: Asker, role: InvitationRole, cohortId: string | null): boolean {
  if (viewer.guestOf !== undefined) return false;
  if (isOfHouse(role)) {
    if (cohortId !== null) return false;
    return role === 'member' ? canDecideRequests(viewer) : holds(viewer, 'administrator');
  }
  return cohortId !== null && coordinates(viewer, cohortId);
}

/** Is it held in the whole house, and not in one cohort? */
export const isOfHouse = (role: InvitationRole): role is (typeof SITE_INVITATION_ROLES)[number] =>
  SITE_INVITATION_ROLES.some((one) => one === role);

/** What the viewer may see and keep of invitations, for the statement that lists them; the same as `canInvite`. */
export const invitingScope = (viewer: Asker): { roles: string[]; cohortIds: string[] } => ({
  roles: SITE_INVITATION_ROLES.filter((role) => canInvite(viewer, role, null)),
  cohortIds: viewer.cohorts.map(({ cohortId }) => cohortId).filter((id) => canInvite(viewer, 'fellow', id)),
});

/** Whoever lets people in. */
export const lettersIn: AccessRule = {
  name: 'coordinator or administrator',
  who: 'coordinator',
  admits: (viewer) =>
    viewer !== null && !isGuest(viewer) && (isCoordinator(viewer) || holds(viewer, 'administrator')),
};
