import { useApolloClient, useQuery } from '@apollo/client/react';
import { useCallback, useEffect, useState } from 'react';
import { ThreadPageDocument, type ThreadPageQuery } from '../../gql/forum/graphql.js';
import { writeThreadPage } from './forum.cache.js';
import { askThread, FIRST_POSTS } from './thread-ahead.js';

/** What the server said when the page was opened: how far one had read then. */
export interface Opened {
  readNumber: number;
  unreadCount: number;
  lastNumber: number;
}

export interface LoadedThread {
  /** The number that is loaded from; null until the server has said where one goes on reading. */
  from: number | null;
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

/**
 * Reads a thread through the cache, where pages and live changes meet; asks the server once for each new `wanted`: a
 * number, or null for where one goes on reading.
 */
export function useThread(threadId: string, wanted: number | null): LoadedThread {
  const client = useApolloClient();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [failure, setFailure] = useState<{ wanted: number | null; error: unknown } | null>(null);
  const [found, setFound] = useState<number | null>(null);
  const from = wanted ?? found;
  const [attempt, setAttempt] = useState(0);
  const { data } = useQuery(ThreadPageDocument, {
    variables: { id: threadId, from, first: FIRST_POSTS },
    fetchPolicy: 'cache-only',
    skip: from === null,
  });

  const ask = useCallback(
    async (start: number | null, first: number) => {
      const answer = await askThread(client, threadId, start, first);
      const begins = start ?? answer.thread.posts.nodes[0]?.number ?? 1;
      writeThreadPage(client.cache, { id: threadId, from: begins, first }, answer);
      return { ...answer.thread, begins };
    },
    [client, threadId],
  );

  useEffect(() => {
    let gone = false;
    ask(wanted, FIRST_POSTS).then(
      ({ readNumber, unreadCount, lastNumber, begins }) => {
        if (gone) return;
        setFailure(null);
        setFound(begins);
        setOpened((before) => before ?? { readNumber, unreadCount, lastNumber });
      },
      (error: unknown) => {
        if (!gone) setFailure({ wanted, error });
      },
    );
    return () => {
      gone = true;
    };
  }, [ask, wanted, attempt]);

  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  return {
    from,
    thread: data?.thread,
    opened,
    error: failure?.wanted === wanted ? failure.error : null,
    retry,
    load: ask,
  };
}
