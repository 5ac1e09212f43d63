import { useApolloClient } from '@apollo/client/react';
import { useEffect } from 'react';
import { SignOutDocument } from '../../gql/shell/graphql.js';
import { signInAgain } from '../sign-in/sign-in-again.js';
import { shelf } from './shelf.js';

const MINUTE = 60_000;
/** In a room one listens: there the server knows by what the room says. */
const ROOM = /^\/sessions\/[^/]+\/room\b/;

/**
 * Ends the sign-in of whoever has not touched this page for so many minutes, and asks on top of it who is there; null: never. What
 * they were writing stays kept for them.
 */
export function useIdleEnd(minutes: number | null): void {
  const client = useApolloClient();
  useEffect(() => {
    if (minutes === null) return;
    let last = Date.now();
    let told = 0;
    // Of several tabs one is looked at: the others know.
    const tabs = typeof BroadcastChannel === 'function' ? new BroadcastChannel('hearth.touched') : null;
    tabs?.addEventListener('message', () => {
      last = Date.now();
    });
    const touch = () => {
      last = Date.now();
      if (last - told < MINUTE / 2) return;
      told = last;
      tabs?.postMessage(null);
    };
    const look = () => {
      if (ROOM.test(location.pathname) && !signInAgain.isAsked()) touch();
      if (Date.now() - last < minutes * MINUTE || signInAgain.isAsked()) return;
      void shelf
        .settled()
        .then(() => client.mutate({ mutation: SignOutDocument }))
        // Where the house cannot be reached, it ends by itself; the page is covered all the same.
        .catch(() => undefined)
        .then(() => signInAgain.ask());
    };
    const timer = setInterval(look, MINUTE / 2);
    for (const kind of ['pointerdown', 'keydown'] as const) addEventListener(kind, touch, true);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      tabs?.close();
      for (const kind of ['pointerdown', 'keydown'] as const) removeEventListener(kind, touch, true);
      document.removeEventListener('visibilitychange', look);
    };
  }, [client, minutes]);
}
