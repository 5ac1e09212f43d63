import 'fake-indexeddb/auto';
import { jest } from '@jest/globals';
import type { Ack } from '@hearth/shared';
import { deleteDB } from 'idb';
import { Outbox, type Deliver } from './outbox.js';
import { outboxStore } from './outbox-store.js';

const ROOM = 'session:1';

interface Server {
  stored: string[];
  ids: Set<string>;
  tries: number;
  cut: boolean;
  /** Stores, but its answer does not come back. */
  mute: boolean;
  refusals: Ack<{ sentAt: string }>[];
  deliver: Deliver;
}

/** A server that stores each id once, and can be cut, slow, or refuse. */
function aServer(): Server {
  const server: Server = {
    stored: [],
    ids: new Set(),
    tries: 0,
    cut: false,
    mute: false,
    refusals: [],
    deliver: async (entry) => {
      server.tries += 1;
      if (server.cut) throw new TypeError('The line is cut');
      const refusal = server.refusals.shift();
      if (refusal) return refusal;
      if (!server.ids.has(entry.id)) server.stored.push(entry.body);
      server.ids.add(entry.id);
      if (server.mute) throw new Error('no answer');
      return { ok: true, sentAt: '2026-11-23T20:31:00.000Z' };
    },
  };
  return server;
}

const made: Outbox[] = [];
function anOutbox(server: Server, personId = 'noor'): Outbox {
  const outbox = new Outbox({ personId, deliver: server.deliver });
  made.push(outbox);
  return outbox;
}

/** What a reload leaves: nothing in memory, everything in the store. */
async function reloaded(before: Outbox, server: Server): Promise<Outbox> {
  before.stop();
  const outbox = anOutbox(server, before.personId);
  await outbox.load();
  return outbox;
}

const states = (outbox: Outbox) => outbox.at(ROOM).map(({ body, state }) => `${body}: ${state}`);

