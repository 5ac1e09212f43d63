import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { transformFile } from '@swc/core';
import { checkout } from './paths.ts';

const out = join(checkout, 'apps/api/dist');
const roots = [
  { from: join(checkout, 'apps/api/src'), to: join(out, 'src') },
  { from: join(checkout, 'migrations'), to: join(out, 'migrations') },
];

/** Compiles every source, copies what else they read, and removes what no source makes any more. */
export async function buildApi(): Promise<boolean> {
  const made = new Set<string>();
  const faults: string[] = [];
  for (const { from, to } of roots) {
    const files = (await readdir(from, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile() && !/\.test\.ts$|\.d\.ts$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name));
    await Promise.all(
      files.map(async (file) => {
        const target = join(to, relative(from, file)).replace(/\.tsx?$/, '.js');
        made.add(target);
        await mkdir(dirname(target), { recursive: true });
        if (!/\.tsx?$/.test(file)) return copyFile(file, target);
        const compiled = await compile(file, target).catch(
          (error: Error) => void faults.push(error.message.split('\n\nCaused by')[0] ?? ''),
        );
        if (!compiled) return;
        made.add(`${target}.map`);
        await writeFile(`${target}.map`, compiled.map);
        await writeFile(target, compiled.code);
      }),
    );
  }
  for (const fault of faults) console.error(fault);
  await removeOthers(made);
  return faults.length === 0;
}

async function compile(file: string, target: string): Promise<{ code: string; map: string }> {
  const { code, map } = await transformFile(file, {
    configFile: join(checkout, '.swcrc'),
    sourceMaps: true,
    sourceFileName: relative(dirname(target), file),
  });
  return { code: `${code}\n//# sourceMappingURL=${basename(target)}.map\n`, map: map ?? '' };
}

async function removeOthers(made: Set<string>): Promise<void> {
  for (const entry of await readdir(out, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isFile() && !made.has(file)) await rm(file);
  }
}
