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

test('reasons that stood in the audit log move to where they go with their person; then it is only added to again', async () => {
  const move = dataSource.migrations.find(({ constructor }) =>
    constructor.name.startsWith('KeepReasonsApart'),
  );
  const runner = dataSource.createQueryRunner();
  const [here, gone] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'];
  await move?.down(runner);
  await runner.query(`INSERT INTO person (id, name) VALUES ($1, 'Mona')`, [here]);
  await runner.query(
    `INSERT INTO audit_entry (id, kind, subject_kind, subject_id, details)
     SELECT gen_random_uuid(), kind, 'person', subject, details::jsonb FROM (VALUES
       ('person.deactivated', $1, '{"reason":"Words of Mona"}'), ('second_factor.reset', $2, '{"reason":"Words of one who is gone"}'),
       ('author.unmasked', 'a post', '{"reason":"Words of another"}'), ('audit.exported', NULL, '{"of":"Mona Typed","kind":"role.given"}'),
       ('audit.exported', NULL, '{"of":"${gone}"}'), ('role.given', $1, '{"role":"member"}')) past(kind, subject, details)`,
    [here, gone],
  );
  await runner.startTransaction();
  await move?.up(runner);
  await runner.commitTransaction();
  const rows = (await runner.query(`SELECT details FROM audit_entry ORDER BY at, id`)) as {
    details: object;
  }[];
  expect(JSON.stringify(rows)).not.toMatch(/Words|Typed/);
  expect(rows.map(({ details }) => details)).toEqual(
    expect.arrayContaining([
      { role: 'member' },
      { of: gone },
      { kind: 'role.given' },
      { reasonId: expect.any(String) as string },
    ]),
  );
  expect(await runner.query(`SELECT person_id, reason FROM audit_reason`)).toEqual([
    { person_id: here, reason: 'Words of Mona' },
  ]);
  await expect(runner.query(`UPDATE audit_entry SET kind = 'role.taken'`)).rejects.toThrow('only added to');
  await runner.release();
});
