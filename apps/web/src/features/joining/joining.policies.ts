import type { TypePolicies } from '@apollo/client';

/** Pages that differ in what was asked for are kept apart. */
export const joiningPolicies: TypePolicies = {
  AccessRequestsPage: { keyFields: false },
  InvitationsPage: { keyFields: false },
  AccessRequestStatus: { keyFields: false },
  InvitationWelcome: { keyFields: false },
};
