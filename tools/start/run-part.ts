import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkout } from './paths.ts';

/**
 * Lists the parts in a folder, each with the first line of its opening comment, or runs the one named on the command
 * line (`<folder>/<part>.mjs` or `.ts`). What follows its name is left to the part, in `process.argv` from 3 on.
 */
export async function runPart(folder: 'proof' | 'bench'): Promise<void> {
  const files = (await readdir(join(checkout, folder)).catch(() => []))
    .filter((name) => /\.(mjs|ts)$/.test(name))
    .sort();
  const parts = new Map<string, string>();
  for (const file of files) {
    const about = await opening(join(checkout, folder, file));
    if (about) parts.set(file.replace(/\.\w+$/, ''), file);
  }
  const wanted = process.argv[2];
  const file = parts.get(wanted ?? '');
  if (file) {
    await import(pathToFileURL(join(checkout, folder, file)).href);
    return;
  }
  if (wanted) {
    console.error(`There is no ${folder} "${wanted}".`);
    process.exitCode = 1;
  }
  console.log(`npm run ${folder} -- <part>, where <part> is one of:`);
  for (const [part, name] of parts)
    console.log(`  ${part.padEnd(20)} ${await opening(join(checkout, folder, name))}`);
}

/** The first line of a part's opening comment; files without one are its helpers. */
async function opening(file: string): Promise<string> {
  const [first = ''] = (await readFile(file, 'utf8')).split('\n');
  return /^(?:\/\/|\/\*\*?) ?(.*?)(?: ?\*\/)?$/.exec(first)?.[1] ?? '';
}
