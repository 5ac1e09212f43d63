import { readdir } from 'node:fs/promises';
import { runMigrations as prepareJobs } from 'graphile-worker';
import { DataSource, type MigrationInterface } from 'typeorm';

/** Every migration runs under this lock, so that several processes starting at once do it once. */
const LOCK = 7_153_201;
const MIN_SERVER = 150_000;

const folder = new URL('../../../migrations/', import.meta.url);

type MigrationClass = new () => MigrationInterface;

/** The migrations of this build, in order. */
export async function migrationClasses(): Promise<MigrationClass[]> {
  const files = (await readdir(folder)).filter((file) => /^\d+-.*\.js$/.test(file)).sort();
  const modules = await Promise.all(
    files.map((file) => import(new URL(file, folder).href) as Promise<Record<string, MigrationClass>>),
  );
  return modules.flatMap((module) => Object.values(module));
}

/**
 * Brings a database to this build's tables and prepares the job queue. Waits its turn by polling: a session that
 * blocks on the lock would deadlock with `CREATE INDEX CONCURRENTLY`. Throws with one clear line.
 */
export async function runMigrations(databaseUrl: string): Promise<void> {
  const dataSource = new DataSource({
    type: 'postgres',
    url: databaseUrl,
    migrations: await migrationClasses(),
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    applicationName: 'hearth migrations',
    extra: { max: 2 },
  });
  await dataSource.initialize();
  try {
    const [server] = await dataSource.query<{ version: number }[]>(
      `SELECT current_setting('server_version_num')::int AS version`,
    );
    if ((server?.version ?? 0) < MIN_SERVER) throw new Error('Hearth needs PostgreSQL 15 or later');
    const lock = dataSource.createQueryRunner();
    try {
      for (;;) {
        const [row] = (await lock.query(`SELECT pg_try_advisory_lock(${LOCK}) AS mine`)) as {
          mine: boolean;
        }[];
        if (row?.mine) break;
        await new Promise((resolve) => setTimeout(resolve, 250));
      }
      await prepareJobs({ connectionString: databaseUrl });
      await dataSource.runMigrations();
      await lock.query(`SELECT pg_advisory_unlock(${LOCK})`);
    } finally {
      await lock.release();
    }
  } finally {
    await dataSource.destroy();
  }
}
