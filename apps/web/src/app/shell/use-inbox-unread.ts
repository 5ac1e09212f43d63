import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import { InboxUnreadDocument } from '../../gql/shell/graphql.js';
import { useInboxChanges } from '../../platform/socket/use-inbox-changes.js';

/** Keeps the number beside the inbox as it is on every device. The shell's own question brings it first. */
export function useInboxUnread(): void {
  const client = useApolloClient();
  useInboxChanges(
    useCallback(() => {
      // A number that did not come is brought by the next change.
      client.query({ query: InboxUnreadDocument, fetchPolicy: 'network-only' }).catch(() => undefined);
    }, [client]),
  );
}
