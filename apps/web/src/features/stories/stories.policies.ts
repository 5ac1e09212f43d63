import type { TypePolicies } from '@apollo/client';

/** What one page shows of a story, another may show no more. */
export const storiesPolicies: TypePolicies = {
  StoriesPage: { keyFields: false },
  StoryLine: { keyFields: false },
};
