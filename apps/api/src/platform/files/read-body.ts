import type { IncomingMessage } from 'node:http';

/** The body of a request as it comes; null where it is larger than `most` bytes, and then the rest is not kept. */
export async function readBody(request: IncomingMessage, most: number): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > most) return null;
  const chunks: Buffer[] = [];
  let size = 0;
  // What is left is the caller's to end: whoever sends it is to hear the answer.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += (chunk as Buffer).length;
    if (size > most) return null;
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks, size);
}
