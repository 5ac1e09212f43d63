import type { Client, QueryResult } from 'pg';
import { noteStatement } from './data-source.js';

/**
 * Runs the work between START TRANSACTION and COMMIT on this connection; rolls back on any error. Not by TypeORM's own
 * brackets: they wait for the answer to the first, and they take a commit that PostgreSQL answers with a rollback for one
 * that stands.
 */
export async function inTransaction<T>(connection: Client, work: () => Promise<T>): Promise<T> {
  const bracket = (sql: string): Promise<QueryResult> => {
    noteStatement(sql);
    return connection.query(sql);
  };
  const [begun, working] = inOneWrite(connection, () => [bracket('START TRANSACTION'), work()]);
  // Where it fails, so does all that was sent behind it.
  begun.catch(() => {});
  try {
    const result = await working;
    await begun;
    const { command } = await bracket('COMMIT');
    // After a fault that the work kept to itself, PostgreSQL answers a commit with a rollback.
    if (command !== 'COMMIT') throw new Error('A transaction was not committed');
    return result;
  } catch (error) {
    // A connection that cannot even do this is not given back for others to use.
    await bracket('ROLLBACK').catch(() => void connection.end().catch(() => {}));
    throw error;
  }
}

/** What is sent at once leaves in one packet: each write wakes the database's process, and costs more than its statement. */
function inOneWrite<Sent>({ connection: { stream } }: Client, send: () => Sent): Sent {
  stream.cork();
  try {
    return send();
  } finally {
    stream.uncork();
  }
}
