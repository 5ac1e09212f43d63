import type { TypePolicies } from '@apollo/client';

/** Pages of one cohort that differ in what was asked for are kept apart. */
export const applicationsPolicies: TypePolicies = {
  ApplicationsPage: { keyFields: false },
  ApplicationsToReview: { keyFields: false },
};
