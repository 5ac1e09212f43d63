import 'fake-indexeddb/auto';
import { deserialize, serialize } from 'node:v8';
import { deleteDB } from 'idb';
import { anythingUnsent } from './anything-unsent.js';
import { outboxStore, type OutboxEntry } from './outbox-store.js';

// The database copies what it is given, and jsdom has nothing that copies.
globalThis.structuredClone ??= <T>(value: T): T => deserialize(serialize(value));

const entry = (some: Partial<OutboxEntry> = {}): OutboxEntry => ({
  id: 'e1',
  personId: 'noor',
  place: 'session:1',
  to: 'r1',
  body: 'Written on the train.',
  writtenAt: 1,
  state: 'retry',
  refusal: null,
  sentAt: null,
  ...some,
});

describe('whether anything is unsent', () => {
  it('is asked without making the database that is not there', async () => {
    await deleteDB('hearth');
    expect(await anythingUnsent('noor')).toBe(false);
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('is so while something waits to be sent, for its author alone', async () => {
    await outboxStore.put(entry());
    expect(localStorage).toHaveLength(0);
    expect(await anythingUnsent('noor')).toBe(true);
    expect(await anythingUnsent('rosa')).toBe(false);
  });

  it('is not so where it was refused and waits for the person, or is sent, or let go', async () => {
    await outboxStore.put(entry({ state: 'failed' }));
    expect(await anythingUnsent('noor')).toBe(false);
    await outboxStore.put(entry({ state: 'sent' }));
    expect(await anythingUnsent('noor')).toBe(false);
    await outboxStore.put(entry());
    await outboxStore.remove('noor', 'e1');
    expect(await anythingUnsent('noor')).toBe(false);
  });

  it('is so for what had no time to go further than local storage', async () => {
    localStorage.setItem('hearth.outbox.noor.e2', JSON.stringify(entry({ id: 'e2', state: 'sending' })));
    expect(await anythingUnsent('noor')).toBe(true);
    expect(await anythingUnsent('rosa')).toBe(false);
    localStorage.clear();
  });
});
