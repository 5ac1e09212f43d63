import { useEffect, useRef } from 'react';
import { openSocket, type HearthSocket } from './socket.js';

/** The line is opened for this only once the page stands, in milliseconds. */
const CALM = 2_500;
/** Changes that come in one burst are told once. */
const TOGETHER = 300;

/**
 * Calls `tell` when what is in the viewer's inbox may have changed: when the server says so, when the line is back, and
 * when one comes back to this page, as a push may be lost.
 */
export function useInboxChanges(tell: () => void): void {
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
    const onShown = () => {
      if (document.visibilityState === 'visible') changed();
    };
    const listen = async () => {
      const open = await openSocket();
      if (gone) return;
      socket = open;
      socket.on('inbox.changed', changed);
      socket.on('connect', changed);
      // What was said before one listened is asked for.
      if (socket.connected) changed();
    };
    const start = setTimeout(() => void listen().catch(() => undefined), CALM);
    document.addEventListener('visibilitychange', onShown);
    return () => {
      gone = true;
      clearTimeout(start);
      clearTimeout(told);
      socket?.off('inbox.changed', changed);
      socket?.off('connect', changed);
      document.removeEventListener('visibilitychange', onShown);
    };
  }, []);
}
