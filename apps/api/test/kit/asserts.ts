import type { ErrorCode, Refusal } from '@hearth/shared';
import { recordStatements } from '../../src/platform/db/data-source.js';
import { Refused } from './actor.js';

/** The promise must end in this refusal; returns it for further looks. */
export async function expectRefused(promise: Promise<unknown>, code: ErrorCode): Promise<Refusal> {
  const outcome = await promise.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  if (!('error' in outcome))
    throw new Error(`Expected the refusal ${code}, got ${JSON.stringify(outcome.value)}`);
  if (!(outcome.error instanceof Refused)) throw outcome.error;
  expect(outcome.error.refusal.code).toBe(code);
  return outcome.error.refusal;
}

/** The work sends exactly this many statements (the viewer's one included); returns the work's result. */
export async function expectQueries<T>(count: number, work: () => Promise<T>): Promise<T> {
  const { result, statements } = await recordStatements(work);
  if (statements.length !== count) {
    const list = statements.map(
      (statement, index) => `${index + 1}. ${statement.replace(/\s+/g, ' ').slice(0, 160)}`,
    );
    throw new Error(`Expected ${count} statements, there were ${statements.length}:\n${list.join('\n')}`);
  }
  return result;
}

/** So long may a busy machine take for what an idle one does at once. */
const LONG_MS = 30_000;

/** Waits until the check holds (looked at every 20 ms); throws with `what` where it does not. */
export async function eventually(what: string, check: () => boolean | Promise<boolean>): Promise<void> {
  const until = performance.now() + LONG_MS;
  while (!(await check())) {
    if (performance.now() > until) throw new Error(`Did not happen within ${LONG_MS} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/**
 * Refuses work whose time grows with the square of its size: the whole may take eight times what a quarter of it takes
 * (in step it is four, the square is sixteen). Counts the processor's time, and judges nothing that takes under two
 * seconds, so that it tells of the code and not of the machine.
 */
export async function expectSteadyGrowth(size: number, work: (size: number) => unknown): Promise<void> {
  const seconds = async (of: number) => {
    const before = process.cpuUsage();
    await work(of);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  };
  const [quarter, whole] = [await seconds(size / 4), await seconds(size)];
  if (whole > 2 && whole > 8 * quarter)
    throw new Error(`A quarter took ${quarter.toFixed(2)} s, the whole ${whole.toFixed(2)} s`);
}
