import { Injectable } from '@nestjs/common';
import type { Client, QueryConfig, QueryResult } from 'pg';
import { DataSource, type EntityManager } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import type { DomainEventName, DomainEvents } from '../../domain-events.js';
import type { DomainJobName, DomainJobs } from '../../domain-jobs.js';
import { noteStatement } from './data-source.js';
import { DomainEventBus } from './domain-event-bus.js';
import { inTransaction } from './in-transaction.js';
import { prepared } from './prepared.js';
import type { Reader } from './reader.js';

/** What of the driver's pool and connections is used here, past TypeORM: prepared statements, and half the cost. */
interface Queryable {
  query(statement: QueryConfig | string): Promise<QueryResult>;
}

async function rowsOf<Row>(connection: Queryable, sql: string, parameters: unknown[]): Promise<Row[]> {
  noteStatement(sql);
  const { rows } = await connection.query(prepared(sql, parameters));
  return rows as Row[];
}

interface JobOptions {
  /** Not before this instant. */
  runAt?: Date;
  /** A second job of the same key replaces the first while it waits. */
  key?: string;
}

/** The only way to write: a transaction with what happened in it and what it leaves to be done. */
export class Tx implements Reader {
  private readonly happened: (() => void)[] = [];
  private over = false;

  constructor(
    readonly em: EntityManager,
    private readonly connection: Queryable,
    private readonly bus: DomainEventBus,
  ) {}

  /** Rows of one statement inside the transaction; for a write, those it returns. Sent before this returns. */
  async query<Row = Record<string, unknown>>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    // The connection may be another transaction's by now.
    if (this.over) throw new Error('The transaction is over');
    return rowsOf<Row>(this.connection, sql, parameters);
  }

  /** Says what happened; heard after the commit, dropped by a rollback. */
  announce<Name extends DomainEventName>(name: Name, event: DomainEvents[Name]): void {
    this.happened.push(() => this.bus.tell(name, event));
  }

  /** Leaves a job to be done: a row in this transaction. */
  async enqueue<Name extends DomainJobName>(
    name: Name,
    payload: DomainJobs[Name],
    options: JobOptions = {},
  ): Promise<void> {
    await this.query(
      `SELECT graphile_worker.add_job($1, $2::json, run_at => coalesce($3::timestamptz, now()), job_key => $4)`,
      [name, JSON.stringify(payload), options.runAt?.toISOString() ?? null, options.key ?? null],
    );
  }

  /** Takes back the job of this key, while nobody does it. */
  async drop(key: string): Promise<void> {
    await this.query(`SELECT graphile_worker.remove_job($1)`, [key]);
  }

  /** Takes back the jobs of these keys, in one statement. */
  async dropAll(keys: readonly string[]): Promise<void> {
    await this.query(`SELECT count(graphile_worker.remove_job(key)) FROM unnest($1::text[]) key`, [keys]);
  }

  /**
   * Leaves a job for each of many, in one statement. Each has a key: while one of the same key waits, that keeps its
   * instant, so that what happens in a row is done together and is not put off for ever. `runAt`: of those without their own;
   * those of one `queue` are done one after the other.
   */
  async enqueueAll<Name extends DomainJobName>(
    name: Name,
    jobs: readonly { payload: DomainJobs[Name]; key: string; runAt?: Date; queue?: string }[],
    runAt: Date,
  ): Promise<void> {
    if (jobs.length === 0) return;
    await this.query(
      `SELECT count(*) FROM graphile_worker.add_jobs((
         SELECT array_agg((
           $1, job.payload::json, job.queue, job.run_at, NULL, job.key, NULL, NULL)::graphile_worker.job_spec ORDER BY job.key)
           FROM unnest($2::text[], $3::text[], $4::timestamptz[], $5::text[]) job(payload, key, run_at, queue)), job_key_preserve_run_at => true)`,
      [
        name,
        jobs.map(({ payload }) => JSON.stringify(payload)),
        jobs.map(({ key }) => key),
        jobs.map((job) => (job.runAt ?? runAt).toISOString()),
        jobs.map(({ queue }) => queue ?? null),
      ],
    );
  }

  /** For `Db` alone: does the work; what it sends when it is done is refused. */
  async run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    try {
      return await work(this);
    } finally {
      this.over = true;
    }
  }

  /** For `Db` alone: hands over the events once the commit stands. */
  committed(): void {
    for (const tell of this.happened) tell();
  }
}

/** So often a transaction is tried that PostgreSQL ends because it and another wait for one another. */
const TRIES = 3;
const isDeadlock = (error: unknown) => error instanceof Error && 'code' in error && error.code === '40P01';

/** Where everything reads (`read`) and writes (`write`). */
@Injectable()
export class Db implements Reader {
  constructor(
    readonly dataSource: DataSource,
    private readonly bus: DomainEventBus,
  ) {}

  get read(): EntityManager {
    return this.dataSource.manager;
  }

  /** Rows of one reading statement. */
  query<Row = Record<string, unknown>>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return rowsOf<Row>((this.dataSource.driver as PostgresDriver).master as Queryable, sql, parameters);
  }

  /**
   * One verb, one transaction: load and lock, allow, change, announce. Rolls back on any error, and then nothing was
   * announced and no job stands. After a deadlock the work is done anew, from its first statement: what it changes, it changes
   * by `tx` alone.
   */
  async write<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.writeOnce(work);
      } catch (error) {
        if (tries === TRIES || !isDeadlock(error)) throw error;
      }
    }
  }

  private async writeOnce<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const connection = (await runner.connect()) as Client;
      // What is saved with `em` joins the transaction, and a transaction within it is a savepoint.
      Object.assign(runner, { isTransactionActive: true, transactionDepth: 1 });
      const tx = new Tx(runner.manager, connection, this.bus);
      const result = await inTransaction(connection, () => tx.run(work));
      tx.committed();
      return result;
    } finally {
      await runner.release();
    }
  }
}
