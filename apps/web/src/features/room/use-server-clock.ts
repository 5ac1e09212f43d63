import { useEffect } from 'react';
import { keepServerClock } from '../../platform/socket/server-clock.js';
import { openSocket } from '../../platform/socket/socket.js';

/** Asks what time it is at the server, as long as something is timed by it here. */
export function useServerClock(): void {
  useEffect(() => {
    let stop: (() => void) | undefined;
    let gone = false;
    openSocket().then(
      (socket) => {
        if (!gone) stop = keepServerClock(socket);
      },
      () => undefined,
    );
    return () => {
      gone = true;
      stop?.();
    };
  }, []);
}
