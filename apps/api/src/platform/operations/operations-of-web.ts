import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What an operation is known by: the first 128 bits of the SHA-256 of its text, in base64url. Nobody finds a second text of the
 * same ones, and every page brings some dozens of them.
 */
export const hashOfText = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, 22);

/** Where the web's builds leave what they ask: the big page's (with its worker's), the text-only room's. */
const LISTS = ['.vite/operations.json', 'text-only/.vite/operations.json'];

/** Everything that the web in this folder asks, by hash. Throws where a list does not hold what it says. */
export function operationsOfWeb(folder: string | undefined): Map<string, string> {
  const known = new Map<string, string>();
  for (const list of folder ? LISTS.map((name) => join(folder, name)) : []) {
    if (!existsSync(list)) continue;
    const operations: Record<string, string> = JSON.parse(readFileSync(list, 'utf8'));
    for (const [hash, text] of Object.entries(operations)) {
      if (hashOfText(text) !== hash) throw new Error(`${list} is damaged: build the web again`);
      known.set(hash, text);
    }
  }
  return known;
}
