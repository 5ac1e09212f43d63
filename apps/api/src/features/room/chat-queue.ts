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

/** What came of a batch. */
export interface Settled<Answer> {
  /** To each act its answer or its refusal, in order. */
  answers: (Answer | RefusalError)[];
  /** Tells everybody else; done right before the acts are answered. */
  tell(): void;
}

/**
 * A queue for each room: while a batch is under way, what arrives waits, and goes together in the next one. If `settle`
 * throws, each act of the batch fails with that.
 */
export class ChatQueue<Act, Answer> {
  private readonly rooms = new Map<string, Waiting<Act, Answer>[]>();
  private readonly runs = new Set<Promise<void>>();

  constructor(private readonly settle: (roomId: string, acts: Act[]) => Promise<Settled<Answer>>) {}

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
    let finish = () => {};
    while (waiting.length > 0) {
      const next = this.runBatch(roomId, waiting.splice(0, BATCH));
      // The database has the next batch to work on while this process tells of the one before.
      await setImmediate();
      finish();
      finish = await next;
    }
    finish();
    this.rooms.delete(roomId);
  }

  /** Settles a batch; what it gives tells of it and answers its acts. Never rejects. */
  private async runBatch(roomId: string, batch: Waiting<Act, Answer>[]): Promise<() => void> {
    try {
      const { answers, tell } = await this.settle(
        roomId,
        batch.map(({ act }) => act),
      );
      return () => {
        tell();
        batch.forEach(({ resolve, reject }, index) => {
          const answer = answers[index];
          if (answer === undefined) reject(new Error('An act without an answer'));
          else if (answer instanceof RefusalError) reject(answer);
          else resolve(answer);
        });
      };
    } catch (error) {
      return () => batch.forEach(({ reject }) => reject(error));
    }
  }
}
