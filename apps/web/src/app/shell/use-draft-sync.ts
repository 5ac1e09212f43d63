import { useApolloClient } from '@apollo/client/react';
import { useEffect } from 'react';

/** Begun only once the page stands, in milliseconds: what is typed before is kept in the browser as ever. */
const CALM = 2_500;

/** Keeps the drafts of whoever is signed in the same on all their devices. */
export function useDraftSync(personId: string): void {
  const client = useApolloClient();
  useEffect(() => {
    let end: (() => void) | undefined;
    let gone = false;
    const begin = async () => {
      const { startDraftSync } = await import('../../features/drafts/start-draft-sync.js');
      if (!gone) end = startDraftSync(client, personId);
    };
    // What does not load is begun with the next page.
    const timer = setTimeout(() => void begin().catch(() => undefined), CALM);
    return () => {
      gone = true;
      clearTimeout(timer);
      end?.();
    };
  }, [client, personId]);
}
