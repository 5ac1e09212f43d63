import { useCallback, useSyncExternalStore } from 'react';
import { useViewer } from '../sign-in/viewer-context.js';
import { readDraft, watchDraft } from './draft-store.js';

/** Whether there is a draft at this place, as it changes here and on other devices. */
export function useHasDraft(place: string): boolean {
  const { id } = useViewer();
  const subscribe = useCallback(
    (listener: () => void) => watchDraft(id, place, listener, false),
    [id, place],
  );
  return useSyncExternalStore(subscribe, () => readDraft(id, place) !== null);
}
