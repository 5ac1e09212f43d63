import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { RefusalError } from '../access/refusal-error.js';

/** A thread nobody needs gives its memory back after this long. */
const IDLE_MS = 60_000;
/** Threads give way to whoever else wants the processor, and still get a tenth of it where all are busy. */
const NICE = 10;
const RETRY_AFTER_SECONDS = 3;

/** There is no room for more. */
export const tooMany = () => new RefusalError('too_many', { retryAfterSeconds: RETRY_AFTER_SECONDS });

/** Threads of their own for work that would hold up everyone else: begun when they are first needed. */
export class WorkThreads<Asked, Answer> {
  private readonly pool: Piscina<Asked, Answer>;
  private readonly held: number;
  private underWay = 0;
  /** How many of those each of several askers has; none has more than half of the line. */
  private readonly underWayOf = new Map<string, number>();
  private readonly heldByOne: number;

  /**
   * `script` is the address of the worker as it is compiled (`.js`); where the house runs as it is written, its `.ts` is taken.
   * `atOnce` run at a time, so many more wait.
   */
  constructor(script: URL, atOnce: number, waiting: number) {
    this.held = atOnce + waiting;
    this.heldByOne = Math.ceil(this.held / 2);
    const filename = fileURLToPath(script);
    this.pool = new Piscina<Asked, Answer>({
      filename: import.meta.url.endsWith('.ts') ? filename.replace(/\.js$/, '.ts') : filename,
      minThreads: 0,
      maxThreads: atOnce,
      idleTimeout: IDLE_MS,
      niceIncrement: NICE,
    });
  }

  /** Whether the line is full, or full of what `whose` asked for: before other work is begun for nothing. */
  isFull(whose?: string): boolean {
    if (this.underWay >= this.held) return true;
    return whose !== undefined && (this.underWayOf.get(whose) ?? 0) >= this.heldByOne;
  }

  /**
   * In the order they came; whoever is beyond the line is refused with `too_many`. `whose`: who asks, where it may be a crowd; it
   * gets half of the line and leaves the other half.
   */
  async do(asked: Asked, whose?: string): Promise<Answer> {
    if (this.isFull(whose)) throw tooMany();
    this.count(1, whose);
    try {
      return await this.pool.run(asked);
    } finally {
      this.count(-1, whose);
    }
  }

  private count(by: 1 | -1, whose?: string): void {
    this.underWay += by;
    if (whose === undefined) return;
    const now = (this.underWayOf.get(whose) ?? 0) + by;
    if (now > 0) this.underWayOf.set(whose, now);
    else this.underWayOf.delete(whose);
  }

  async end(): Promise<void> {
    await this.pool.destroy();
  }
}
