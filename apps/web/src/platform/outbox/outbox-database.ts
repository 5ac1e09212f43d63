import { deleteDB } from 'idb';
import { shelf } from '../shared-device/shelf.js';
import { closeOutbox, keyOf, openOutbox } from './outbox-store.js';

/** Is there a database of the unsent? Opening it would make one. */
const isThere = async (): Promise<boolean> =>
  (await indexedDB.databases()).some(({ name }) => name === 'hearth');

/** What this person left there in the clear, before it was said that others use this device too, comes to the rest. */
export async function takeOverUnsent(personId: string): Promise<void> {
  if (!(await isThere())) return;
  const database = await openOutbox();
  for (const entry of await database.getAllFromIndex('entries', 'person', personId)) {
    shelf.set(keyOf(personId, entry.id), JSON.stringify(entry));
    await shelf.settled();
    await database.delete('entries', entry.id);
  }
}

/** Does anything wait there of someone else? */
export async function othersUnsent(personId: string): Promise<boolean> {
  if (!(await isThere())) return false;
  const entries = await (await openOutbox()).getAll('entries');
  return entries.some((entry) => entry.personId !== personId && entry.state !== 'sent');
}

/** Takes the whole database away. */
export async function dropOutbox(): Promise<void> {
  if (!(await isThere())) return;
  await closeOutbox();
  await deleteDB('hearth');
}
