import { useApolloClient } from '@apollo/client/react';
import { useMemo } from 'react';
import {
  BookmarkRemoveDocument,
  BookmarkSaveDocument,
  type BookmarkSaveInput,
} from '../../gql/forum/graphql.js';
import { writeBookmark } from './forum.cache.js';

/** Keeping posts for later. Each may reject. */
export function useBookmarks(): {
  save: (input: BookmarkSaveInput) => Promise<void>;
  remove: (threadId: string, postId: string) => Promise<void>;
} {
  const client = useApolloClient();
  return useMemo(
    () => ({
      save: async (input) => {
        const { data } = await client.mutate({ mutation: BookmarkSaveDocument, variables: { input } });
        if (data) writeBookmark(client.cache, data.bookmarkSave.threadId, input.postId, true);
      },
      remove: async (threadId, postId) => {
        await client.mutate({ mutation: BookmarkRemoveDocument, variables: { postId } });
        writeBookmark(client.cache, threadId, postId, false);
      },
    }),
    [client],
  );
}
