import { execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { startDatabase, type RunningDatabase } from '../start/embedded-postgres.ts';
import { postgresFault } from '../start/fault.ts';
import { isAlive } from '../start/folder-owner.ts';

let shared: string;
let base: string;
let folder: string;
const running: RunningDatabase[] = [];

beforeAll(async () => {
  shared = await mkdtemp(join(tmpdir(), 'hearth-database-'));
  await chmod(shared, 0o755);
  await (await startDatabase({ folder: join(shared, 'postgres') })).stop();
});
afterAll(() => rm(shared, { recursive: true, force: true }));
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'hearth-database-'));
  await chmod(base, 0o755);
  folder = join(base, 'postgres');
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((database) => database.stop()));
  await rm(base, { recursive: true, force: true });
});

/** Puts a database in the folder that was set up once for all tests; setting one up takes seconds on a busy machine. */
async function setUp(): Promise<void> {
  await promisify(execFile)('cp', ['-a', join(shared, 'postgres'), folder]);
}

/** Starts one that the test's end stops, whatever happens. */
async function start(options: { folder: string; stateFolder?: string; say?: (line: string) => void }) {
  const database = await startDatabase(options);
  running.push(database);
  return database;
}

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql);
    return Object.values(rows[0] ?? {})[0];
  } finally {
    await client.end();
  }
}

/** A process that starts the database as `npm start` does, and can be killed with -9. */
async function startInAParent(): Promise<{ pid: number; postgres: number }> {
  const parent = fork(join(import.meta.dirname, 'start-database-and-wait.ts'), [folder], { stdio: 'ignore' });
  const [postgres] = (await once(parent, 'message')) as [number];
  return { pid: parent.pid ?? 0, postgres };
}

async function kill(...pids: number[]): Promise<void> {
  for (const pid of pids) process.kill(pid, 'SIGKILL');
  while (pids.some((pid) => isAlive(pid))) await new Promise((resolve) => setTimeout(resolve, 10));
}

test('the second start finds what the first one stored, by the same password, on loopback only', async () => {
  const steps: string[] = [];
  const first = await start({ folder, say: (line) => steps.push(line) });
  await ask(first.url, `CREATE TABLE kept AS SELECT 'still here' AS line`);
  expect(await ask(first.url, 'SHOW listen_addresses')).toBe('127.0.0.1');
  expect(await ask(first.url, 'SHOW unix_socket_directories')).toBe('');
  expect(await ask(first.url, 'SHOW fsync')).toBe('on');
  expect(Number(new URL(first.url).port)).toBeLessThan(32_768);
  expect((await stat(join(folder, 'password'))).mode & 0o777).toBe(0o600);
  await expect(ask(first.url.replace(/:[^:@]+@/, ':wrong@'), 'SELECT 1')).rejects.toThrow('password');
  await first.stop();
  expect(isAlive(first.pid)).toBe(false);

  const second = await start({ folder, say: (line) => steps.push(line) });
  expect(await ask(second.url, 'SELECT line FROM kept')).toBe('still here');
  expect(steps).toEqual(['Setting up the database (only at the first start)']);
});

test('a parent that was killed leaves a server that the next start takes over and stops', async () => {
  await setUp();
  const parent = await startInAParent();
  await kill(parent.pid);
  expect(isAlive(parent.postgres)).toBe(true);
  const next = await start({ folder });
  expect(next.reused).toBe(true);
  expect(next.pid).toBe(parent.postgres);
  expect(await ask(next.url, 'SELECT 1')).toBe(1);
  await next.stop();
  expect(isAlive(parent.postgres)).toBe(false);
});

test('after both were killed, what was committed is there', async () => {
  await setUp();
  const first = await start({ folder });
  await ask(first.url, 'CREATE TABLE kept (n int)');
  await first.stop();
  const parent = await startInAParent();
  const port = (await readFile(join(folder, 'data/postmaster.pid'), 'utf8')).split('\n')[3] ?? '';
  const url = new URL(first.url);
  url.port = port;
  await ask(url.href, 'INSERT INTO kept VALUES (42) RETURNING n');
  await kill(parent.pid, parent.postgres);
  const next = await start({ folder });
  expect(next.reused).toBe(false);
  expect(await ask(next.url, 'SELECT n FROM kept')).toBe(42);
});

