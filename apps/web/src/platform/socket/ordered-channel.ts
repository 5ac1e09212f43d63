import type { Ack, Changes, Refusal } from '@hearth/shared';

/** What travels in a channel: each change carries the channel's next counter, without gaps. */
export interface ChannelLine {
  rev: number;
}

/** How one asks the server; both may reject when the line is cut or no answer comes. */
export interface ChannelSource<Line extends ChannelLine> {
  /** Enters the channel: the live stream starts, the answer is the first page of what was missed. */
  join: (afterRev: number) => Promise<Ack<Changes<Line>>>;
  /** The next page, or a gap. */
  changes: (afterRev: number) => Promise<Ack<Changes<Line>>>;
}

/** `joining` for the first time; `live`; `away`: the line is cut, it comes back by itself; `refused` for good. */
export type ChannelState = 'joining' | 'live' | 'away' | 'refused';

export interface ChannelOptions<Line extends ChannelLine> {
  /** Everything up to and including this is known already, from the page that was fetched. */
  rev: number;
  source: ChannelSource<Line>;
  /** Called with lines in the order of `rev`, each change once. */
  apply: (lines: Line[]) => void;
  onState?: (state: ChannelState, refusal: Refusal | null) => void;
}

/** A gap may close by itself when two processes emit at once: so long one waits before asking, in milliseconds. */
const GAP_PATIENCE = 150;
/** More than this is not held: it is cheaper to read it again. */
const HELD_AT_MOST = 1_000;
const FIRST_RETRY = 1_000;
const LAST_RETRY = 15_000;
const PASSING: ReadonlySet<string> = new Set(['too_many', 'internal']);

/**
 * An ordered stream without gaps. Whatever order changes arrive in, through drops, doubles and reconnects, `apply` sees
 * each once, in the order of `rev`: what comes early is held, what is missing is asked for, a `head` beyond what is known
 * counts as a gap. Knows nothing of sockets or React.
 */
export class OrderedChannel<Line extends ChannelLine> {
  #rev: number;
  readonly #source: ChannelSource<Line>;
  readonly #apply: (lines: Line[]) => void;
  readonly #onState: (state: ChannelState, refusal: Refusal | null) => void;
  readonly #held = new Map<number, Line>();
  #head: number;
  /** Grows with each reconnect and with `stop`: answers to older questions no longer steer. */
  #turn = 0;
  #asking = false;
  #joined = false;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #state: ChannelState = 'joining';

  constructor({ rev, source, apply, onState }: ChannelOptions<Line>) {
    this.#rev = rev;
    this.#head = rev;
    this.#source = source;
    this.#apply = apply;
    this.#onState = onState ?? (() => undefined);
  }

  /** Everything up to and including this has been applied. */
  get rev(): number {
    return this.#rev;
  }

  /** Enters, or enters again after a reconnect, asking for what was missed. */
  join(): void {
    if (this.#state === 'refused') return;
    this.#begin();
    void this.#ask();
  }

  /** The line is cut: nothing is asked until `join`. */
  cut(): void {
    if (this.#state === 'refused') return;
    this.#begin();
    this.#to('away');
  }

  /** Put out of the channel, or never let in: final until a new channel is made. */
  refuse(refusal: Refusal): void {
    this.#begin();
    this.#held.clear();
    this.#to('refused', refusal);
  }

  /** Ends it: nothing is applied any more. */
  stop(): void {
    this.#begin();
    this.#held.clear();
    this.#state = 'refused';
  }

  /** A live change. */
  receive(line: Line): void {
    if (this.#state === 'refused' || line.rev <= this.#rev) return;
    this.#head = Math.max(this.#head, line.rev);
    if (this.#held.size < HELD_AT_MOST || line.rev === this.#rev + 1) this.#held.set(line.rev, line);
    this.#release();
    this.#mind();
  }

  /** The server says how far the channel is. */
  head(rev: number): void {
    if (this.#state === 'refused') return;
    this.#head = Math.max(this.#head, rev);
    this.#mind();
  }

  #begin(): void {
    this.#turn += 1;
    this.#asking = false;
    this.#joined = false;
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #to(state: ChannelState, refusal: Refusal | null = null): void {
    if (this.#state === state) return;
    this.#state = state;
    this.#onState(state, refusal);
  }

  /** Applies what now follows without a gap. */
  #release(): void {
    const ready: Line[] = [];
    for (let next = this.#held.get(this.#rev + 1); next; next = this.#held.get(this.#rev + 1)) {
      this.#held.delete(next.rev);
      this.#rev = next.rev;
      ready.push(next);
    }
    if (ready.length > 0) this.#apply(ready);
  }

  /** Something is missing: ask, after a moment's patience. */
  #mind(): void {
    if (!this.#joined || this.#asking || this.#head <= this.#rev || this.#timer !== undefined) return;
    this.#later(GAP_PATIENCE);
  }

  #later(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (!this.#joined || this.#head > this.#rev) void this.#ask();
    }, ms);
  }

  async #ask(): Promise<void> {
    if (this.#asking) return;
    const turn = this.#turn;
    this.#asking = true;
    try {
      const ask = this.#joined ? this.#source.changes : this.#source.join;
      const answer = await ask(this.#rev);
      if (turn !== this.#turn) return;
      this.#asking = false;
      if (answer.ok) this.#take(answer);
      else this.#turnedAway(answer);
    } catch {
      // No answer in time, or the line was cut: the same question again, later.
      if (turn !== this.#turn) return;
      this.#asking = false;
      this.#again();
    }
  }

  #take(page: Changes<Line>): void {
    const before = this.#rev;
    const fresh = page.lines.filter((line) => line.rev > this.#rev);
    this.#rev = Math.max(this.#rev, page.upTo);
    this.#head = Math.max(this.#head, page.head);
    this.#joined = true;
    for (const rev of this.#held.keys()) if (rev <= this.#rev) this.#held.delete(rev);
    if (fresh.length > 0) this.#apply(fresh);
    this.#release();
    if (this.#head <= this.#rev) {
      this.#failures = 0;
      this.#to('live');
    } else if (this.#rev > before) {
      this.#failures = 0;
      void this.#ask();
    } else {
      // A page that leads no further: not at once again, or the two sides would spin.
      this.#again();
    }
  }

  #turnedAway(refusal: Refusal): void {
    if (!PASSING.has(refusal.code)) {
      this.refuse({ code: refusal.code, params: refusal.params, fields: refusal.fields });
      return;
    }
    const seconds = Number(refusal.params?.['retryAfterSeconds'] ?? 0);
    this.#again(seconds * 1_000);
  }

  #again(atLeast = 0): void {
    const wait = Math.min(LAST_RETRY, FIRST_RETRY * 2 ** this.#failures);
    this.#failures += 1;
    if (!this.#joined && this.#state === 'live') this.#to('away');
    this.#later(Math.max(atLeast, wait));
  }
}
