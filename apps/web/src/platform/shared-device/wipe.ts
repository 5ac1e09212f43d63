import { isSynced } from '../drafts/draft-store.js';
import { dropOutbox, othersUnsent } from '../outbox/outbox-database.js';
import { inMemory, inTheClear, keepOn, rememberShared, SEALED } from './shelf.js';

const OTHERS = new Set(['outbox', 'notes', 'draft-other']);

/** What others have left here and is nowhere else: it is theirs. Sealed, or from a day when it was called a device of one's own. */
function isOthers(name: string, personId: string): boolean {
  const [, what = '', owner, ...place] = name.split('.');
  // Whoever was not signed in is nobody who could come back for it, and the next to sit here could read it.
  if (owner === undefined || owner === personId || owner === 'visitor') return false;
  if (name.startsWith(`${SEALED}.`) || OTHERS.has(what)) return true;
  return what === 'draft' && !isSynced(owner, place.join('.'));
}

/** What of others stays when all else is wiped. */
export interface Others {
  names: readonly string[];
  /** Of the database as well. */
  database: boolean;
}

export async function othersHere(personId: string): Promise<Others> {
  const names = inTheClear(() => Object.keys(localStorage).filter((name) => isOthers(name, personId)));
  return { names, database: await othersUnsent(personId).catch(() => false) };
}

/** Takes away all that is kept in this browser, but what others have left. What follows is kept nowhere. */
export async function wipe({ names, database }: Others): Promise<void> {
  keepOn(inMemory());
  for (const name of Object.keys(localStorage)) if (!names.includes(name)) localStorage.removeItem(name);
  sessionStorage.clear();
  rememberShared(true);
  // Each by itself: what one browser does not have keeps none of the rest.
  await Promise.allSettled([database ? undefined : dropOutbox(), emptyCaches(), endWorkers()]);
}

async function emptyCaches(): Promise<void> {
  if (!('caches' in globalThis)) return;
  for (const name of await caches.keys()) await caches.delete(name);
}

async function endWorkers(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
}
