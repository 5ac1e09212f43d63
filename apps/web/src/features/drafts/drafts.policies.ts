import type { TypePolicies } from '@apollo/client';
import type { DraftsPageQuery } from '../../gql/drafts/graphql.js';

type Page = DraftsPageQuery['drafts'];

/** How drafts are cached: by where they are written; pages follow one another. */
export const draftsPolicies: TypePolicies = {
  ListedDraft: { keyFields: ['place'] },
  Query: {
    fields: {
      drafts: {
        keyArgs: false,
        merge: (before: Page | undefined, page: Page, { args }) =>
          args?.['after'] && before ? { ...page, nodes: [...before.nodes, ...page.nodes] } : page,
      },
    },
  },
};
