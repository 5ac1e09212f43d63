import { useApolloClient } from '@apollo/client/react';
import { useMemo } from 'react';
import {
  PostLessonAskDocument,
  PostLessonDeclineDocument,
  PostLessonDocument,
  type LessonMark,
  type PostCardFragment,
} from '../../gql/forum/graphql.js';
import { upsertPost } from './forum.cache.js';

export const LESSON_KINDS: readonly LessonMark[] = ['PUT_TO_WORK', 'REFINE'];

export interface LessonChanges {
  /** Marks one's own post; null takes the mark off. */
  mark: (id: string, kind: LessonMark | null) => Promise<void>;
  ask: (id: string, kind: LessonMark) => Promise<void>;
  decline: (id: string) => Promise<void>;
}

/** What is done about a post as a lesson. Each answer goes into the cache like a live change; each may reject. */
export function useLesson(): LessonChanges {
  const client = useApolloClient();
  return useMemo(() => {
    const take = (post: PostCardFragment | undefined) => {
      if (post) upsertPost(client.cache, post, post.viewer);
    };
    const fetchPolicy = 'no-cache' as const;
    return {
      mark: async (id, kind) => {
        const variables = { input: { id, kind } };
        const { data } = await client.mutate({ mutation: PostLessonDocument, variables, fetchPolicy });
        take(data?.postLesson);
      },
      ask: async (id, kind) => {
        const variables = { input: { id, kind } };
        const { data } = await client.mutate({ mutation: PostLessonAskDocument, variables, fetchPolicy });
        take(data?.postLessonAsk);
      },
      decline: async (id) => {
        const mutation = PostLessonDeclineDocument;
        const { data } = await client.mutate({ mutation, variables: { id }, fetchPolicy });
        take(data?.postLessonDecline);
      },
    };
  }, [client]);
}
