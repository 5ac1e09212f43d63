import { mkdtemp, readdir, rm, statfs } from 'node:fs/promises';
import { freemem, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDatabase, type DatabaseOptions, type RunningDatabase } from './embedded-postgres.ts';
import { liveOwner } from './folder-owner.ts';

const PREFIX = 'hearth-test-';
/** Files in memory, where Linux has them. */
const MEMORY = '/dev/shm';
/** What a whole run needs there, with room to spare. */
const ENOUGH_BYTES = 3 * 1024 ** 3;

/** A throw-away PostgreSQL with an empty database `hearth`; `stop` removes its folder too. */
export async function startTestServer(options: Partial<DatabaseOptions> = {}): Promise<RunningDatabase> {
  await removeAbandoned();
  const settings = { fast: true, maxConnections: 200, ...options };
  const folder = await mkdtemp(join(settings.fast && (await memoryHasRoom()) ? MEMORY : tmpdir(), PREFIX));
  const database = await startDatabase({ folder, ...settings });
  return {
    ...database,
    stop: async () => {
      await database.stop();
      await rm(database.folder, { recursive: true, force: true });
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/**
 * A database is a thousand files, and each test house has its own. ext4 looks for a new file's place among all those that
 * were removed a moment ago: after some hundred databases that takes a second for each, in memory a fiftieth of it.
 */
async function memoryHasRoom(): Promise<boolean> {
  const { bavail, bsize } = await statfs(MEMORY).catch(() => ({ bavail: 0, bsize: 0 }));
  return Math.min(bavail * bsize, freemem()) > ENOUGH_BYTES;
}

/** A run that was killed leaves its server behind: stops it and removes its folder. */
async function removeAbandoned(): Promise<void> {
  for (const place of [tmpdir(), MEMORY]) {
    for (const name of await readdir(place).catch((): string[] => [])) {
      if (!name.startsWith(PREFIX)) continue;
      const folder = join(place, name);
      const files: string[] = await readdir(folder).catch(() => []);
      if (!files.includes('owner') || (await liveOwner(folder))) continue;
      const left = await startDatabase({ folder, fast: true }).catch(() => null);
      await left?.stop();
      await rm(folder, { recursive: true, force: true }).catch(() => {});
    }
  }
}
