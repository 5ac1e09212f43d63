import { jest } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from '../start/folder-owner.ts';
import { freePort } from '../start/free-port.ts';
import { checkout } from '../start/paths.ts';
import { startDatabase } from '../start/embedded-postgres.ts';
import { answers } from '../with-house.ts';

// What `npm start` does, as a person sees it: the real command, on a data folder and a port of its own.

interface Run {
  child: ChildProcess;
  /** Its lines so far, but for that of a build, which is only there after a change. */
  lines(): string[];
  ended: Promise<number | null>;
}

// Each builds, starts and stops a house; a busy machine takes its time over that.
jest.setTimeout(120_000);

let folder: string;
let port: number;
const runs: Run[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearth-start-'));
  await chmod(folder, 0o755);
  port = await freePort();
});
afterEach(async () => {
  for (const { child, ended } of runs.splice(0)) {
    child.kill('SIGINT');
    await ended;
  }
  await rm(folder, { recursive: true, force: true });
});

function start(env: Record<string, string> = {}): Run {
  const child = spawn(process.execPath, ['tools/start.mjs'], {
    cwd: checkout,
    env: {
      ...process.env,
      NODE_ENV: 'development',
      DATABASE_URL: '',
      HEARTH_DATA: join(folder, 'postgres'),
      PORT: String(port),
      DEMO_WORLD: 'false',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const ended = once(child, 'close').then(([code]) => code as number | null);
  const run = {
    child,
    ended,
    lines: () => text.split('\n').filter((line) => line !== '' && !line.startsWith('· Building')),
  };
  runs.push(run);
  return run;
}

async function ready(run: Run): Promise<void> {
  while (!run.lines().some((line) => line.startsWith('Hearth is at'))) {
    if (run.child.exitCode !== null) throw new Error(run.lines().join('\n'));
    await sleep(20);
  }
}

/** The page's status at the address that was printed. */
async function page(): Promise<number> {
  return (await fetch(`http://127.0.0.1:${port}/`, { headers: { accept: 'text/html' } })).status;
}

/** Stops what still runs on the data folder; tells whether something did. */
async function databaseWasLeft(): Promise<boolean> {
  const database = await startDatabase({ folder: join(folder, 'postgres') });
  await database.stop();
  return database.reused;
}

test('starts, serves the page, stops cleanly on Ctrl-C and takes its database with it', async () => {
  const run = start();
  await ready(run);
  expect(run.lines()).toEqual([
    '· Setting up the database (only at the first start)',
    '· Bringing the tables up to date',
    '· Opening the house',
    `Hearth is at http://localhost:${port}`,
    'Stop it with Ctrl-C.',
  ]);
  expect(await page()).toBe(200);
  // The terminal and npm both pass Ctrl-C on.
  run.child.kill('SIGINT');
  run.child.kill('SIGINT');
  expect(await run.ended).toBe(0);
  expect(run.lines().at(-1)).toBe('· Stopping');
  expect(await databaseWasLeft()).toBe(false);
});

test('after kill -9 the API ends by itself, and the next start goes on with the same data', async () => {
  const killed = start();
  await ready(killed);
  killed.child.kill('SIGKILL');
  await killed.ended;
  for (let waited = 0; await answers(port); waited += 50) {
    if (waited > 10_000) throw new Error('the API outlived its parent');
    await sleep(50);
  }
  const next = start();
  await ready(next);
  expect(next.lines()[0]).toBe('· Taking over the database that was still running');
  expect(await page()).toBe(200);
  // Two starts, on a busy machine.
});

if (process.platform === 'linux') {
  test('when the API is killed it says so, stops the database and fails', async () => {
    const run = start();
    await ready(run);
    const api = await apiOf(run.child.pid ?? 0);
    process.kill(api, 'SIGKILL');
    expect(await run.ended).toBe(1);
    expect(isAlive(api)).toBe(false);
    expect(run.lines().at(-1)).toMatch(
      /^The API stopped by itself \(ended by SIGKILL\)\. Start again to go on/,
    );
    expect(await databaseWasLeft()).toBe(false);
  });
}

test('a taken port is told in one line, before anything is built or started', async () => {
  const other = createServer().listen(port, '127.0.0.1');
  await once(other, 'listening');
  const run = start();
  expect(await run.ended).toBe(1);
  other.close();
  expect(run.lines()).toEqual([
    `Port ${port} is taken by another program. Stop that program, or choose another port: PORT=${port + 1} npm start`,
  ]);
});

test('production without a database of its own is refused in one line', async () => {
  const run = start({ NODE_ENV: 'production' });
  expect(await run.ended).toBe(1);
  expect(run.lines()).toEqual([expect.stringMatching(/^With NODE_ENV=production .* set DATABASE_URL /)]);
});

test('a wrong setting is told in one line, and the database does not stay behind', async () => {
  const run = start({ LOG_LEVEL: 'loud' });
  expect(await run.ended).toBe(1);
  expect(run.lines().at(-1)).toMatch(/^LOG_LEVEL must be /);
  expect(await databaseWasLeft()).toBe(false);
});

test('a database that does not answer is told in one line', async () => {
  const run = start({ DATABASE_URL: `postgresql://hearth:none@127.0.0.1:${await freePort()}/hearth` });
  expect(await run.ended).toBe(1);
  expect(run.lines().at(-1)).toMatch(/^The database does not answer at DATABASE_URL\./);
});

/** The API among a process's children. */
async function apiOf(parent: number): Promise<number> {
  for (const name of (await readdir('/proc')).filter((entry) => /^\d+$/.test(entry))) {
    const [stat, command] = await Promise.all(
      ['stat', 'cmdline'].map((file) => readFile(join('/proc', name, file), 'utf8').catch(() => '')),
    );
    const parentOf = Number(stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    if (parentOf === parent && command?.includes('dist/src/main.js')) return Number(name);
  }
  throw new Error('no API process found');
}
