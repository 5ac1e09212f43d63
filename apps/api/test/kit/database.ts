import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** A database of one's own, cloned from the migrated template. */
export interface OwnDatabase {
  url: string;
  drop(): Promise<void>;
}

/** Address of the run's PostgreSQL, as a superuser; the global set-up started it. */
export function serverUrl(): string {
  const url = process.env['HEARTH_TEST_SERVER_URL'];
  if (!url) throw new Error('No test server: run through Jest with the kit as its global set-up');
  return url;
}

async function onServer(work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl() });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

/** Tries of 20 ms for connections that are being closed to be gone: one that is cut then breaks whatever test comes next. */
const TRIES = 50;

async function dropDatabase(client: pg.Client, name: string): Promise<void> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const { rows } = await client.query(`SELECT FROM pg_stat_activity WHERE datname = $1 LIMIT 1`, [name]);
    if (rows.length === 0) break;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
}

/** Clones the template, by its files: half the work of going through the log. `from` null gives an empty database. */
export async function ownDatabase(from: string | null = 'hearth_template'): Promise<OwnDatabase> {
  const name = `hearth_${randomUUID().replaceAll('-', '')}`;
  const clone = `CREATE DATABASE ${name} TEMPLATE ${from ?? 'template0'} STRATEGY FILE_COPY`;
  await onServer((client) => client.query(clone));
  const url = new URL(serverUrl());
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer((client) => dropDatabase(client, name)) };
}
