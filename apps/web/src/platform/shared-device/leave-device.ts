import { closeSocket } from '../socket/socket.js';
import { shelf } from './shelf.js';
import { othersHere, wipe } from './wipe.js';

interface Leaving {
  personId: string;
  /** `ALL`: nothing of others is left here, the browser may forget everything. */
  signOut: (clear: 'ALL' | 'LOADED') => Promise<unknown>;
  /** Takes what is on the screen off it. */
  blank: () => void;
  /** Where the browser goes then: a path of this site, or it stays. */
  to: 'here' | `/${string}`;
}

/** So long what is on its way is waited for, in milliseconds. */
const PATIENCE = 8_000;

/** Until this is done, or patience is over. Never rejects. */
export const atMost = (work: Promise<unknown>): Promise<void> =>
  Promise.race([
    work.then(
      () => undefined,
      () => undefined,
    ),
    new Promise<void>((resolve) => setTimeout(resolve, PATIENCE)),
  ]);

/** Signs out, and takes away all that is kept here. Rejects, and keeps all, where the house cannot be reached. */
export async function leaveDevice({ personId, signOut, blank, to }: Leaving): Promise<void> {
  await shelf.settled();
  const others = await othersHere(personId);
  await signOut(others.names.length === 0 && !others.database ? 'ALL' : 'LOADED');
  await wipe(others);
  closeSocket();
  // First off the screen, so that "back" cannot bring it up again; then a fresh page, with nothing left in memory.
  blank();
  new BroadcastChannel('hearth').postMessage(null);
  if (to === 'here') location.reload();
  else location.replace(to);
}
