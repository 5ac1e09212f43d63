import { useEffect, useRef } from 'react';
import { openSocket, type HearthSocket } from '../../../platform/socket/socket.js';

/**
 * Calls `tell` when something between the viewer and those who run a session may have changed: when the server says so, and when the
 * line is back, as a push may be lost. `begin`: it is listened to from now on; what was before is to be asked for.
 */
export function useCareChanges(sessionId: string, tell: () => void, begin?: () => void): void {
  const latest = useRef({ tell, begin });
  useEffect(() => {
    latest.current = { tell, begin };
  });
  useEffect(() => {
    let gone = false;
    let socket: HearthSocket | undefined;
    const hear = (body: { sessionId: string }) => {
      if (body.sessionId === sessionId) latest.current.tell();
    };
    const back = () => latest.current.tell();
    openSocket().then(
      (open) => {
        if (gone) return;
        socket = open;
        socket.on('room.care', hear);
        socket.on('connect', back);
        latest.current.begin?.();
      },
      () => undefined,
    );
    return () => {
      gone = true;
      socket?.off('room.care', hear);
      socket?.off('connect', back);
    };
  }, [sessionId]);
}
