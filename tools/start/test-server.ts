import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDatabase, type DatabaseOptions, type RunningDatabase } from './embedded-postgres.ts';
import { liveOwner } from './folder-owner.ts';

const PREFIX = 'hearth-test-';

/** A throw-away PostgreSQL with an empty database `hearth`; `stop` removes its folder too. */
export async function startTestServer(options: Partial<DatabaseOptions> = {}): Promise<RunningDatabase> {
  await removeAbandoned();
  const folder = await mkdtemp(join(tmpdir(), PREFIX));
  const database = await startDatabase({ folder, fast: true, maxConnections: 200, ...options });
  return {
    ...database,
    stop: async () => {
      await database.stop();
      await rm(database.folder, { recursive: true, force: true });
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A run that was killed leaves its server behind: stops it and removes its folder. */
async function removeAbandoned(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(PREFIX)) continue;
    const folder = join(tmpdir(), name);
    const files: string[] = await readdir(folder).catch(() => []);
    if (!files.includes('owner') || (await liveOwner(folder))) continue;
    const left = await startDatabase({ folder, fast: true }).catch(() => null);
    await left?.stop();
    await rm(folder, { recursive: true, force: true }).catch(() => {});
  }
}
