import { useApolloClient } from '@apollo/client/react';
import { useEffect } from 'react';

/**
 * A browser that is told at once and is reached elsewhere by now says so, if its worker has not. The code for it is loaded
 * only where one allowed messages.
 */
export function useRenewal(): void {
  const client = useApolloClient();
  useEffect(() => {
    if (!('Notification' in globalThis) || Notification.permission !== 'granted') return;
    const say = async () => {
      const { renewIfMoved } = await import('../../platform/push/renewal.js');
      await renewIfMoved(client);
    };
    // What could not be said is said by the next page.
    const timer = setTimeout(() => void say().catch(() => undefined), 3_000);
    return () => clearTimeout(timer);
  }, [client]);
}
