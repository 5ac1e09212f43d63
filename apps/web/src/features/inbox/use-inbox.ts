import { useQuery } from '@apollo/client/react';
import { useCallback } from 'react';
import { InboxDocument, type InboxListsFragment } from '../../gql/inbox/graphql.js';
import { useInboxChanges } from '../../platform/socket/use-inbox-changes.js';
import { useInboxMark } from './use-inbox-mark.js';

export interface InboxState {
  inbox: InboxListsFragment | undefined;
  error: unknown;
  retry: () => void;
  /** Rejects as a mutation does. */
  mark: (ids: readonly string[], read: boolean) => Promise<void>;
}

/** The viewer's inbox, kept as the server has it, on this device and every other. */
export function useInbox(): InboxState {
  const { data, error, refetch } = useQuery(InboxDocument, {
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
    // What stands stays while it is asked again, a fault with its button too.
    notifyOnNetworkStatusChange: false,
  });
  const again = useCallback(() => void refetch().catch(() => undefined), [refetch]);
  useInboxChanges(again);

  const mark = useInboxMark();
  return { inbox: data?.inbox, error: data ? null : (error ?? null), retry: again, mark };
}
