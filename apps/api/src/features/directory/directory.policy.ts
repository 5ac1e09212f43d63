import { canSeeOrganizations } from '../../foundation/people/organizations.policy.js';
import type { AccessRule } from '../../platform/access/allow.js';
import { holds, isGuest, type PersonViewer, type Viewer } from '../../platform/access/viewer.js';

/** What a policy of the directory asks of whoever asks. */
export type Asker = Pick<PersonViewer, 'siteRoles' | 'cohorts' | 'guestOf'>;

/** Look for people of the house: whoever has a place in the whole of it. */
export const canReadDirectory = (viewer: Asker): boolean =>
  viewer.guestOf === undefined && viewer.siteRoles.length > 0;

/** Add organizations, mend them, merge doubles, and decide on what members propose. */
export const canKeepOrganizations = (viewer: Asker): boolean =>
  viewer.guestOf === undefined &&
  (viewer.cohorts.some(({ role }) => role === 'coordinator') || holds(viewer, 'administrator'));

const rule = (name: string, who: string, may: (viewer: Viewer) => boolean): AccessRule => ({
  name,
  who,
  admits: (viewer) => viewer !== null && !isGuest(viewer) && may(viewer),
});

/** Whoever has a place in the whole house. */
export const siteMember = rule('member of the house', 'member', canReadDirectory);

/** Whoever keeps organizations. */
export const organizationKeeper = rule('coordinator or administrator', 'coordinator', canKeepOrganizations);

/** Whoever may see organizations. Who is in them is the directory's to say. */
export const organizationReader = rule('member of the house, or of a cohort', 'member', canSeeOrganizations);
