import 'fake-indexeddb/auto';
import { webcrypto } from 'node:crypto';
import { forgetSignedOut, readDraft, watchDraft, writeDraft, writeSynced } from '../drafts/draft-store.js';
import { anythingUnsent } from '../outbox/anything-unsent.js';
import { dropOutbox } from '../outbox/outbox-database.js';
import { outboxStore, type OutboxEntry } from '../outbox/outbox-store.js';
import { keepSealed } from './sealed-shelf.js';
import { inTheClear, keepOn, keepsInTheClear, knownAsShared, shelf } from './shelf.js';
import { keepVisitorDraft, readVisitorDraft, sayShared } from './visitor-drafts.js';
import { waitingHere } from './waiting-here.js';
import { othersHere, wipe } from './wipe.js';

Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });

const key = (of: string) => Buffer.alloc(32, of).toString('base64url');
const isUntil = (name: string) => name.includes('.signed-in:');
/** As if this person had just come to a page. */
async function arrive(personId: string, secrets = [key(personId)]): Promise<void> {
  keepOn(null);
  await keepSealed({ personId, secrets, isUntil });
  await shelf.settled();
}
const onDisk = () => JSON.stringify({ ...localStorage });
const PLACE = 'thread:1:reply';
const entry = (personId: string, id: string): OutboxEntry => ({
  id,
  personId,
  place: 'session:1',
  to: 'room',
  body: `A message of ${personId}`,
  writtenAt: 1,
  state: 'retry',
  refusal: null,
  sentAt: null,
});

beforeEach(async () => {
  keepOn(null);
  localStorage.clear();
  await dropOutbox();
});

describe('what is written on a device that others use too', () => {
  it('is there after a reload for its author, and readable to nobody else, names included', async () => {
    await arrive('noor');
    writeDraft('noor', PLACE, 'They shout at home.');
    writeDraft('noor', PLACE, 'They shout at home, he said.');
    await outboxStore.put(entry('noor', 'e1'));
    shelf.set('hearth.notes.noor.room.1', 'bm90ZXM=');
    await shelf.settled();
    expect(onDisk()).not.toMatch(/shout|thread|message|bm90|session/);
    expect(Object.keys(localStorage)).toHaveLength(3);
    expect(Object.keys(localStorage).every((name) => name.startsWith('hearth.sealed.noor.'))).toBe(true);
    expect(await indexedDB.databases()).toEqual([]);

    await arrive('otto');
    expect(readDraft('noor', PLACE)).toBeNull();
    expect(await outboxStore.all('noor')).toEqual([]);
    // Nor with the wrong key under the right name.
    await arrive('noor', [key('otto')]);
    expect(readDraft('noor', PLACE)).toBeNull();

    await arrive('noor');
    expect(readDraft('noor', PLACE)).toBe('They shout at home, he said.');
    expect(await outboxStore.all('noor')).toEqual([entry('noor', 'e1')]);
    expect(await anythingUnsent('noor')).toBe(true);
    await outboxStore.remove('noor', 'e1');
    writeDraft('noor', PLACE, '');
    shelf.set('hearth.notes.noor.room.1', null);
    await shelf.settled();
    expect(localStorage).toHaveLength(0);
  });

  it('opens with an earlier key, and is sealed again with that of now', async () => {
    await arrive('noor', [key('a')]);
    writeDraft('noor', PLACE, 'Before the change');
    await shelf.settled();
    await arrive('noor', [key('b'), key('a')]);
    expect(readDraft('noor', PLACE)).toBe('Before the change');
    await arrive('noor', [key('b')]);
    expect(readDraft('noor', PLACE)).toBe('Before the change');
    expect(localStorage).toHaveLength(1);
  });

  it('takes over what its author left in the clear, of nobody else', async () => {
    writeDraft('noor', PLACE, 'From another day');
    writeDraft('otto', PLACE, 'His');
    await outboxStore.put(entry('noor', 'e1'));
    await outboxStore.put(entry('otto', 'e2'));
    await arrive('noor');
    expect(readDraft('noor', PLACE)).toBe('From another day');
    expect((await outboxStore.all('noor')).map(({ id }) => id)).toEqual(['e1']);
    await shelf.settled();
    expect(onDisk()).not.toContain('another day');
    expect(inTheClear(() => readDraft('otto', PLACE))).toBe('His');
    keepOn(null);
    expect((await outboxStore.all('otto')).map(({ id }) => id)).toEqual(['e2']);
    expect(await outboxStore.all('noor')).toEqual([]);
  });

  it('that ends with the sign-in ends so; what is older than 30 days goes', async () => {
    await arrive('noor');
    writeDraft('noor', 'signed-in:survey:1', 'Nobody knows it was I.');
    writeDraft('noor', PLACE, 'Stays');
    await shelf.settled();
    forgetSignedOut('noor');
    expect(localStorage).toHaveLength(2);
    keepOn(null);
    forgetSignedOut(null);
    expect(localStorage).toHaveLength(1);
    const [name = ''] = Object.keys(localStorage);
    localStorage.setItem(
      name,
      localStorage.getItem(name)!.replace(/^\d+/, String(Date.now() - 31 * 86_400_000)),
    );
    await arrive('otto');
    expect(localStorage).toHaveLength(0);
  });

  it('is heard of in another tab', async () => {
    await arrive('noor');
    writeDraft('noor', PLACE, 'One tab');
    await shelf.settled();
    const [name = ''] = Object.keys(localStorage);
    const sealed = localStorage.getItem(name);
    writeDraft('noor', PLACE, '');
    await shelf.settled();
    const told = new Promise((resolve) => watchDraft('noor', PLACE, resolve, true));
    dispatchEvent(new StorageEvent('storage', { key: name, newValue: sealed }));
    expect(await told).toBe('taken');
    expect(readDraft('noor', PLACE)).toBe('One tab');
    const gone = new Promise((resolve) => watchDraft('noor', PLACE, resolve, true));
    dispatchEvent(new StorageEvent('storage', { key: name, newValue: null }));
    await gone;
    expect(readDraft('noor', PLACE)).toBeNull();
  });

  it('is in memory alone where the browser cannot seal', async () => {
    Object.defineProperty(globalThis, 'crypto', { value: {}, configurable: true });
    try {
      await keepSealed({ personId: 'noor', secrets: [key('a')], isUntil });
      writeDraft('noor', PLACE, 'Here for now');
      expect(readDraft('noor', PLACE)).toBe('Here for now');
      expect(keepsInTheClear()).toBe(false);
      expect(localStorage).toHaveLength(0);
    } finally {
      Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
    }
  });
});

