import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { writing } from './fault.ts';
import { apiMain, checkout, ownFolder, webDist } from './paths.ts';

const SOURCES = ['apps', 'libs', 'migrations', 'tools/start/build-api.ts', '.swcrc', 'package-lock.json'];
const LEFT_OUT = new Set(['node_modules', 'dist', '.nx', 'e2e', 'test']);
const RESULTS = [apiMain, join(checkout, 'libs/shared/dist/index.js'), join(webDist, 'index.html')];
const stampFile = join(ownFolder, 'built');

/** Whether the API and the web were built from the sources as they are now. Costs some 50 ms; asking Nx costs a second. */
export async function isBuilt(): Promise<boolean> {
  const stamp = await readFile(stampFile, 'utf8').catch(() => '');
  return stamp !== '' && stamp === (await currentStamp());
}

/** Builds everything that changed, quietly. @returns what was printed when it failed, else '' */
export async function build(signal?: AbortSignal): Promise<string> {
  const failure = await runNx(['run-many', '-t', 'build', '--output-style=static'], signal);
  if (!failure) {
    await writing(ownFolder, async () => {
      await mkdir(ownFolder, { recursive: true });
      await writeFile(stampFile, await currentStamp());
    });
  }
  return failure;
}

/** @returns what Nx printed when it failed, else '' */
export async function runNx(args: string[], signal?: AbortSignal): Promise<string> {
  const require = createRequire(import.meta.url);
  const manifest = require.resolve('nx/package.json');
  const { bin }: { bin: { nx: string } } = JSON.parse(await readFile(manifest, 'utf8'));
  const child = spawn(process.execPath, [join(dirname(manifest), bin.nx), ...args], {
    cwd: checkout,
    env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', FORCE_COLOR: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(signal && { signal }),
  });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk));
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk));
  const code = await new Promise<number | null>((resolve) => {
    child.once('error', (error) => {
      printed += error.message;
      resolve(1);
    });
    child.once('close', resolve);
  });
  return code === 0 ? '' : printed || `Nx ended with ${code}`;
}

/** The contents of every source, and when the results were written: a result that another build replaced counts as stale. */
async function currentStamp(): Promise<string> {
  const hash = createHash('sha256');
  const files = (await Promise.all(SOURCES.map((path) => filesUnder(join(checkout, path))))).flat().sort();
  const contents = await Promise.all(files.map((file) => readFile(file)));
  files.forEach((file, i) => hash.update(`${relative(checkout, file)}\0`).update(contents[i] ?? ''));
  for (const file of RESULTS) {
    const result = await stat(file).catch(() => null);
    if (!result) return '';
    hash.update(`${result.mtimeMs}\0`);
  }
  return hash.digest('hex');
}

async function filesUnder(path: string): Promise<string[]> {
  const entry = await stat(path).catch(() => null);
  if (!entry) return [];
  if (entry.isFile()) return [path];
  const entries = await readdir(path, { withFileTypes: true });
  const wanted = entries.filter(({ name }) => !LEFT_OUT.has(name) && !/\.(test|journey)\.tsx?$/.test(name));
  return (await Promise.all(wanted.map(({ name }) => filesUnder(join(path, name))))).flat();
}
