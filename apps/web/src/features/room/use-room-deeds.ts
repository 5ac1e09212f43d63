import { useApolloClient } from '@apollo/client/react';
import { useCallback, useMemo } from 'react';
import { useNavigate } from 'react-router';
import { RoomReadersDocument, type MessageLineFragment, type ReactionKind } from '../../gql/room/graphql.js';
import { useContentNotes } from '../../platform/content-notes/use-content-notes.js';
import type { FindPeople } from '../../platform/mentions/use-mentions.js';
import { takeReacted } from './room.cache.js';
import type { RoomDeeds } from './room-deeds.js';
import { reactTo } from './room-wire.js';

/** The people whom a session is for, by name. */
export function useRoomReaders(sessionId: string): FindPeople {
  const client = useApolloClient();
  return useCallback<FindPeople>(
    async (named) => {
      const { data } = await client.query({ query: RoomReadersDocument, variables: { sessionId, named } });
      return data?.room.readers ?? [];
    },
    [client, sessionId],
  );
}

/** What one can do with the lines of a room. `reply`: the same function as long as the room is. */
export function useRoomDeeds(
  roomId: string,
  lines: readonly MessageLineFragment[],
  reply: RoomDeeds['reply'],
): RoomDeeds {
  const { cache } = useApolloClient();
  const navigate = useNavigate();
  const needed = lines.some(({ contentNotes }) => contentNotes.length > 0);
  const { names: noteNames, choiceOf } = useContentNotes(needed);
  const go = useCallback(
    (number: number) => void navigate({ hash: `#${number}` }, { replace: true }),
    [navigate],
  );
  const react = useCallback(
    async (message: MessageLineFragment, kind: ReactionKind, on: boolean) => {
      // Shown as pressed at once; how many there are comes with the line.
      takeReacted(cache, roomId, message.id, kind, on);
      const undo = () => takeReacted(cache, roomId, message.id, kind, !on);
      try {
        const answer = await reactTo(roomId, message.id, kind, on);
        if (!answer.ok) undo();
        return answer;
      } catch (error) {
        undo();
        throw error;
      }
    },
    [cache, roomId],
  );
  return useMemo(
    () => ({ answers: true, reply, go, react, noteNames, choiceOf }),
    [reply, go, react, noteNames, choiceOf],
  );
}
