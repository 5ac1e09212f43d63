import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault, postgresFault, writing } from './fault.ts';
import { claimFolder } from './folder-owner.ts';
import { choosePlace, type Place } from './postgres-place.ts';
import { launch, runAs, stopServer, takeOver, type ServerOptions } from './postgres-server.ts';

const POSTGRES_MAJOR = '18';

export interface DatabaseOptions extends ServerOptions {
  /** Where its data is kept, between starts too. */
  folder: string;
  /** Hears one line per step. */
  say?: (line: string) => void;
  /** Where the data goes as root when the folder cannot be reached. Default /var/lib/hearth. */
  stateFolder?: string;
}

export interface RunningDatabase {
  /** Address of the database `hearth`, with its password. */
  url: string;
  /** The same server's maintenance database `postgres`. */
  adminUrl: string;
  pid: number;
  /** Whether it was still running from an earlier start. */
  reused: boolean;
  /** Where the data and server.log are. */
  folder: string;
  /** Settles when the server is gone, however that came. */
  gone: Promise<void>;
  /** Stops it cleanly and gives the folder back. */
  stop(): Promise<void>;
}

/**
 * Starts the PostgreSQL that npm brought: on loopback only, on a random port, with a random password in a file only we
 * can read. Its data folder is made at the first start; a server that outlived its parent is taken over.
 * @throws Fault with one clear line
 */
export async function startDatabase(options: DatabaseOptions): Promise<RunningDatabase> {
  const say = options.say ?? (() => {});
  const place = await choosePlace(options.folder, options.stateFolder ?? '/var/lib/hearth', say);
  const release = await writing(place.folder, () => claimFolder(place.folder));
  try {
    const data = join(place.folder, 'data');
    if (await isNew(data)) {
      say('Setting up the database (only at the first start)');
      await writing(place.folder, () => initialize(place, data));
    }
    const password = await readPassword(place.folder);
    const server = (await takeOver(data, say)) ?? (await launch(place, data, options));
    const url = (name: string) => `postgresql://hearth:${password}@127.0.0.1:${server.port}/${name}`;
    return {
      url: url('hearth'),
      adminUrl: url('postgres'),
      pid: server.pid,
      reused: server.reused,
      folder: place.folder,
      gone: server.gone,
      stop: async () => {
        await stopServer(server);
        await release();
      },
    };
  } catch (error) {
    await release();
    throw error;
  }
}

/** @throws Fault when something else than this version's data is there */
async function isNew(data: string): Promise<boolean> {
  const files = await writing(data, () =>
    readdir(data).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    }),
  );
  if (files.length === 0) return true;
  const version = await readFile(join(data, 'PG_VERSION'), 'utf8').catch(() => '');
  if (!version) {
    throw new Fault(`${data} is not a database of Hearth. Move it away, then start again.`);
  }
  if (version.trim() !== POSTGRES_MAJOR) {
    throw new Fault(
      `${data} was made by PostgreSQL ${version.trim()}, and this is ${POSTGRES_MAJOR}. Move it away to begin with an empty one, or run the Hearth that made it.`,
    );
  }
  return false;
}

/** Makes the data folder beside its place and moves it there when whole, so that a start cut short leaves nothing. */
async function initialize(place: Place, data: string): Promise<void> {
  const unfinished = `${data}.unfinished`;
  const passwordFile = join(place.folder, 'password');
  const handedOver = join(place.folder, 'password.init');
  const password = randomBytes(24).toString('base64url');
  await rm(unfinished, { recursive: true, force: true });
  await rm(data, { recursive: true, force: true });
  await rm(passwordFile, { force: true });
  await writeFile(passwordFile, password, { mode: 0o600 });
  await writeFile(handedOver, password, { mode: 0o600 });
  if (place.account) await chown(handedOver, place.account.uid, place.account.gid);
  try {
    await runTool(place, place.binaries.initdb, [
      ...['-D', unfinished, '-U', 'hearth', '--pwfile', handedOver, '--auth=scram-sha-256'],
      ...[
        '-E',
        'UTF8',
        '--locale=C',
        '--locale-provider=icu',
        '--icu-locale=en-US',
        '-T',
        'english',
        '--no-instructions',
      ],
      '--no-sync',
    ]);
    await runTool(
      place,
      place.binaries.postgres,
      ['--single', '-D', unfinished, 'postgres'],
      'CREATE DATABASE hearth;\n',
    );
  } finally {
    await rm(handedOver, { force: true });
  }
  await rename(unfinished, data);
}

async function readPassword(folder: string): Promise<string> {
  const file = join(folder, 'password');
  const password = await writing(file, () => readFile(file, 'utf8').catch(() => ''));
  if (!password) {
    throw new Fault(
      `The database's password is missing: ${file}. Put the file back, or move ${folder} away to begin with an empty one.`,
    );
  }
  return password.trim();
}

/** Runs one of PostgreSQL's programs to its end. */
async function runTool(place: Place, program: string, args: string[], input = ''): Promise<void> {
  const child = spawn(program, args, { ...runAs(place), stdio: ['pipe', 'pipe', 'pipe'] });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk));
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk));
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', (error) => reject(postgresFault(error.message, place.folder)));
    child.once('close', resolve);
  });
  // Single-user mode reports a failed statement and still ends with 0.
  if (code !== 0 || /^.*ERROR:/m.test(printed)) throw postgresFault(printed, place.folder);
}
