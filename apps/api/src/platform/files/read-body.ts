import type { IncomingMessage } from 'node:http';

/**
 * The body of a request as it comes, and what is left of it is not kept: `too_large` where it has more than `most` bytes, `slow`
 * where it is not here within so many seconds.
 */
export async function readBody(
  request: IncomingMessage,
  most: number,
  seconds: number,
): Promise<Buffer | 'too_large' | 'slow'> {
  if (Number(request.headers['content-length'] ?? 0) > most) return 'too_large';
  const chunks: Buffer[] = [];
  let size = 0;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'slow'>((resolve) => {
    timer = setTimeout(() => resolve('slow'), seconds * 1_000);
  });
  // What is left is the caller's to end: whoever sends it is to hear the answer.
  const body = request.iterator({ destroyOnReturn: false });
  try {
    for (;;) {
      const next = body.next() as Promise<IteratorResult<Buffer, undefined>>;
      const step = await Promise.race([next, late]);
      if (step === 'slow') {
        // It ends when the caller ends the request.
        next.catch(() => undefined);
        return step;
      }
      if (step.done) return Buffer.concat(chunks, size);
      size += step.value.length;
      if (size > most) return 'too_large';
      chunks.push(step.value);
    }
  } finally {
    clearTimeout(timer);
  }
}
