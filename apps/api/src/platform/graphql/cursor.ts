import { invalidField } from '../access/refusal-error.js';

/** A keyset position as an opaque string. */
export const encodeCursor = (...parts: string[]): string =>
  Buffer.from(JSON.stringify(parts)).toString('base64url');

/** The parts of a cursor of ours; anything else is a fault of `after`. */
export function decodeCursor(cursor: string, count: number): string[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(parts) && parts.length === count && parts.every((part) => typeof part === 'string')) {
      return parts as string[];
    }
  } catch {
    // Not one of ours: told below.
  }
  throw invalidField('after', 'unknown');
}
