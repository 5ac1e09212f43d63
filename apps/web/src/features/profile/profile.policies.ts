import type { TypePolicies } from '@apollo/client';

/** A person as one sees them is no one thing: one's own is seen as others see it, too. */
export const profilePolicies: TypePolicies = {
  PersonProfile: { keyFields: false },
  ProfileOrganization: { keyFields: false },
  ProfilePicture: { keyFields: false },
  PersonPage: { keyFields: false },
};
