import { globSync } from 'node:fs';
import { join } from 'node:path';
import { ALONE, PARTS } from './together-parts.mjs';

declare const inBlock: (name: string, load: () => Promise<unknown>) => Promise<void>;

const root = join(import.meta.dirname, '../..');

/** The tests of part `part`, each file in a block of its own: every file that need not run alone is in exactly one part. */
export async function together(part: number): Promise<void> {
  const files = globSync(['src/**/*.test.ts', 'test/*.test.ts'], { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !ALONE.test(file))
    .sort();
  for (const file of files.filter((_, at) => at % PARTS === part))
    await inBlock(file, () => import(join(root, file)));
}
