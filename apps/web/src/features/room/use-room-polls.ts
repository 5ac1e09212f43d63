import { useApolloClient } from '@apollo/client/react';
import { createContext, useCallback, useContext, useEffect, useRef, useState } from 'react';
import type { PollCardFragment } from '../../gql/polls/graphql.js';
import type { RoomQuery } from '../../gql/room/graphql.js';

type Pieces = typeof import('./room-polls.js');

export interface RoomPollsState {
  /** Null until they have come. */
  known: { pieces: Pieces; polls: PollCardFragment[] } | null;
  error: unknown;
  /** Reads them now, or again. */
  again: () => void;
  onChanged: (id: string, poll: PollCardFragment | null) => void;
  /** There is one that the viewer may answer and has not. */
  waits: boolean;
}

export const RoomPollsContext = createContext<RoomPollsState>({
  known: null,
  error: null,
  again: () => undefined,
  onChanged: () => undefined,
  waits: false,
});
export const useRoomPollsState = (): RoomPollsState => useContext(RoomPollsContext);

/** While many answer, polls are read once in so long, in milliseconds, and not by everyone at the same moment. */
const PAUSE = 1_000;
const SPREAD = 1_000;

/** The polls of a room, if it has any: read when they come, and again when they move. A room without polls loads nothing. */
export function useRoomPolls(room: RoomQuery['room']): RoomPollsState {
  const client = useApolloClient();
  const [known, setKnown] = useState<RoomPollsState['known']>(null);
  const [error, setError] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);
  const latest = useRef(0);
  const first = useRef(true);
  const { id: roomId, open } = room;
  const rev = room.polls?.rev ?? 0;

  useEffect(() => {
    if (rev === 0 && attempt === 0) return;
    const read = async () => {
      latest.current += 1;
      const asked = latest.current;
      try {
        const pieces = await import('./room-polls.js');
        const polls = await pieces.readRoomPolls(client, roomId);
        if (asked !== latest.current) return;
        setKnown({ pieces, polls });
        setError(null);
      } catch (trouble) {
        if (asked === latest.current) setError(trouble);
      }
    };
    if (first.current) {
      first.current = false;
      void read();
      return;
    }
    const timer = setTimeout(() => void read(), PAUSE + Math.random() * SPREAD);
    return () => clearTimeout(timer);
  }, [client, roomId, rev, open, attempt]);

  const again = useCallback(() => {
    first.current = true;
    setError(null);
    setAttempt((count) => count + 1);
  }, []);
  // What one does oneself is newer than what is being read.
  const onChanged = useCallback((id: string, poll: PollCardFragment | null) => {
    latest.current += 1;
    setKnown((before) => {
      if (!before) return before;
      const polls = before.polls.flatMap((one) => (one.id === id ? (poll ?? []) : one));
      return { ...before, polls: poll && !polls.includes(poll) ? [poll, ...polls] : polls };
    });
  }, []);
  const waits = known?.polls.some(({ can, mine }) => can.answer && mine === null) ?? false;
  return { known, error, again, onChanged, waits };
}