test('a number in the pid file that now belongs to another program does not stand in the way', async () => {
  await setUp();
  await writeFile(
    join(folder, 'data/postmaster.pid'),
    `${process.pid}\n${folder}/data\n1\n5432\n\n127.0.0.1\n\nready\n`,
  );
  expect(await ask((await start({ folder })).url, 'SELECT 1')).toBe(1);
});

test('a start cut short in the middle of setting up leaves nothing that harms the next', async () => {
  await mkdir(join(folder, 'data.unfinished'), { recursive: true });
  await writeFile(join(folder, 'data.unfinished/PG_VERSION'), '18\n');
  expect(await ask((await start({ folder })).url, 'SELECT 1')).toBe(1);
});

test('two starts from one checkout do not share a database', async () => {
  await setUp();
  const first = await start({ folder });
  await expect(startDatabase({ folder })).rejects.toThrow(
    `Hearth is already running from this folder (process ${process.pid})`,
  );
  expect(await ask(first.url, 'SELECT 1')).toBe(1);
});

test('a folder that is not a database, or of another version, is told in one line and left as it is', async () => {
  await mkdir(join(folder, 'data'), { recursive: true });
  await writeFile(join(folder, 'data/letter.txt'), 'mine');
  await expect(startDatabase({ folder })).rejects.toThrow(
    /^.*postgres\/data is not a database of Hearth\. Move it away, then start again\.$/,
  );
  await writeFile(join(folder, 'data/PG_VERSION'), '15\n');
  await expect(startDatabase({ folder })).rejects.toThrow(/was made by PostgreSQL 15, and this is 18/);
  expect(await readFile(join(folder, 'data/letter.txt'), 'utf8')).toBe('mine');
});

test('a damaged database is told in one line with its reason', async () => {
  await setUp();
  await rm(join(folder, 'data/global/pg_control'));
  await expect(startDatabase({ folder })).rejects.toThrow(
    /^The database in .* does not start \(.*pg_control.*\)\. Move that folder away.*$/,
  );
});

test('a lost password is told in one line', async () => {
  await setUp();
  await rm(join(folder, 'password'));
  await expect(startDatabase({ folder })).rejects.toThrow(
    /^The database's password is missing: .*password\./,
  );
});

test('a file where the folder should be is told in one line', async () => {
  await writeFile(folder, '');
  await expect(startDatabase({ folder })).rejects.toThrow(/A file stands where the folder .* should be/);
});

test('a full disk is told in one line', () => {
  const printed =
    'creating subdirectories ... ok\ninitdb: error: could not create directory "/x/pg_wal": No space left on device';
  expect(postgresFault(printed, '/x').message).toBe(
    'The disk is full: the database could not write in /x. Free some space, then start again.',
  );
});

if (process.getuid?.() === 0) {
  test('as root, in a folder that the database account cannot reach, it keeps its data in the state folder and says so', async () => {
    const home = await mkdtemp(join(homedir(), '.hearth-test-'));
    const stateFolder = join(base, 'state');
    try {
      const lines: string[] = [];
      const options = {
        folder: join(home, 'clone/.hearth/postgres'),
        stateFolder,
        say: (line: string) => lines.push(line),
      };
      await chmod(home, 0o700);
      const first = await start(options);
      expect(first.folder.startsWith(stateFolder)).toBe(true);
      expect(lines[0]).toMatch(
        /^Keeping the database in .*state: as root it runs as "(postgres|nobody)", who cannot reach this folder$/,
      );
      await ask(first.url, 'CREATE TABLE kept AS SELECT 7 AS n');
      await first.stop();
      const second = await start(options);
      expect(await ask(second.url, 'SELECT n FROM kept')).toBe(7);
    } finally {
      await Promise.all(running.splice(0).map((database) => database.stop()));
      await rm(home, { recursive: true, force: true });
    }
  });
}
