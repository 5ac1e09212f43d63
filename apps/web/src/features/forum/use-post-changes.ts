import { useApolloClient } from '@apollo/client/react';
import { useMemo } from 'react';
import {
  FlagTakeBackDocument,
  PostDeleteDocument,
  PostEditDocument,
  PostHelpfulDocument,
  PostMarkdownDocument,
  PostReactDocument,
  PostRestoreDocument,
  type PostCardFragment,
  type ReactionKind,
} from '../../gql/forum/graphql.js';
import { upsertPost, writeFlagged } from './forum.cache.js';

export interface Written {
  markdown: string;
  /** The server's name for it. */
  wording: string;
}

export interface PostChanges {
  /** What is written now; null where it may not be edited any more. */
  written: (id: string) => Promise<Written | null>;
  /** `base`: the wording it began from. */
  edit: (id: string, base: string, markdown: string) => Promise<void>;
  remove: (id: string) => Promise<void>;
  restore: (id: string) => Promise<void>;
  /** Says that it helped, or takes that back. */
  helpful: (id: string, on: boolean) => Promise<void>;
  react: (id: string, kind: ReactionKind, on: boolean) => Promise<void>;
  /** Takes one's own flag back. */
  unflag: (id: string) => Promise<void>;
}

/** What one does with one's own posts. Each answer goes into the cache like a live change; each may reject. */
export function usePostChanges(): PostChanges {
  const client = useApolloClient();
  return useMemo(() => {
    const take = (post: PostCardFragment | undefined) => {
      if (post) upsertPost(client.cache, post, post.viewer);
    };
    const fetchPolicy = 'no-cache' as const;
    return {
      written: async (id) => {
        const { data } = await client.query({ query: PostMarkdownDocument, variables: { id }, fetchPolicy });
        const { markdown, wording } = data?.post ?? {};
        return markdown != null && wording != null ? { markdown, wording } : null;
      },
      edit: async (id, base, markdown) => {
        const variables = { input: { id, base, markdown } };
        const { data } = await client.mutate({ mutation: PostEditDocument, variables, fetchPolicy });
        take(data?.postEdit);
      },
      remove: async (id) => {
        const { data } = await client.mutate({
          mutation: PostDeleteDocument,
          variables: { id },
          fetchPolicy,
        });
        take(data?.postDelete);
      },
      restore: async (id) => {
        const { data } = await client.mutate({
          mutation: PostRestoreDocument,
          variables: { id },
          fetchPolicy,
        });
        take(data?.postRestore);
      },
      helpful: async (id, on) => {
        const variables = { input: { id, on } };
        const { data } = await client.mutate({ mutation: PostHelpfulDocument, variables, fetchPolicy });
        take(data?.postHelpful);
      },
      react: async (id, kind, on) => {
        const variables = { input: { id, kind, on } };
        const { data } = await client.mutate({ mutation: PostReactDocument, variables, fetchPolicy });
        take(data?.postReact);
      },
      unflag: async (id) => {
        const variables = { input: { subject: 'POST' as const, subjectId: id } };
        await client.mutate({ mutation: FlagTakeBackDocument, variables, fetchPolicy });
        writeFlagged(client.cache, id, null);
      },
    };
  }, [client]);
}
