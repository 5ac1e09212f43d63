import { useEffect, useRef } from 'react';
import { openSocket, type HearthSocket } from '../../platform/socket/socket.js';

/** Changes that come in one burst are told once, in milliseconds. */
const TOGETHER = 300;

/** Calls `tell` when answers of this poll may have changed: when the server says so, and when the line is back. */
export function usePollChanges(pollId: string, tell: () => void): void {
  const latest = useRef(tell);
  useEffect(() => {
    latest.current = tell;
  });
  useEffect(() => {
    let gone = false;
    let socket: HearthSocket | undefined;
    let told: ReturnType<typeof setTimeout> | undefined;
    const changed = () => {
      clearTimeout(told);
      told = setTimeout(() => latest.current(), TOGETHER);
    };
    const onChange = (change: { pollId: string }) => {
      if (change.pollId === pollId) changed();
    };
    const listen = async () => {
      const open = await openSocket();
      if (gone) return;
      socket = open;
      socket.on('time_poll.changed', onChange);
      socket.on('connect', changed);
      // What was said before one listened is asked for.
      if (socket.connected) changed();
    };
    listen().catch(() => undefined);
    return () => {
      gone = true;
      clearTimeout(told);
      socket?.off('time_poll.changed', onChange);
      socket?.off('connect', changed);
    };
  }, [pollId]);
}
