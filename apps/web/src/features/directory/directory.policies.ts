import type { TypePolicies } from '@apollo/client';

/** Pages that differ in what was asked for are kept apart. */
export const directoryPolicies: TypePolicies = {
  DirectoryPage: { keyFields: false },
  DirectoryChoices: { keyFields: false },
  DirectoryChoice: { keyFields: false },
  OrganizationsPage: { keyFields: false },
  OrganizationProposalsPage: { keyFields: false },
};
