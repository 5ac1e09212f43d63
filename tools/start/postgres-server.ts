import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { chmod, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Fault, postgresFault, writing } from './fault.ts';
import { isAlive, programOf } from './folder-owner.ts';
import { freePort } from './free-port.ts';
import type { Place } from './postgres-place.ts';

/** A running server, ours or one that outlived its parent. */
export interface Server {
  pid: number;
  port: number;
  reused: boolean;
  gone: Promise<void>;
}

/** How a server is to run. */
export interface ServerOptions {
  /** For tests only: survives no power cut. */
  fast?: boolean;
  maxConnections?: number;
}

/** A server that is still running on this data, left by a parent that was killed. */
export async function takeOver(data: string, say: (line: string) => void): Promise<Server | null> {
  for (let waited = 0; waited < 60_000; waited += 100) {
    const found = await readPidFile(data);
    if (!found || !isAlive(found.pid)) return null;
    if (programOf(found.pid) && programOf(found.pid) !== 'postgres') {
      // The number now belongs to another program; PostgreSQL would refuse to start beside it.
      await rm(join(data, 'postmaster.pid'), { force: true });
      return null;
    }
    if (found.ready) {
      say('Taking over the database that was still running');
      return { ...found, reused: true, gone: watch(found.pid) };
    }
    await sleep(100);
  }
  throw new Fault(`The database in ${data} is busy starting or stopping. Wait a minute, then start again.`);
}

export async function launch(place: Place, data: string, options: ServerOptions): Promise<Server> {
  if (!place.account) await chmod(data, 0o700).catch(() => {});
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const server = await tryLaunch(place, data, port, options);
    if (typeof server !== 'string') return server;
    // The port was taken meanwhile, or children of a killed server are still ending.
    const passing =
      /could not bind|Address already in use|pre-existing shared memory block|is another postmaster/i;
    if (attempt >= 20 || !passing.test(server)) throw postgresFault(server, data);
    await sleep(250);
  }
}

/** @returns the server, or what it printed before it ended */
async function tryLaunch(
  place: Place,
  data: string,
  port: number,
  options: ServerOptions,
): Promise<Server | string> {
  const logFile = join(place.folder, 'server.log');
  const log = await writing(logFile, async () => openSync(logFile, 'w', 0o600));
  const child = spawn(place.binaries.postgres, ['-D', data, ...settings(port, options)], {
    ...runAs(place),
    stdio: ['ignore', log, log],
    // A group of its own: Ctrl-C in the terminal reaches us first, and the API ends before its database.
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  closeSync(log);
  let ended = false;
  const gone = new Promise<void>((resolve) => {
    const end = () => {
      ended = true;
      resolve();
    };
    child.once('error', end);
    child.once('exit', end);
  });
  while (!ended) {
    const found = await readPidFile(data);
    if (found?.ready && found.pid === child.pid) return { pid: found.pid, port, reused: false, gone };
    await sleep(20);
  }
  return readFileSync(logFile, 'utf8');
}

function settings(port: number, { fast = false, maxConnections = 60 }: ServerOptions): string[] {
  const all: Record<string, string | number> = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: maxConnections,
    shared_buffers: '64MB',
    max_wal_size: '256MB',
    // Containers often have too little shared memory for parallel queries.
    max_parallel_workers_per_gather: 0,
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_min_messages: 'warning',
    ...(fast && { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' }),
  };
  return Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** The server's own note about itself: lines 1, 4 and 8 are its process, its port and its state. */
async function readPidFile(data: string): Promise<{ pid: number; port: number; ready: boolean } | null> {
  const lines = (await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  if (!Number(lines[0])) return null;
  return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
}

export async function stopServer(server: Server): Promise<void> {
  // "Fast": open transactions are rolled back, everything committed is on disk.
  for (const [signal, wait] of [
    ['SIGINT', 20_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ] as const) {
    if (!isAlive(server.pid)) return;
    process.kill(server.pid, signal);
    const patience = new AbortController();
    await Promise.race([server.gone, sleep(wait, undefined, { signal: patience.signal }).catch(() => {})]);
    patience.abort();
  }
}

/** Settles when a process that is not our child is gone. */
function watch(pid: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      if (isAlive(pid)) return;
      clearInterval(timer);
      resolve();
    }, 100);
    timer.unref();
  });
}

/** As whom and where its programs run. */
export function runAs({ account, folder }: Place) {
  return {
    cwd: folder,
    env: { ...process.env, LC_ALL: 'C', PGDATA: undefined },
    ...(account && { uid: account.uid, gid: account.gid }),
  };
}
