import type { ClientMessages, ServerMessages } from '@hearth/shared';
import type { Socket } from 'socket.io-client';
import { signInAgain } from '../sign-in/sign-in-again.js';

export type HearthSocket = Socket<ServerMessages, ClientMessages>;

/** `off`: nobody asked for it yet. `away`: the line is cut, it comes back by itself. */
export type LineState = 'off' | 'connecting' | 'live' | 'away';

const listeners = new Set<() => void>();
let state: LineState = 'off';
let opening: Promise<HearthSocket> | undefined;

function to(next: LineState): void {
  state = next;
  for (const listener of listeners) listener();
}

/** For `useSyncExternalStore`: the state of the line. */
export const line = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  read: (): LineState => state,
};

function codeOf(error: Error): unknown {
  const data: unknown = 'data' in error ? error.data : undefined;
  return typeof data === 'object' && data !== null && 'code' in data ? data.code : error.message;
}

async function open(): Promise<HearthSocket> {
  to('connecting');
  const { io } = await import('socket.io-client');
  const socket: HearthSocket = io({ transports: ['websocket', 'polling'], tryAllTransports: true });
  let comeBackAfter = 0;
  let signedOut = false;

  const signInThenReturn = async () => {
    signedOut = true;
    if (await signInAgain.ask()) {
      signedOut = false;
      socket.connect();
    }
  };
  const returnAfter = (ms: number) => setTimeout(() => opening && !signedOut && socket.connect(), ms);

  socket.on('connect', () => {
    comeBackAfter = 0;
    to('live');
  });
  socket.on('come.back', ({ inMs }) => {
    comeBackAfter = inMs;
  });
  socket.on('signed.out', () => void signInThenReturn());
  socket.on('disconnect', (reason) => {
    to(opening ? 'away' : 'off');
    // Socket.IO returns by itself from a cut line, but not where the server closed the socket.
    if (reason === 'io server disconnect' && opening) returnAfter(comeBackAfter || 1_000);
  });
  socket.on('connect_error', (error) => {
    to('away');
    if (socket.active) return;
    if (codeOf(error) === 'signed_out') void signInThenReturn();
    else returnAfter(5_000);
  });
  return socket;
}

/** The one socket of this page, opened when first asked for; its code is loaded only then. */
export function openSocket(): Promise<HearthSocket> {
  opening ??= open().catch((error: unknown) => {
    opening = undefined;
    to('away');
    throw error;
  });
  return opening;
}

/** Closes the socket: signed out, or leaving in a hurry. */
export function closeSocket(): void {
  const closing = opening;
  opening = undefined;
  closing?.then(
    (socket) => {
      socket.disconnect();
      to('off');
    },
    () => undefined,
  );
}
