import type { Ack, Refusal } from '@hearth/shared';
import { newId } from '../ids/new-id.js';
import { outboxStore, type OutboxEntry } from './outbox-store.js';

/** Hands one entry over. Rejects when the line is cut or no answer comes in time. */
export type Deliver = (entry: OutboxEntry) => Promise<Ack<{ sentAt: string }>>;

export interface OutboxOptions {
  personId: string;
  deliver: Deliver;
  /** Where entries are kept; the browser's own store unless a test says otherwise. */
  store?: typeof outboxStore;
}

const FIRST_RETRY = 1_000;
const LAST_RETRY = 15_000;
/** Our side may recover from these by itself. */
const PASSING: ReadonlySet<string> = new Set(['too_many', 'internal', 'signed_out']);

const NONE: readonly OutboxEntry[] = [];

/**
 * One person's messages on their way. Each is kept before it is sent and until it is seen stored; the messages of one place
 * go one after the other, in the order written; what gets no answer goes again under the same id. Knows nothing of sockets.
 */
export class Outbox {
  readonly personId: string;
  readonly #deliver: Deliver;
  readonly #store: typeof outboxStore;
  readonly #entries = new Map<string, OutboxEntry>();
  #shown = new Map<string, readonly OutboxEntry[]>();
  readonly #listeners = new Set<() => void>();
  /** Places that are being sent from now. */
  readonly #running = new Set<string>();
  readonly #sleepers = new Set<() => void>();
  /** Ids this tab has let go: another tab's older copy does not bring them back. */
  readonly #gone = new Set<string>();
  readonly #tabs = typeof BroadcastChannel === 'function' ? new BroadcastChannel('hearth.outbox') : null;
  #lastWrittenAt = 0;
  #stopped = false;

