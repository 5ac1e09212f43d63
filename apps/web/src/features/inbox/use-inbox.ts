import { useApolloClient, useQuery } from '@apollo/client/react';
import { useCallback } from 'react';
import { InboxDocument, InboxMarkDocument, type InboxListsFragment } from '../../gql/inbox/graphql.js';
import { InboxUnreadDocument } from '../../gql/shell/graphql.js';
import { useInboxChanges } from '../../platform/socket/use-inbox-changes.js';

export interface InboxState {
  inbox: InboxListsFragment | undefined;
  error: unknown;
  retry: () => void;
  /** Rejects as a mutation does. */
  mark: (ids: readonly string[], read: boolean) => Promise<void>;
}

/** The viewer's inbox, kept as the server has it, on this device and every other. */
export function useInbox(): InboxState {
  const client = useApolloClient();
  const { data, error, refetch } = useQuery(InboxDocument, {
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
    // What stands stays while it is asked again, a fault with its button too.
    notifyOnNetworkStatusChange: false,
  });
  const again = useCallback(() => void refetch().catch(() => undefined), [refetch]);
  useInboxChanges(again);

  const mark = useCallback(
    async (ids: readonly string[], read: boolean) => {
      const { data: marked } = await client.mutate({
        mutation: InboxMarkDocument,
        variables: { input: { ids: [...ids], read } },
      });
      if (!marked) throw new Error('The mark was not answered');
      const inboxUnread = marked.inboxMark.unread.length;
      client.writeQuery({ query: InboxUnreadDocument, data: { inboxUnread } });
    },
    [client],
  );
  return { inbox: data?.inbox, error: data ? null : (error ?? null), retry: again, mark };
}
