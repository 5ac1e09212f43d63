import type { HearthSocket } from './socket.js';

/** So often one asks in a row; the quickest answer says it best. */
const ASKED_IN_A_ROW = 4;
/** Between two questions of a row, in milliseconds. */
const APART = 200;
/** And again so often: clocks run apart a little. */
const AGAIN = 120_000;
const ANSWER_WITHIN = 5_000;
/** By how much a good clock may run wrong, as a part of the time that has passed. */
const DRIFT = 1e-4;

interface Measured {
  /** The server's clock less one's own base, in milliseconds. */
  offset: number;
  /** How far that may be off. */
  within: number;
  /** When it was measured, by one's own base. */
  at: number;
}

/**
 * What time it is at the server, counted by oneself between a few questions. Its base only ever runs forward: a device whose
 * clock is wrong, or is set meanwhile, counts as well as any other.
 */
export class ServerClock {
  #best: Measured | null = null;
  readonly #base: () => number;
  readonly #listeners = new Set<() => void>();

  constructor(base: () => number = () => performance.now()) {
    this.#base = base;
  }

  /** Milliseconds since 1970 by the server's clock; null until it has been asked. */
  now(): number | null {
    return this.#best && this.#base() + this.#best.offset;
  }

  /** Is it known yet? For `useSyncExternalStore`, with `subscribe`. */
  readonly known = (): boolean => this.#best !== null;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Asks once. Rejects where no answer comes; what was known stays. */
  async ask(question: () => Promise<number>): Promise<void> {
    const before = this.#base();
    const there = await question();
    const at = this.#base();
    // On its way there and back for the same time each: the error is half of both at most.
    const within = (at - before) / 2;
    this.#take({ offset: there + within - at, within, at });
  }

  #take(fresh: Measured): void {
    const old = this.#best;
    if (old) {
      const oldWithin = old.within + (fresh.at - old.at) * DRIFT;
      const agree = Math.abs(fresh.offset - old.offset) <= fresh.within + oldWithin;
      // A slower answer says less, unless the base stood still meanwhile (a device asleep): then the two contradict.
      if (agree && oldWithin <= fresh.within) return;
    }
    this.#best = fresh;
    for (const listener of this.#listeners) listener();
  }
}

/** The one of this page. */
export const serverClock = new ServerClock();

type Asked = Pick<HearthSocket, 'connected' | 'timeout' | 'on' | 'off'>;

/** Keeps the clock right over this socket: at once, after each reconnect, when one comes back to the page, and now and then. */
export function keepServerClock(socket: Asked, clock: ServerClock = serverClock): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;

  const question = async () => {
    const answer = await socket.timeout(ANSWER_WITHIN).emitWithAck('clock.read', {});
    if (!answer.ok) throw new Error(answer.code);
    return answer.now;
  };
  const row = async (mine: number, left: number): Promise<void> => {
    try {
      await clock.ask(question);
    } catch {
      // The line is slow or cut: the next one may come through.
    }
    if (mine !== turn) return;
    timer = setTimeout(() => void row(mine, left > 1 ? left - 1 : ASKED_IN_A_ROW), left > 1 ? APART : AGAIN);
  };
  const stop = () => {
    turn += 1;
    clearTimeout(timer);
  };
  const start = () => {
    stop();
    if (socket.connected) void row(turn, ASKED_IN_A_ROW);
  };
  const onShown = () => {
    if (document.visibilityState === 'visible') start();
  };

  start();
  socket.on('connect', start);
  socket.on('disconnect', stop);
  document.addEventListener('visibilitychange', onShown);
  return () => {
    stop();
    socket.off('connect', start);
    socket.off('disconnect', stop);
    document.removeEventListener('visibilitychange', onShown);
  };
}
