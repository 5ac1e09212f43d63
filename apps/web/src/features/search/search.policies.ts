import type { FieldFunctionOptions, TypePolicies } from '@apollo/client';

interface StoredPage {
  __typename: 'SearchPage';
  nextCursor?: string | null;
  nodes: readonly unknown[];
}

/** What is found is kept under what was looked for: the same post has other words around other finds. */
export const searchPolicies: TypePolicies = {
  SearchHit: { keyFields: false },
  Query: {
    fields: {
      // A page with `after` goes to the end of the list; one without begins it anew.
      search: {
        keyArgs: ['words', 'kind', 'spaceId', 'byPersonId', 'order'],
        merge: (
          existing: StoredPage | undefined,
          incoming: StoredPage,
          { args }: FieldFunctionOptions,
        ): StoredPage =>
          existing && args?.['after']
            ? { ...incoming, nodes: [...existing.nodes, ...incoming.nodes] }
            : incoming,
      },
    },
  },
};
