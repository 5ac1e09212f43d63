import { useApolloClient, useQuery } from '@apollo/client/react';
import { useCallback, useEffect, useState } from 'react';
import { ThreadPageDocument, type ThreadPageQuery } from '../../gql/forum/graphql.js';
import { writeThreadPage } from './forum.cache.js';

/** Posts that come with the page: more than a few screens, and soon drawn on a slow phone. Those after them come as one nears them. */
export const FIRST_POSTS = 20;

/** What the server said when the page was opened: how far one had read then. */
export interface Opened {
  readNumber: number;
  unreadCount: number;
  lastNumber: number;
}

export interface LoadedThread {
  /** The thread with the posts around `from`, as far as they are known without a gap; undefined while they load. */
  thread: ThreadPageQuery['thread'] | undefined;
  /** Null until the server has answered in this visit. */
  opened: Opened | null;
  /** Why the posts around `from` could not be loaded. */
  error: unknown;
  retry: () => void;
  /** Loads posts by number, `first` at most a page; rejects as a query does. */
  load: (from: number, first: number) => Promise<Opened>;
}

/** Reads a thread through the cache, where pages and live changes meet; asks the server once for each new `from`. */
export function useThread(threadId: string, from: number): LoadedThread {
  const client = useApolloClient();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [failure, setFailure] = useState<{ from: number; error: unknown } | null>(null);
  const [attempt, setAttempt] = useState(0);
  const { data } = useQuery(ThreadPageDocument, {
    variables: { id: threadId, from, first: FIRST_POSTS },
    fetchPolicy: 'cache-only',
  });

  const load = useCallback(
    async (start: number, first: number) => {
      const variables = { id: threadId, from: start, first };
      const answer = await client.query({ query: ThreadPageDocument, variables, fetchPolicy: 'no-cache' });
      if (!answer.data) throw new Error('The thread was not answered');
      writeThreadPage(client.cache, variables, answer.data);
      return answer.data.thread;
    },
    [client, threadId],
  );

  useEffect(() => {
    let gone = false;
    load(from, FIRST_POSTS).then(
      ({ readNumber, unreadCount, lastNumber }) => {
        if (gone) return;
        setFailure(null);
        setOpened((before) => before ?? { readNumber, unreadCount, lastNumber });
      },
      (error: unknown) => {
        if (!gone) setFailure({ from, error });
      },
    );
    return () => {
      gone = true;
    };
  }, [load, from, attempt]);

  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  return {
    thread: data?.thread,
    opened,
    error: failure?.from === from ? failure.error : null,
    retry,
    load,
  };
}
