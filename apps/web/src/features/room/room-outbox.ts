import { Outbox } from '../../platform/outbox/outbox.js';
import { line, openSocket } from '../../platform/socket/socket.js';
import { sendMessage } from './room-wire.js';

/** Where the messages of a session's main room, or of a breakout, wait in the outbox, known even while its door is shut. */
export const placeOf = (sessionId: string, breakoutId: string | null = null): string =>
  breakoutId === null ? `session:${sessionId}` : `session:${sessionId}:${breakoutId}`;

/** Where the draft of a session's main room is kept, or that of a breakout. */
export const draftOf = (sessionId: string, breakoutId: string | null = null): string =>
  breakoutId === null ? `session:${sessionId}:chat` : `session:${sessionId}:chat:${breakoutId}`;

let current: Outbox | undefined;

function make(personId: string): Outbox {
  const outbox = new Outbox({
    personId,
    deliver: (entry) => {
      // Not connected: opening the socket is not ours to do, least of all after a sign-out.
      if (line.read() !== 'live' || !navigator.onLine)
        return Promise.reject(new TypeError('The line is cut'));
      const { to: roomId, id, body, replyTo = null, notes = [] } = entry;
      return sendMessage({ roomId, id, body, replyToNumber: replyTo, contentNotes: [...notes] });
    },
  });
  const wake = () => outbox.wake();
  addEventListener('online', wake);
  const unsubscribe = line.subscribe(() => {
    if (line.read() === 'live') wake();
    if (line.read() !== 'off') return;
    // Signed out, or left in a hurry: what is unsent stays kept for this person, and nothing goes out as another.
    unsubscribe();
    removeEventListener('online', wake);
    outbox.stop();
    if (current === outbox) current = undefined;
  });
  void outbox.load();
  return outbox;
}

/** The one outbox of this page for this person. It goes on sending while one looks at other pages. */
export function roomOutbox(personId: string): Outbox {
  if (current?.personId !== personId) {
    current?.stop();
    current = make(personId);
  }
  return current;
}

/** Sends what an earlier page has left unsent: the outbox and the line it needs. Rejects where the line does not load. */
export async function sendUnsent(personId: string): Promise<void> {
  roomOutbox(personId);
  await openSocket();
}

/** Until nothing of this person's waits any more; what is refused stays. Rejects where the line does not load. */
export async function allSent(personId: string): Promise<void> {
  const outbox = roomOutbox(personId);
  await openSocket();
  await outbox.idle();
}
