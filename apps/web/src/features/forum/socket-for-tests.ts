import type { TestThread } from './house-for-tests.js';

type Hear = (body: unknown) => void;

/** A socket that answers from the thread, and pushes what a test pushes. */
export class TestSocket {
  connected = true;
  heard = new Map<string, Set<Hear>>();
  constructor(readonly thread: TestThread) {}
  on(name: string, hear: Hear) {
    this.heard.set(name, (this.heard.get(name) ?? new Set()).add(hear));
  }
  off(name: string, hear: Hear) {
    this.heard.get(name)?.delete(hear);
  }
  emit() {
    // Leaving needs no answer.
  }
  timeout() {
    return this;
  }
  emitWithAck(_name: string, { afterRev }: { afterRev: number }) {
    return Promise.resolve({ ok: true, ...this.thread.changes(afterRev) });
  }
  push(name: string, body: unknown) {
    for (const hear of this.heard.get(name) ?? []) hear(body);
  }
}
