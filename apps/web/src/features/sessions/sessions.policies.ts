import type { Reference, TypePolicies } from '@apollo/client';

interface StoredPage {
  __typename: 'PeerSessionPage';
  nextCursor?: string | null;
  nodes: readonly Reference[];
}

/** How the types of this feature are cached. Types without an id are merged into what is there. */
export const sessionsPolicies: TypePolicies = {
  PeerSessionCan: { merge: true },
  RsvpCounts: { merge: true },
  Query: {
    fields: {
      // A page with `after` goes to the end of the list; one without begins it anew.
      peerSessions: {
        keyArgs: ['when', 'coordinatedByMe'],
        merge: (existing: StoredPage | undefined, incoming: StoredPage, { args }): StoredPage => {
          if (!existing || !args?.['after']) return incoming;
          const known = new Set(existing.nodes.map((ref) => ref.__ref));
          const fresh = incoming.nodes.filter((ref) => !known.has(ref.__ref));
          return { ...incoming, nodes: [...existing.nodes, ...fresh] };
        },
      },
    },
  },
};
