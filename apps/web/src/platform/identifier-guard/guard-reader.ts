import type { Finding } from './finding.js';
import { trustedScript } from '../trusted/policy.js';
import guard from './guard.worker.ts?worker&url';
import type { Question } from './read-texts.js';

/** Reads texts for what may identify a student, in this browser alone. */
export interface GuardReader {
  /** Begins to bring the code, which has some weight, before there is anything to read. */
  prepare: () => void;
  /** Null where it could not be read: the guard's own code did not come, on a cut line for one. */
  read: (question: Question) => Promise<Finding[][] | null>;
  close: () => void;
}

interface Answer {
  id: number;
  found: Finding[][];
}

const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: 1_000 });
    else setTimeout(resolve);
  });

/** Where there are no workers: between other things the page has to do. */
async function readHere(question: Question): Promise<Finding[][] | null> {
  try {
    const { readTexts } = await import('./read-texts.js');
    await idle();
    return readTexts(question);
  } catch {
    return null;
  }
}

/** Opens a reader; its code comes when prepared or with the first question, and what it has read goes when it is closed. */
export function openGuardReader(): GuardReader {
  let worker: Worker | null = null;
  let count = 0;
  const waiting = new Map<number, (found: Finding[][] | null) => void>();
  const close = () => {
    worker?.terminate();
    worker = null;
    for (const answer of waiting.values()) answer(null);
    waiting.clear();
  };
  const start = (): Worker => {
    const fresh = new Worker(trustedScript(guard), { type: 'module' });
    fresh.addEventListener('message', ({ data: { id, found } }: MessageEvent<Answer>) => {
      waiting.get(id)?.(found);
      waiting.delete(id);
    });
    // Its file did not come. The next question asks for it again.
    fresh.addEventListener('error', close);
    return fresh;
  };
  return {
    prepare: () => {
      if (typeof Worker === 'function') worker ??= start();
    },
    read: (question) => {
      if (typeof Worker !== 'function') return readHere(question);
      worker ??= start();
      count += 1;
      const id = count;
      worker.postMessage({ id, question });
      return new Promise((resolve) => waiting.set(id, resolve));
    },
    close,
  };
}
