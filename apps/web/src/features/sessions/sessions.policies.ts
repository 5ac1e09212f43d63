import type { FieldFunctionOptions, Reference, TypePolicies } from '@apollo/client';

interface StoredPage {
  __typename: 'PeerSessionPage';
  nextCursor?: string | null;
  nodes: readonly Reference[];
}

interface StoredAttendance {
  __typename: 'AttendancePage';
  nextCursor?: string | null;
  nodes: readonly { person: Reference }[];
}

interface StoredRsvps {
  __typename: 'RsvpPage';
  nextCursor?: string | null;
  nodes: readonly { person: Reference }[];
}

/** A page with `after` goes to the end of the list, without what stands there; one without begins it anew. */
function join<Page extends { nodes: readonly Node[] }, Node>(keyOf: (node: Node) => string) {
  return (existing: Page | undefined, incoming: Page, { args }: FieldFunctionOptions): Page => {
    if (!existing || !args?.['after']) return incoming;
    const known = new Set(existing.nodes.map(keyOf));
    return {
      ...incoming,
      nodes: [...existing.nodes, ...incoming.nodes.filter((node) => !known.has(keyOf(node)))],
    };
  };
}

/** How the types of this feature are cached. Types without an id are merged into what is there. */
export const sessionsPolicies: TypePolicies = {
  PeerSessionCan: { merge: true },
  RsvpCounts: { merge: true },
  SessionPlaces: { merge: true },
  Query: {
    fields: {
      peerSessions: {
        keyArgs: ['when', 'coordinatedByMe', 'cohortId'],
        merge: join<StoredPage, Reference>((ref) => ref.__ref),
      },
      sessionAttendance: {
        keyArgs: ['sessionId'],
        merge: join<StoredAttendance, StoredAttendance['nodes'][number]>(({ person }) => person.__ref),
      },
      sessionRsvps: {
        keyArgs: ['sessionId'],
        merge: join<StoredRsvps, StoredRsvps['nodes'][number]>(({ person }) => person.__ref),
      },
    },
  },
};
