import { useCallback, useSyncExternalStore } from 'react';
import type { Outbox } from './outbox.js';
import type { OutboxEntry } from './outbox-store.js';

/** What is on its way to a place, in the order written. */
export function useOutbox(outbox: Outbox, place: string): readonly OutboxEntry[] {
  const read = useCallback(() => outbox.at(place), [outbox, place]);
  return useSyncExternalStore(outbox.subscribe, read);
}
