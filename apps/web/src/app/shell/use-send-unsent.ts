import { useEffect } from 'react';
import { anythingUnsent } from '../../platform/outbox/anything-unsent.js';

/**
 * What was written in a room and not sent before the page was closed goes out now, whatever page one has come back to.
 * The code for it, and the socket, are loaded only where something waits.
 */
export function useSendUnsent(personId: string): void {
  useEffect(() => {
    let gone = false;
    const send = async () => {
      if (gone || !(await anythingUnsent(personId))) return;
      const { sendUnsent } = await import('../../features/room/room-outbox.js');
      if (!gone) await sendUnsent(personId);
    };
    // What does not load goes out with the next page, or once the line is back.
    const start = () => void send().catch(() => undefined);
    start();
    addEventListener('online', start);
    return () => {
      gone = true;
      removeEventListener('online', start);
    };
  }, [personId]);
}
