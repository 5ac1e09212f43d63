import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Figures } from './rounds.ts';

/** What the process that knocks is to do; `stop` is answered with what came of it. */
export type KnockTask = { kind: 'knock'; url: string; perSecond: number } | { kind: 'stop' };

export type KnockAnswer = { kind: 'knocking' } | { kind: 'stopped'; figures: Figures };

const PATIENCE_MS = 90_000;

/** Tries passwords from a process of its own: what the knocking itself costs is not on the clock of those who listen. */
export class Knockers {
  private readonly process: ChildProcess = fork(join(import.meta.dirname, 'knockers-process.ts'));

  /** Knocks so often a second until it is over; how much came of it. */
  async knock(url: string, perSecond: number, until: AbortSignal): Promise<Figures> {
    const { process } = this;
    process.send({ kind: 'knock', url, perSecond } satisfies KnockTask);
    await once(process, 'message', { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (!until.aborted) await once(until, 'abort');
    process.send({ kind: 'stop' } satisfies KnockTask);
    const [answer] = (await once(process, 'message', { signal: AbortSignal.timeout(PATIENCE_MS) })) as [
      KnockAnswer,
    ];
    if (answer.kind !== 'stopped') throw new Error('The knocking did not stop');
    return answer.figures;
  }

  close(): void {
    this.process.kill();
  }
}