async function until(check: () => boolean): Promise<void> {
  for (let i = 0; i < 3_000; i += 1) {
    if (check()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  expect(check()).toBe(true);
}

describe('the outbox', () => {
  beforeEach(() => localStorage.clear());
  afterEach(async () => {
    for (const outbox of made.splice(0)) outbox.stop();
    for (const person of ['noor', 'rosa']) {
      for (const entry of await outboxStore.all(person)) await outboxStore.remove(person, entry.id);
    }
    jest.restoreAllMocks();
  });
  afterAll(() => deleteDB('hearth'));

  it('sends in the order written, one after the other, and says what became of each', async () => {
    const server = aServer();
    const outbox = anOutbox(server);
    for (const body of ['one', 'two', 'three']) outbox.add(ROOM, 'room', body);
    expect(states(outbox)).toEqual(['one: sending', 'two: sending', 'three: sending']);
    await until(() => outbox.at(ROOM).every(({ state }) => state === 'sent'));
    expect(server.stored).toEqual(['one', 'two', 'three']);
    expect(outbox.at(ROOM)[0]?.sentAt).toBe('2026-11-23T20:31:00.000Z');

    outbox.forget(outbox.at(ROOM).map(({ id }) => id));
    expect(states(outbox)).toEqual([]);
    await until(() => localStorage.length === 0);
    expect(await outboxStore.all('noor')).toEqual([]);
  });

  it('moves from local storage into IndexedDB, and is found there', async () => {
    const server = aServer();
    server.cut = true;
    const outbox = anOutbox(server);
    outbox.add(ROOM, 'room', 'kept');
    await until(() => states(outbox)[0] === 'kept: retry' && localStorage.length === 0);
    expect((await outboxStore.all('noor')).map(({ body }) => body)).toEqual(['kept']);
    expect((await reloaded(outbox, server)).at(ROOM).map(({ body }) => body)).toEqual(['kept']);
  });

  it('is stored when add returns, before anything is sent', () => {
    const outbox = anOutbox(aServer());
    outbox.add(ROOM, 'room', 'half a second ago');
    expect(JSON.stringify({ ...localStorage })).toContain('half a second ago');
  });

  it('keeps what was not sent across a reload, and sends it then, each once and in order', async () => {
    const server = aServer();
    server.cut = true;
    const first = anOutbox(server);
    for (const body of ['one', 'two', 'three']) first.add(ROOM, 'room', body);
    await until(() => states(first).includes('three: retry'));

    const second = await reloaded(first, server);
    expect(states(second)).toEqual(['one: retry', 'two: retry', 'three: retry']);
    server.cut = false;
    second.wake();
    await until(() => server.stored.length === 3);
    expect(server.stored).toEqual(['one', 'two', 'three']);

    const third = await reloaded(second, server);
    await until(() => third.at(ROOM).length === 0);
    expect(server.stored).toEqual(['one', 'two', 'three']);
  });

  it('does not double what was stored though the answer was lost', async () => {
    const server = aServer();
    server.mute = true;
    const outbox = anOutbox(server);
    outbox.add(ROOM, 'room', 'once');
    await until(() => states(outbox)[0] === 'once: retry');
    server.mute = false;
    outbox.wake();
    await until(() => states(outbox)[0] === 'once: sent');
    expect(server.tries).toBe(2);
    expect(server.stored).toEqual(['once']);
  });

  it('is for one person alone', async () => {
    const server = aServer();
    server.cut = true;
    const noors = anOutbox(server, 'noor');
    noors.add(ROOM, 'room', 'private');
    await until(() => states(noors)[0] === 'private: retry');
    const rosas = anOutbox(server, 'rosa');
    await rosas.load();
    expect(rosas.at(ROOM)).toEqual([]);
  });

  it('waits where it is too many, and goes on by itself', async () => {
    const server = aServer();
    server.refusals.push({ ok: false, code: 'too_many', params: { retryAfterSeconds: 1 } });
    const outbox = anOutbox(server);
    outbox.add(ROOM, 'room', 'one');
    outbox.add(ROOM, 'room', 'two');
    await until(() => states(outbox).join() === 'one: retry,two: retry');
    await until(() => server.stored.length === 2);
    expect(server.stored).toEqual(['one', 'two']);
  });

  it('keeps a refused text until the person says, also across a reload; the next one goes on', async () => {
    const server = aServer();
    server.refusals.push({ ok: false, code: 'room_closed' });
    const first = anOutbox(server);
    first.add(ROOM, 'room', 'too late');
    first.add(ROOM, 'room', 'next');
    await until(() => states(first).join() === 'too late: failed,next: sent');

    const second = await reloaded(first, server);
    expect(states(second)).toEqual(['too late: failed']);
    expect(second.at(ROOM)[0]?.refusal?.code).toBe('room_closed');
    second.retry(second.at(ROOM)[0]?.id ?? '');
    await until(() => states(second)[0] === 'too late: sent');
    expect(server.stored).toEqual(['next', 'too late']);
  });

  it('brings back what was put away', async () => {
    const server = aServer();
    server.refusals.push({ ok: false, code: 'session_canceled' });
    const outbox = anOutbox(server);
    const entry = outbox.add(ROOM, 'room', 'my words');
    await until(() => states(outbox)[0] === 'my words: failed');
    const failed = outbox.at(ROOM)[0];
    outbox.forget([entry.id]);
    expect(outbox.at(ROOM)).toEqual([]);
    if (failed) outbox.restore(failed);
    expect(states(outbox)).toEqual(['my words: failed']);
  });

  it('keeps what it can where the browser has no database', async () => {
    const server = aServer();
    server.cut = true;
    jest.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    jest.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('no', 'InvalidStateError');
    });
    const first = anOutbox(server);
    first.add(ROOM, 'room', 'still here');
    await until(() => states(first)[0] === 'still here: retry');
    const second = await reloaded(first, server);
    expect(states(second)).toEqual(['still here: retry']);
  });

  it('sends nothing once it was stopped', async () => {
    const server = aServer();
    server.cut = true;
    const outbox = anOutbox(server);
    outbox.add(ROOM, 'room', 'not as someone else');
    await until(() => server.tries === 1);
    outbox.stop();
    server.cut = false;
    outbox.wake();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(server.stored).toEqual([]);
  });
});
