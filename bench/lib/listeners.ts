import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** Stands before the number of a line in its text. */
export const MARK = 'line#';

/** The text of line `number`, as long as people's lines are. */
export const lineText = (number: number): string =>
  `${MARK}${String(number).padStart(7, '0')} Two quiet minutes first, then the list. Somebody else?`;

/** Milliseconds of the machine's own clock: the same in every process. */
export const now = (): number => Number(process.hrtime.bigint()) / 1e6;

/** What a process of listeners is to do. */
export type ListenersTask =
  /** Without a room: plain WebSockets. */
  | { kind: 'open'; url: string; roomId: string | null; cookies: string[]; count: number }
  | { kind: 'expect'; lines: number };

export type ListenersAnswer =
  | { kind: 'opened' | 'expecting' }
  | { kind: 'failed'; message: string }
  /** Every listener has every line: when the last came, and when the last listener had each. */
  | { kind: 'all'; at: number; lastOf: [number, number][] };

const PROCESSES = 2;
const PATIENCE_MS = 60_000;

/** Many listeners, in processes of their own, so that they do not take the server's processor from inside its process. */
export class Listeners {
  private readonly processes: ChildProcess[];
  readonly count: number;

  private constructor(processes: ChildProcess[], count: number) {
    this.processes = processes;
    this.count = count;
  }

  static async open(
    count: number,
    url: string,
    roomId: string | null,
    cookies: string[],
  ): Promise<Listeners> {
    const processes = Array.from({ length: PROCESSES }, () =>
      fork(join(import.meta.dirname, 'listeners-process.ts')),
    );
    const listeners = new Listeners(processes, count);
    await listeners.tell({ kind: 'open', url, roomId, cookies, count: count / PROCESSES }, 'opened');
    return listeners;
  }

  /**
   * Waits for `lines` lines that `send` sends. When the last listener had the last of them, and when the last listener
   * had each.
   */
  async hear(lines: number, send: () => Promise<void>): Promise<{ at: number; lastOf: Map<number, number> }> {
    await this.tell({ kind: 'expect', lines }, 'expecting');
    const all = Promise.all(this.processes.map((child) => answerOf(child, 'all')));
    await send();
    const lastOf = new Map<number, number>();
    let at = 0;
    for (const answer of await all) {
      at = Math.max(at, answer.at);
      for (const [number, time] of answer.lastOf) lastOf.set(number, Math.max(time, lastOf.get(number) ?? 0));
    }
    return { at, lastOf };
  }

  close(): void {
    for (const child of this.processes) child.kill();
  }

  private async tell(task: ListenersTask, until: ListenersAnswer['kind']): Promise<void> {
    await Promise.all(
      this.processes.map((child) => {
        const answered = answerOf(child, until);
        child.send(task);
        return answered;
      }),
    );
  }
}

async function answerOf<Kind extends ListenersAnswer['kind']>(
  child: ChildProcess,
  kind: Kind,
): Promise<Extract<ListenersAnswer, { kind: Kind }>> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  for (;;) {
    const [answer] = (await once(child, 'message', { signal })) as [ListenersAnswer];
    if (answer.kind === 'failed') throw new Error(answer.message);
    if (answer.kind === kind) return answer as Extract<ListenersAnswer, { kind: Kind }>;
  }
}
