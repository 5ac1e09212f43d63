import { setImmediate } from 'node:timers/promises';
import { RefusalError } from '../../platform/access/refusal-error.js';

interface Waiting<Act, Answer> {
  act: Act;
  resolve(answer: Answer): void;
  reject(error: unknown): void;
}

/** Most acts of one batch. */
const BATCH = 200;
/** Most acts that wait in one room: beyond it senders are asked to wait. */
const WAITING = 5_000;

/**
 * A queue for each room: while a batch is under way, what arrives waits, and goes together in the next one. `settle` answers
 * each act of a batch with its answer or its refusal; if it throws, each act fails with that.
 */
export class ChatQueue<Act, Answer> {
  private readonly rooms = new Map<string, Waiting<Act, Answer>[]>();
  private readonly runs = new Set<Promise<void>>();

  constructor(private readonly settle: (roomId: string, acts: Act[]) => Promise<(Answer | RefusalError)[]>) {}

  submit(roomId: string, act: Act): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const waiting = this.rooms.get(roomId) ?? [];
      if (waiting.length >= WAITING) return reject(new RefusalError('too_many', { retryAfterSeconds: 1 }));
      waiting.push({ act, resolve, reject });
      if (this.rooms.has(roomId)) return;
      this.rooms.set(roomId, waiting);
      const run = this.run(roomId, waiting);
      this.runs.add(run);
      void run.finally(() => this.runs.delete(run));
    });
  }

  /** Ends when nothing is under way. */
  async idle(): Promise<void> {
    while (this.runs.size > 0) await Promise.all(this.runs);
  }

  private async run(roomId: string, waiting: Waiting<Act, Answer>[]): Promise<void> {
    // What comes in with the same read of the network belongs together.
    await setImmediate();
    while (waiting.length > 0) await this.runBatch(roomId, waiting.splice(0, BATCH));
    this.rooms.delete(roomId);
  }

  private async runBatch(roomId: string, batch: Waiting<Act, Answer>[]): Promise<void> {
    try {
      const answers = await this.settle(
        roomId,
        batch.map(({ act }) => act),
      );
      batch.forEach(({ resolve, reject }, index) => {
        const answer = answers[index];
        if (answer === undefined) reject(new Error('An act without an answer'));
        else if (answer instanceof RefusalError) reject(answer);
        else resolve(answer);
      });
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }
}
