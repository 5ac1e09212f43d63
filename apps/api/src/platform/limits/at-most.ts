import { RefusalError } from '../access/refusal-error.js';

/** Work that takes a turn: so many at once, so many more wait, whoever comes beyond is refused with `too_many`. */
export class AtMost {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly atOnce: number,
    private readonly mayWait: number,
    private readonly retryAfterSeconds = 3,
  ) {}

  async do<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= this.atOnce) {
      if (this.waiting.length >= this.mayWait)
        throw new RefusalError('too_many', { retryAfterSeconds: this.retryAfterSeconds });
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    } else this.running += 1;
    try {
      return await work();
    } finally {
      // The turn goes straight to the next: nobody who comes now overtakes.
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }
}