describe('what a visitor writes', () => {
  it('is in the browser on a device of one’s own, and in the tab alone where others use it, what was there before too', () => {
    sessionStorage.clear();
    keepVisitorDraft('access-request', 'One of me');
    keepVisitorDraft('apply:1', 'Ninety of them');
    expect(onDisk()).toContain('Ninety');
    sayShared(true);
    expect(onDisk()).toBe('{"hearth.shared-device":"1"}');
    expect([readVisitorDraft('apply:1'), readVisitorDraft('access-request')]).toEqual([
      'Ninety of them',
      'One of me',
    ]);
    keepVisitorDraft('apply:1', 'Ninety-one');
    // Another tab has nothing of it, nor of what was left in the clear.
    sessionStorage.clear();
    writeDraft('visitor', 'apply:1', 'From another day');
    expect(readVisitorDraft('apply:1')).toBeNull();
    expect(onDisk()).toBe('{"hearth.shared-device":"1"}');
  });

  it('is kept sealed for whoever is signed in there, and nothing of it when they sign out', async () => {
    sessionStorage.clear();
    writeDraft('visitor', 'apply:2', 'In the clear');
    sayShared(true);
    sessionStorage.clear();
    await arrive('noor');
    keepVisitorDraft('apply:1', 'A fellow applies');
    await shelf.settled();
    expect(onDisk()).not.toContain('fellow');
    expect(readVisitorDraft('apply:1')).toBe('A fellow applies');
    inTheClear(() => writeDraft('visitor', 'apply:3', 'In the clear'));
    await wipe(await othersHere('noor'));
    expect(onDisk()).toBe('{"hearth.shared-device":"1"}');
  });
});

describe('signing out there', () => {
  it('names what has not reached the house, and nothing that has', async () => {
    await arrive('noor');
    writeDraft('noor', PLACE, 'On the server');
    writeSynced('noor', PLACE, { rev: 1, body: 'On the server' });
    writeDraft('noor', 'thread:2:reply', 'word '.repeat(60));
    writeDraft('noor', 'thread:2:unsent', JSON.stringify([{ id: '1', markdown: 'A reply' }]));
    writeDraft('noor', 'time-poll:3:unsent', '{"a":1}');
    writeDraft('noor', 'signed-in:flag:4', '{"note":""}');
    writeDraft('noor', 'signed-in:flag:5', 'It worries me');
    shelf.set('hearth.notes.noor.room.1', 'bm90ZXM=');
    await outboxStore.put({ ...entry('noor', 'e1'), state: 'sent' });
    await outboxStore.put(entry('noor', 'e2'));
    expect((await waitingHere('noor')).map(({ kind, words }) => [kind, words])).toEqual([
      ['message', 'A message of noor'],
      ['here', 'It worries me'],
      ['draft', `${'word '.repeat(24)}…`],
      ['reply', 'A reply'],
      ['answers', ''],
      ['notes', ''],
    ]);
  });

  it('leaves of oneself nothing, and of others what is nowhere else', async () => {
    await arrive('otto');
    writeDraft('otto', PLACE, 'Sealed by Otto');
    await shelf.settled();
    keepOn(null);
    writeDraft('eva', PLACE, 'On the server');
    writeSynced('eva', PLACE, { rev: 1, body: 'On the server' });
    writeDraft('eva', 'thread:2:reply', 'Nowhere else');
    await outboxStore.put(entry('eva', 'e1'));
    await arrive('noor');
    writeDraft('noor', PLACE, 'Noor’s');
    localStorage.setItem('hearth.theme', 'dark');
    sessionStorage.setItem('hearth.late.1', '1');
    await shelf.settled();
    const others = await othersHere('noor');
    expect(others.database).toBe(true);
    await wipe(others);
    writeDraft('noor', PLACE, 'Too late');
    expect(sessionStorage).toHaveLength(0);
    expect(
      Object.keys(localStorage)
        .map((name) => name.replace(/[\w-]{16}$/, '…'))
        .sort(),
    ).toEqual(['hearth.draft.eva.thread:2:reply', 'hearth.sealed.otto.…', 'hearth.shared-device']);
    expect(knownAsShared()).toBe(true);
    keepOn(null);
    expect((await outboxStore.all('eva')).map(({ id }) => id)).toEqual(['e1']);
    await wipe(await othersHere('eva'));
    expect(await indexedDB.databases()).toEqual([]);
  });
});
