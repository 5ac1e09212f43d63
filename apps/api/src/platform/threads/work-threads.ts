import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { RefusalError } from '../access/refusal-error.js';

/** A thread nobody needs gives its memory back after this long. */
const IDLE_MS = 60_000;
/** Threads give way to whoever else wants the processor, and still get a tenth of it where all are busy. */
const NICE = 10;
const RETRY_AFTER_SECONDS = 3;

/** Threads of their own for work that would hold up everyone else: begun when they are first needed. */
export class WorkThreads<Asked, Answer> {
  private readonly pool: Piscina<Asked, Answer>;
  private readonly held: number;
  private underWay = 0;

  /**
   * `script` is the address of the worker as it is compiled (`.js`); where the house runs as it is written, its `.ts` is taken.
   * `atOnce` run at a time, so many more wait.
   */
  constructor(script: URL, atOnce: number, waiting: number) {
    this.held = atOnce + waiting;
    const filename = fileURLToPath(script);
    this.pool = new Piscina<Asked, Answer>({
      filename: import.meta.url.endsWith('.ts') ? filename.replace(/\.js$/, '.ts') : filename,
      minThreads: 0,
      maxThreads: atOnce,
      idleTimeout: IDLE_MS,
      niceIncrement: NICE,
    });
  }

  /** Refuses with `too_many` where the line is full: before other work is begun for nothing. */
  ensureRoom(): void {
    if (this.underWay >= this.held)
      throw new RefusalError('too_many', { retryAfterSeconds: RETRY_AFTER_SECONDS });
  }

  /** In the order they came; whoever is beyond the line is refused with `too_many`. */
  async do(asked: Asked): Promise<Answer> {
    this.ensureRoom();
    this.underWay += 1;
    try {
      return await this.pool.run(asked);
    } finally {
      this.underWay -= 1;
    }
  }

  async end(): Promise<void> {
    await this.pool.destroy();
  }
}