  constructor({ personId, deliver, store = outboxStore }: OutboxOptions) {
    this.personId = personId;
    this.#deliver = deliver;
    this.#store = store;
    this.#tabs?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (data === personId) void this.load('another tab');
    });
  }

  /** Reads what was left here earlier, or what another tab has just kept, and goes on sending. */
  async load(from: 'earlier' | 'another tab' = 'earlier'): Promise<void> {
    const kept = await this.#store.all(this.personId);
    if (this.#stopped) return;
    const there = new Set(kept.map(({ id }) => id));
    for (const entry of kept) {
      if (this.#entries.has(entry.id) || this.#gone.has(entry.id)) continue;
      // What the server has stored comes back with the page.
      if (entry.state === 'sent') void this.#store.remove(this.personId, entry.id);
      else if (entry.state === 'sending' && from === 'earlier')
        this.#entries.set(entry.id, { ...entry, state: 'retry' });
      else this.#entries.set(entry.id, entry);
    }
    for (const { id, state } of [...this.#entries.values()]) {
      // Put away in another tab.
      if (state === 'failed' && !there.has(id)) this.#entries.delete(id);
    }
    this.#tell();
    this.#runAll();
  }

  /** Keeps a new message and sends it when its turn comes. It is stored when this returns. */
  add(
    place: string,
    to: string,
    body: string,
    { replyTo = null, notes = [] }: Pick<OutboxEntry, 'replyTo' | 'notes'> = {},
  ): OutboxEntry {
    this.#lastWrittenAt = Math.max(Date.now(), this.#lastWrittenAt + 1);
    const entry: OutboxEntry = {
      id: newId(),
      personId: this.personId,
      place,
      to,
      body,
      replyTo,
      notes,
      writtenAt: this.#lastWrittenAt,
      state: 'sending',
      refusal: null,
      sentAt: null,
    };
    this.#keep(entry, true);
    void this.#run(place);
    return entry;
  }

  /** Tries a refused one again, under the same id. */
  retry(id: string): void {
    const entry = this.#entries.get(id);
    if (!entry || entry.state !== 'failed') return;
    // An id that belongs to something else stays taken: the text goes as a new message.
    if (entry.refusal?.code === 'id_taken') {
      this.forget([id]);
      this.add(entry.place, entry.to, entry.body, entry);
      return;
    }
    this.#keep({ ...entry, state: 'sending', refusal: null });
    void this.#run(entry.place);
  }

  /** Lets go of entries: they are seen stored, or the person has put them away. */
  forget(ids: readonly string[]): void {
    const mine = ids.filter((id) => this.#entries.delete(id));
    if (mine.length === 0) return;
    for (const id of mine) {
      this.#gone.add(id);
      void this.#store.remove(this.personId, id).then(() => this.#tabs?.postMessage(this.personId));
    }
    this.#tell();
  }

  /** Brings back what was put away, as it was. */
  restore(entry: OutboxEntry): void {
    this.#gone.delete(entry.id);
    this.#keep(entry, true);
  }

  /** The line is back: what waits goes now. */
  wake(): void {
    for (const sleeper of [...this.#sleepers]) sleeper();
    this.#runAll();
  }

  /** Once what is here is read, and none of it is on its way any more. */
  async idle(): Promise<void> {
    await this.load();
    const busy = () =>
      [...this.#entries.values()].some(({ state }) => state === 'sending' || state === 'retry');
    if (!busy()) return;
    await new Promise<void>((resolve) => {
      const end = this.subscribe(() => {
        if (busy()) return;
        end();
        resolve();
      });
    });
  }

  /** Ends it: nothing is sent any more, everything stays kept. */
  stop(): void {
    this.#stopped = true;
    this.#tabs?.close();
    for (const sleeper of [...this.#sleepers]) sleeper();
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** What is on its way to a place, in the order written; the same array until something changes. */
  at(place: string): readonly OutboxEntry[] {
    return this.#shown.get(place) ?? NONE;
  }

  #keep(entry: OutboxEntry, isNew = false): void {
    if (!isNew && !this.#entries.has(entry.id)) return;
    this.#entries.set(entry.id, entry);
    void this.#store.put(entry).then(() => {
      // Let go while it was being written.
      if (!this.#entries.has(entry.id)) return this.#store.remove(this.personId, entry.id);
      if (isNew || entry.state === 'failed') this.#tabs?.postMessage(this.personId);
      return undefined;
    });
    this.#tell();
  }

  #tell(): void {
    const shown = new Map<string, OutboxEntry[]>();
    for (const entry of [...this.#entries.values()].sort((a, b) => a.writtenAt - b.writtenAt)) {
      shown.set(entry.place, [...(shown.get(entry.place) ?? []), entry]);
    }
    this.#shown = shown;
    for (const listener of this.#listeners) listener();
  }

  #runAll(): void {
    for (const place of new Set([...this.#entries.values()].map((entry) => entry.place)))
      void this.#run(place);
  }

  #next(place: string): OutboxEntry | undefined {
    return this.at(place).find(({ state }) => state === 'sending' || state === 'retry');
  }

  async #run(place: string): Promise<void> {
    if (this.#running.has(place)) return;
    this.#running.add(place);
    let failures = 0;
    try {
      for (let entry = this.#next(place); entry && !this.#stopped; entry = this.#next(place)) {
        const wait = await this.#try(entry, failures);
        failures = wait === 0 ? 0 : failures + 1;
        if (wait > 0) await this.#sleep(wait);
      }
    } finally {
      this.#running.delete(place);
    }
  }

  /** One try of one entry. Answers how long to wait before the next, in milliseconds; 0 where it is settled. */
  async #try(entry: OutboxEntry, failures: number): Promise<number> {
    const again = () => {
      // Those behind it wait as well.
      for (const waiting of this.at(entry.place)) {
        if (waiting.state === 'sending') this.#keep({ ...waiting, state: 'retry' });
      }
      return Math.min(LAST_RETRY, FIRST_RETRY * 2 ** failures);
    };
    let answer: Ack<{ sentAt: string }>;
    try {
      answer = await this.#deliver(entry);
    } catch {
      return again();
    }
    if (answer.ok) {
      this.#keep({ ...entry, state: 'sent', refusal: null, sentAt: answer.sentAt });
      return 0;
    }
    if (answer.code === 'too_many') {
      // The server says when; growing pauses would only make it later.
      again();
      return Math.max(1, Number(answer.params?.['retryAfterSeconds'] ?? 1)) * 1_000;
    }
    if (PASSING.has(answer.code)) return again();
    const refusal: Refusal = { code: answer.code, params: answer.params, fields: answer.fields };
    this.#keep({ ...entry, state: 'failed', refusal });
    return 0;
  }

  #sleep(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        this.#sleepers.delete(done);
        resolve();
      };
      const timer = setTimeout(done, ms);
      this.#sleepers.add(done);
    });
  }
}
