import type { FieldFunctionOptions, Reference, TypePolicies } from '@apollo/client';

interface StoredRoster {
  nodes: readonly Reference[];
  nextCursor?: string | null;
}

/** A further page comes after what is there; the first one anew is alone. */
function join(
  existing: StoredRoster | undefined,
  incoming: StoredRoster,
  { args }: FieldFunctionOptions,
): StoredRoster {
  if (!existing || !args?.['after']) return incoming;
  const known = new Set(existing.nodes.map((ref) => ref.__ref));
  return {
    ...incoming,
    nodes: [...existing.nodes, ...incoming.nodes.filter((ref) => !known.has(ref.__ref))],
  };
}

/** How the types of this feature are cached. */
export const cohortsPolicies: TypePolicies = {
  ProgramCan: { merge: true },
  CohortCan: { merge: true },
  CohortPeopleCounts: { merge: true },
  Query: {
    fields: {
      cohortRoster: { keyArgs: ['cohortId', 'when', 'role', 'state', 'named'], merge: join },
      cohortInvitees: { keyArgs: ['cohortId', 'named'], merge: join },
    },
  },
};
