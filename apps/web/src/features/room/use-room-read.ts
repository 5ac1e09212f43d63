import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { MessageLineFragment } from '../../gql/room/graphql.js';
import { takeRead } from './room.cache.js';
import { sayRead } from './room-wire.js';

/** How far one has read is said no more often than this, in milliseconds; at once when one leaves or looks elsewhere. */
const SAY_EVERY = 4_000;

interface ReadRoom {
  /** The first line that came while one was away, of those that are read in here; null where none is. */
  firstNew: number | null;
  /** Where what is new begins, read in or not; null where nothing is. */
  newFrom: number | null;
}

interface Options {
  roomId: string;
  /** As the server has it. */
  readNumber: number;
  lines: readonly MessageLineFragment[];
  me: string;
  /** All that was missed is here. */
  live: boolean;
  /** The last line one has on the screen while one looks. */
  seen: number;
}

/** Keeps how far one has read a room, and tells what came since one was here last: by another device, a reload, a tab put away. */
export function useRoomRead({ roomId, readNumber, lines, me, live, seen }: Options): ReadRoom {
  const { cache } = useApolloClient();
  const last = lines.at(-1)?.number ?? 0;
  /** One was here last as far as `from`; what came up to `to` came meanwhile. */
  const [away, setAway] = useState({ from: readNumber, to: last, settled: live });
  // What is replayed as one arrives came meanwhile as well.
  if (live && !away.settled) setAway({ ...away, to: last, settled: true });

  const reached = useRef(readNumber);
  const said = useRef(readNumber);
  const saidAt = useRef(0);
  const say = useCallback(() => {
    const number = reached.current;
    if (number <= said.current) return;
    const before = said.current;
    said.current = number;
    saidAt.current = Date.now();
    takeRead(cache, roomId, number);
    sayRead(roomId, number).catch(() => {
      // Said again with the next.
      if (said.current === number) said.current = before;
    });
  }, [cache, roomId]);

  useEffect(() => {
    if (document.visibilityState === 'hidden') return;
    reached.current = Math.max(reached.current, seen);
    if (reached.current <= said.current) return;
    const timer = setTimeout(say, Math.max(0, saidAt.current + SAY_EVERY - Date.now()));
    return () => clearTimeout(timer);
  }, [seen, say, live]);

  const seenNow = useRef(seen);
  const lastNow = useRef(last);
  useEffect(() => {
    seenNow.current = seen;
    lastNow.current = last;
  });
  useEffect(() => {
    const turn = () => {
      if (document.visibilityState === 'hidden') return say();
      setAway({ from: reached.current, to: lastNow.current, settled: true });
      reached.current = Math.max(reached.current, seenNow.current);
      say();
    };
    document.addEventListener('visibilitychange', turn);
    return () => {
      document.removeEventListener('visibilitychange', turn);
      say();
    };
  }, [say]);

  const { from, to } = away;
  // Never here: all of it is new, and nothing needs to be said.
  if (from === 0) return { firstNew: null, newFrom: null };
  const first = lines.find(
    ({ number, author, undone }) => number > from && number <= to && author?.id !== me && !undone,
  );
  const begins = (lines[0]?.number ?? 0) > from + 1;
  return {
    firstNew: begins ? null : (first?.number ?? null),
    newFrom: first ? (begins ? from + 1 : first.number) : null,
  };
}
