import { hashSync, verifySync, type Options } from '@node-rs/argon2';

// A thread of its own. It imports packages alone, so that it runs as it is written and as it is compiled.

/** After each password the thread rests for four times as long as it took: a crowd at the door gets a fifth of a processor. */
const REST = 4;
const bell = new Int32Array(new SharedArrayBuffer(4));
let restsUntil = 0;

export default function work(
  asked: { plain: string; cost: Options } | { plain: string; stored: string },
): string | boolean {
  const rest = restsUntil - performance.now();
  if (rest > 0) Atomics.wait(bell, 0, 0, rest);
  const began = performance.now();
  try {
    return 'stored' in asked ? verifySync(asked.stored, asked.plain) : hashSync(asked.plain, asked.cost);
  } finally {
    const ended = performance.now();
    restsUntil = ended + REST * (ended - began);
  }
}
