import { Injectable } from '@nestjs/common';
import type { QueryConfig, QueryResult } from 'pg';
import { DataSource, type EntityManager } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import type { DomainEventName, DomainEvents } from '../../domain-events.js';
import type { DomainJobName, DomainJobs } from '../../domain-jobs.js';
import { noteStatement } from './data-source.js';
import { DomainEventBus } from './domain-event-bus.js';
import { prepared } from './prepared.js';

/** What of the driver's pool and connections is used here, past TypeORM: prepared statements, and half the cost. */
interface Queryable {
  query(statement: QueryConfig | string): Promise<QueryResult>;
}

async function rowsOf<Row>(connection: Queryable, sql: string, parameters: unknown[]): Promise<Row[]> {
  noteStatement(sql);
  const { rows } = await connection.query(prepared(sql, parameters));
  return rows as Row[];
}

/** Rows of one statement with this manager: inside its transaction, if it has one. */
export async function rowsWith<Row>(
  em: EntityManager,
  sql: string,
  parameters: unknown[] = [],
): Promise<Row[]> {
  const connection = em.queryRunner
    ? await em.queryRunner.connect()
    : (em.dataSource.driver as PostgresDriver).master;
  return rowsOf<Row>(connection as Queryable, sql, parameters);
}

/** Runs the work between START TRANSACTION and COMMIT; rolls back on any error. */
async function inTransaction<T>(connection: Queryable, work: () => Promise<T>): Promise<T> {
  const bracket = (sql: string): Promise<QueryResult> => {
    noteStatement(sql);
    return connection.query(sql);
  };
  // The first statement of the work goes out right behind it, without waiting for its answer.
  const begun = bracket('START TRANSACTION');
  begun.catch(() => {});
  try {
    const result = await work();
    await begun;
    const { command } = await bracket('COMMIT');
    // After a fault that the work kept to itself, PostgreSQL answers a commit with a rollback.
    if (command !== 'COMMIT') throw new Error('A transaction was not committed');
    return result;
  } catch (error) {
    await bracket('ROLLBACK').catch(() => {});
    throw error;
  }
}

interface JobOptions {
  /** Not before this instant. */
  runAt?: Date;
  /** A second job of the same key replaces the first while it waits. */
  key?: string;
}

/** The only way to write: a transaction with what happened in it and what it leaves to be done. */
export class Tx {
  private readonly happened: (() => void)[] = [];

  constructor(
    readonly em: EntityManager,
    private readonly bus: DomainEventBus,
  ) {}

  /** Rows of one statement inside the transaction; for a write, those it returns. */
  query<Row = Record<string, unknown>>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return rowsWith<Row>(this.em, sql, parameters);
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

  /** For `Db` alone: hands over the events once the commit stands. */
  committed(): void {
    for (const tell of this.happened) tell();
  }
}

/** Where everything reads (`read`) and writes (`write`). */
@Injectable()
export class Db {
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
   * announced and no job stands.
   */
  async write<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    const tx = new Tx(runner.manager, this.bus);
    try {
      const connection = (await runner.connect()) as Queryable;
      const result = await inTransaction(connection, () => {
        // What is saved with `em` joins this transaction instead of opening one.
        Object.assign(runner, { isTransactionActive: true });
        return work(tx);
      });
      tx.committed();
      return result;
    } finally {
      Object.assign(runner, { isTransactionActive: false });
      await runner.release();
    }
  }
}
