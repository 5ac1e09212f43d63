import { shelf } from '../shared-device/shelf.js';

/** What `outbox-store.ts` keeps, as much of it as is asked here. */
interface Kept {
  state?: unknown;
}

const isWaiting = ({ state }: Kept) => state === 'sending' || state === 'retry';

/** The database of the unsent, if this browser has one: opening it would make one without its stores. */
async function openKnown(): Promise<IDBDatabase | null> {
  const known = await indexedDB.databases();
  if (!known.some(({ name }) => name === 'hearth')) return null;
  return new Promise((resolve) => {
    const asking = indexedDB.open('hearth');
    asking.onupgradeneeded = () => asking.transaction?.abort();
    asking.onerror = () => resolve(null);
    asking.onsuccess = () => resolve(asking.result);
  });
}

/**
 * Does something of this person's wait in this browser to be sent? Asked on every page of someone signed in, so it comes
 * without the code that keeps and sends it.
 */
export async function anythingUnsent(personId: string): Promise<boolean> {
  try {
    if (shelf.names().some((key) => key.startsWith(`hearth.outbox.${personId}.`))) return true;
  } catch {
    // Storage is closed to us; IndexedDB may not be.
  }
  try {
    const database = await openKnown();
    if (!database) return false;
    try {
      return await new Promise<boolean>((resolve, reject) => {
        const entries = database.transaction('entries').objectStore('entries');
        const asking: IDBRequest<Kept[]> = entries.index('person').getAll(personId);
        asking.onsuccess = () => resolve(asking.result.some(isWaiting));
        asking.onerror = () => reject(asking.error ?? new Error('Not read'));
      });
    } finally {
      database.close();
    }
  } catch {
    return false;
  }
}
