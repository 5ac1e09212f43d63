import type { Refusal } from '@hearth/shared';
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { keepsInTheClear, shelf } from '../shared-device/shelf.js';

/**
 * `sending`: on its way, or waiting for its turn; `retry`: a try got no answer, it goes on by itself; `sent`: stored by the
 * server; `failed`: refused, waits for the person.
 */
export type OutboxState = 'sending' | 'retry' | 'sent' | 'failed';

/** Something written and not yet seen to be stored. */
export interface OutboxEntry {
  /** The UUID made here, the same at every try. */
  id: string;
  personId: string;
  /** Where it was written and is shown: `session:<id>`. */
  place: string;
  /** Whom it goes to: the room's id. */
  to: string;
  body: string;
  /** The number of the earlier one it answers. */
  replyTo?: number | null;
  /** Keys of what is hard in it. */
  notes?: readonly string[];
  /** When it was written, in milliseconds; entries of one place go in this order. */
  writtenAt: number;
  state: OutboxState;
  /** Why it was refused. */
  refusal: Refusal | null;
  /** ISO instant from the server. */
  sentAt: string | null;
}

interface Schema extends DBSchema {
  entries: { key: string; value: OutboxEntry; indexes: { person: string } };
}

const PREFIX = 'hearth.outbox';
/** The name of one in local storage. */
export const keyOf = (personId: string, id: string) => `${PREFIX}.${personId}.${id}`;

let opening: Promise<IDBPDatabase<Schema>> | undefined;

/** The database of the unsent; made where there is none. */
export function openOutbox(): Promise<IDBPDatabase<Schema>> {
  opening ??= openDB<Schema>('hearth', 1, {
    upgrade(db) {
      db.createObjectStore('entries', { keyPath: 'id' }).createIndex('person', 'personId');
    },
    // Another tab wants a newer shape: let go, and open again at the next use.
    blocking: (_current, _blocked, event) => {
      opening = undefined;
      if (event.target instanceof IDBDatabase) event.target.close();
    },
    terminated: () => {
      opening = undefined;
    },
  }).catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

/** Lets go of it; the next use opens it again. */
export async function closeOutbox(): Promise<void> {
  const database = await opening?.catch(() => undefined);
  opening = undefined;
  database?.close();
}

function isEntry(value: unknown): value is OutboxEntry {
  return typeof value === 'object' && value !== null && 'id' in value && 'body' in value && 'place' in value;
}

/** What stands in local storage: written there first, because that is done before the next line of code runs. */
function journal(personId: string): OutboxEntry[] {
  try {
    const found: OutboxEntry[] = [];
    for (const key of shelf.names()) {
      if (!key.startsWith(`${PREFIX}.${personId}.`)) continue;
      const entry: unknown = JSON.parse(shelf.get(key) ?? 'null');
      if (isEntry(entry)) found.push(entry);
    }
    return found;
  } catch {
    return [];
  }
}

function forgetJournal(personId: string, id: string): void {
  try {
    shelf.set(keyOf(personId, id), null);
  } catch {
    // Nothing was stored.
  }
}

const inOrder = (entries: OutboxEntry[]): OutboxEntry[] => entries.sort((a, b) => a.writtenAt - b.writtenAt);

/**
 * The unsent messages of this browser. A new one is in local storage when `put` returns, and moves into IndexedDB; where a
 * browser refuses IndexedDB, or others use the device too, it stays where it was put first.
 */
export const outboxStore = {
  /** Resolves when it is stored as well as this browser can. */
  async put(entry: OutboxEntry): Promise<void> {
    try {
      shelf.set(keyOf(entry.personId, entry.id), JSON.stringify(entry));
    } catch {
      // Full or refused: IndexedDB has it in a moment.
    }
    // Where others use the device too, nothing is stored in the clear.
    if (!keepsInTheClear()) return shelf.settled();
    try {
      await (await openOutbox()).put('entries', entry);
      forgetJournal(entry.personId, entry.id);
    } catch {
      // Stays in local storage.
    }
  },

  async remove(personId: string, id: string): Promise<void> {
    forgetJournal(personId, id);
    if (!keepsInTheClear()) return shelf.settled();
    try {
      await (await openOutbox()).delete('entries', id);
    } catch {
      // It was never there.
    }
  },

  /** All of this person's, in the order written. */
  async all(personId: string): Promise<OutboxEntry[]> {
    if (!keepsInTheClear()) return inOrder(journal(personId));
    const entries = new Map<string, OutboxEntry>();
    try {
      const stored = await (await openOutbox()).getAllFromIndex('entries', 'person', personId);
      for (const entry of stored) entries.set(entry.id, entry);
    } catch {
      // Local storage alone.
    }
    for (const entry of journal(personId)) entries.set(entry.id, entry);
    return inOrder([...entries.values()]);
  },
};
