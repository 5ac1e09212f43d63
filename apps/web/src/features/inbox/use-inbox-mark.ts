import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import { InboxMarkDocument } from '../../gql/inbox/graphql.js';
import { InboxUnreadDocument } from '../../gql/shell/graphql.js';

/** Marks notifications as read, or unread again; the bell follows at once. Rejects as a mutation does. */
export function useInboxMark(): (ids: readonly string[], read: boolean) => Promise<void> {
  const client = useApolloClient();
  return useCallback(
    async (ids, read) => {
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
}
