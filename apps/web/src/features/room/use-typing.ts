import type { ServerMessages } from '@hearth/shared';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { MessageLineFragment } from '../../gql/room/graphql.js';
import { openSocket } from '../../platform/socket/socket.js';
import { sayTyping } from './room-wire.js';

/** A name fades so long after one last heard of it, in milliseconds. */
const FADES = 6_000;
/** One says that one writes no more often than this, in milliseconds. */
const SAY_EVERY = 3_000;

type Writers = ReadonlyMap<string, { name: string; until: number }>;
const NOBODY: Writers = new Map();

/** The names of others who are writing in a room now. */
export function useTyping(
  roomId: string,
  me: string,
  lines: readonly MessageLineFragment[],
): readonly string[] {
  const [writers, setWriters] = useState(NOBODY);
  const last = lines.at(-1);
  const [seen, setSeen] = useState(last?.number);
  // What they wrote has come.
  if (last && last.number !== seen) {
    setSeen(last.number);
    const arrived = lines.filter(({ number }) => number > (seen ?? 0)).map(({ author }) => author?.id ?? '');
    if (arrived.some((id) => writers.has(id)))
      setWriters(new Map([...writers].filter(([id]) => !arrived.includes(id))));
  }

  useEffect(() => {
    let off: (() => void) | undefined;
    let gone = false;
    const hear: ServerMessages['room.typing'] = ({ roomId: where, people }) => {
      if (where !== roomId) return;
      const until = Date.now() + FADES;
      const others = people.filter(({ id }) => id !== me);
      setWriters(
        (before) => new Map([...before, ...others.map(({ id, name }) => [id, { name, until }] as const)]),
      );
    };
    openSocket().then(
      (socket) => {
        if (gone) return;
        socket.on('room.typing', hear);
        off = () => socket.off('room.typing', hear);
      },
      () => undefined,
    );
    return () => {
      gone = true;
      off?.();
    };
  }, [roomId, me]);

  useEffect(() => {
    if (writers.size === 0) return;
    const next = Math.min(...[...writers.values()].map(({ until }) => until));
    const timer = setTimeout(
      () => setWriters((now) => new Map([...now].filter(([, { until }]) => until > Date.now()))),
      Math.max(50, next - Date.now()),
    );
    return () => clearTimeout(timer);
  }, [writers]);

  return [...writers.values()].map(({ name }) => name);
}

/** Says that one is writing; to be called at each keystroke, said once every few seconds. */
export function useSayTyping(roomId: string): () => void {
  const saidAt = useRef(0);
  return useCallback(() => {
    const now = Date.now();
    if (now - saidAt.current < SAY_EVERY) return;
    saidAt.current = now;
    // Without a line nobody is told; nothing depends on it.
    sayTyping(roomId).catch(() => undefined);
  }, [roomId]);
}
