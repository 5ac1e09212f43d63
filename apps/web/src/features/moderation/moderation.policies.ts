import type { FieldPolicy, Reference, TypePolicies } from '@apollo/client';

interface StoredPage {
  nodes: readonly Reference[];
  nextCursor: string | null;
}

/** A later page goes to the end of its list; the first begins it anew. */
const pages = (keyArgs: string[] | false): FieldPolicy<StoredPage> => ({
  keyArgs,
  merge(existing, incoming, { args }) {
    if (!existing || !args?.['after']) return incoming;
    const known = new Set(existing.nodes.map((one) => one.__ref));
    return {
      ...incoming,
      nodes: [...existing.nodes, ...incoming.nodes.filter((one) => !known.has(one.__ref))],
    };
  },
});

/** How the types of this feature are cached. */
export const moderationPolicies: TypePolicies = {
  Query: { fields: { review: pages(['view']), unmaskings: pages(false) } },
};
