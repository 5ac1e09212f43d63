import { AsyncLocalStorage } from 'node:async_hooks';
import { DataSource, type EntitySchema, type Logger, type MixedList } from 'typeorm';
import { PostgresNaming } from './naming.js';

/** Tells whoever records which statements were sent; everything else about queries is left to PostgreSQL's own log. */
class StatementRecorder implements Logger {
  static readonly recordings = new Set<string[]>();

  logQuery(query: string): void {
    noteStatement(query);
  }
  logQueryError(): void {}
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}
}

const byClock = new AsyncLocalStorage<true>();

/** Work that a clock begins: what it asks is nobody's, so it is in no recording. */
export const byTheClock = <T>(work: () => T): T => byClock.run(true, work);

/** Tells the same of a statement that goes to the driver directly. */
export function noteStatement(text: string): void {
  if (byClock.getStore()) return;
  for (const recording of StatementRecorder.recordings) recording.push(text);
}

/** Every statement this process sends while the work runs, transaction brackets included, but for those of clocks. For tests of constant counts. */
export async function recordStatements<T>(
  work: () => Promise<T>,
): Promise<{ result: T; statements: string[] }> {
  const statements: string[] = [];
  StatementRecorder.recordings.add(statements);
  try {
    return { result: await work(), statements };
  } finally {
    StatementRecorder.recordings.delete(statements);
  }
}

/** The one connection pool of a process. Not yet initialized. */
export function createDataSource(
  url: string,
  entities: MixedList<Function | string | EntitySchema>,
  poolSize: number,
): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities,
    namingStrategy: new PostgresNaming(),
    logging: ['query'],
    logger: new StatementRecorder(),
    applicationName: 'hearth',
    // Short statements only: planning one anew, or compiling it (PostgreSQL's jit), takes longer than running it.
    extra: {
      max: poolSize,
      // Statements sent together travel together: one does not wait for the answer to the one before.
      pipeline: true,
      idleTimeoutMillis: 30_000,
      options: '-c jit=off -c plan_cache_mode=force_generic_plan',
    },
    migrationsTableName: 'migration',
    synchronize: false,
  });
}
