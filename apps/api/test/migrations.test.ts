import 'reflect-metadata';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DataSource, type MigrationInterface } from 'typeorm';
import { entities } from '../src/app/entities.js';
import { PostgresNaming } from '../src/platform/db/naming.js';
import { ownDatabase, type OwnDatabase } from './kit/database.js';

const FOLDER = join(process.cwd(), 'migrations');

let database: OwnDatabase;
let dataSource: DataSource;

beforeAll(async () => {
  database = await ownDatabase(null);
  const files = (await readdir(FOLDER)).sort();
  const modules = await Promise.all(
    files.map((file) => import(join(FOLDER, file)) as Promise<Record<string, new () => MigrationInterface>>),
  );
  dataSource = await new DataSource({
    type: 'postgres',
    url: database.url,
    entities,
    migrations: modules.flatMap((module) => Object.values(module)),
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    namingStrategy: new PostgresNaming(),
  }).initialize();
});
afterAll(async () => {
  await dataSource?.destroy();
  await database.drop();
});

const ourTables = async () =>
  (
    await dataSource.query<{ name: string }[]>(
      `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_name <> 'migration' ORDER BY 1`,
    )
  ).map(({ name }) => name);

test('every migration file is named timestamp-verb-noun and holds one migration of that timestamp', async () => {
  for (const file of await readdir(FOLDER)) {
    const [, stamp] = /^(\d{13})-[a-z]+(-[a-z]+)+\.ts$/.exec(file) ?? [];
    const module = (await import(join(FOLDER, file))) as Record<string, { name: string }>;
    expect([file, Object.keys(module).map((name) => name.endsWith(String(stamp)))]).toEqual([file, [true]]);
  }
});

test('from empty, up, the entities and the tables agree; down leaves nothing; up again is the same', async () => {
  await dataSource.runMigrations();
  const tables = await ourTables();
  expect(tables).toContain('person');
  const drift = await dataSource.driver.createSchemaBuilder().log();
  expect(drift.upQueries.map(({ query }) => query)).toEqual([]);

  for (const _ of dataSource.migrations) await dataSource.undoLastMigration();
  expect(await ourTables()).toEqual([]);
  const [leftovers] = await dataSource.query<{ functions: number }[]>(
    `SELECT count(*)::int AS functions FROM pg_proc WHERE pronamespace = 'public'::regnamespace
       AND NOT EXISTS (SELECT 1 FROM pg_depend WHERE objid = pg_proc.oid AND deptype = 'e')`,
  );
  expect(leftovers).toEqual({ functions: 0 });

  await dataSource.runMigrations();
  expect(await ourTables()).toEqual(tables);
});

test('every foreign key stands on an index, so that no deletion walks a whole table', async () => {
  const bare = await dataSource.query<{ fk: string }[]>(
    `SELECT con.conname AS fk FROM pg_constraint con WHERE con.contype = 'f' AND con.connamespace = 'public'::regnamespace
        AND con.confdeltype <> 'a'
        AND NOT EXISTS (SELECT 1 FROM pg_index ix WHERE ix.indrelid = con.conrelid AND ix.indkey[0] = con.conkey[1])`,
  );
  expect(bare.map(({ fk }) => fk)).toEqual([]);
});
