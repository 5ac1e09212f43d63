import { useApolloClient } from '@apollo/client/react';
import { createContext, useCallback, useContext, useMemo, useState } from 'react';
import {
  MessageLessonAskDocument,
  MessageLessonDeclineDocument,
  MessageLessonDocument,
  RoomLessonAsksDocument,
  type LessonMark,
  type MessageLineFragment,
} from '../../gql/room/graphql.js';
import { useInboxChanges } from '../../platform/socket/use-inbox-changes.js';
import { takeMessage } from './room.cache.js';

export const LESSON_KINDS: readonly LessonMark[] = ['PUT_TO_WORK', 'REFINE'];

/** What is asked about one message, as the viewer knows it. */
export interface LessonAsk {
  kind: LessonMark;
  /** The viewer asked it; otherwise they are asked. */
  mine: boolean;
}

export interface RoomLessons {
  /** By message. */
  asks: ReadonlyMap<string, LessonAsk>;
  /** May the viewer mark their own? Yes, unless it says no. */
  mayMark?: boolean;
  /** May the viewer ask others? */
  mayAsk: boolean;
  /** Marks one's own message; null takes the mark off. Each of these may reject. */
  mark: (message: MessageLineFragment, kind: LessonMark | null) => Promise<void>;
  ask: (message: MessageLineFragment, kind: LessonMark) => Promise<void>;
  decline: (message: MessageLineFragment) => Promise<void>;
}

const NONE: RoomLessons = {
  asks: new Map(),
  mayAsk: false,
  mark: () => Promise.resolve(),
  ask: () => Promise.resolve(),
  decline: () => Promise.resolve(),
};

export const RoomLessonsContext = createContext<RoomLessons>(NONE);

/** The lessons of the room one is in. */
export const useLessons = (): RoomLessons => useContext(RoomLessonsContext);

/** What people learned in a room: who is asked for what, and what one can do about it. */
export function useRoomLessons(sessionId: string, mayAsk: boolean): RoomLessons {
  const client = useApolloClient();
  const [asks, setAsks] = useState<ReadonlyMap<string, LessonAsk>>(NONE.asks);
  const look = useCallback(async () => {
    const { data } = await client.query({
      query: RoomLessonAsksDocument,
      variables: { sessionId },
      fetchPolicy: 'no-cache',
    });
    if (data) setAsks(new Map(data.room.lessonAsks.map(({ messageId, ...ask }) => [messageId, ask])));
  }, [client, sessionId]);
  // It asks as soon as the room stands. What is not known now is known at the next change, and stands in the inbox meanwhile.
  const lookQuietly = useCallback(() => void look().catch(() => undefined), [look]);
  useInboxChanges(lookQuietly);
  return useMemo(() => {
    const take = (line: MessageLineFragment | undefined) => {
      if (line) takeMessage(client.cache, line);
      lookQuietly();
    };
    const fetchPolicy = 'no-cache' as const;
    return {
      asks,
      mayAsk,
      mark: async ({ id }, kind) => {
        const variables = { input: { id, kind } };
        take(
          (await client.mutate({ mutation: MessageLessonDocument, variables, fetchPolicy })).data
            ?.messageLesson,
        );
      },
      ask: async ({ id }, kind) => {
        const variables = { input: { id, kind } };
        const { data } = await client.mutate({ mutation: MessageLessonAskDocument, variables, fetchPolicy });
        take(data?.messageLessonAsk);
      },
      decline: async ({ id }) => {
        const mutation = MessageLessonDeclineDocument;
        const { data } = await client.mutate({ mutation, variables: { id }, fetchPolicy });
        take(data?.messageLessonDecline);
      },
    };
  }, [asks, mayAsk, client, lookQuietly]);
}
