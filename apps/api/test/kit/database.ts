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

async function onServer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl() });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** Clones the template (about 200 ms); `from` null gives an empty database. */
export async function ownDatabase(from: string | null = 'hearth_template'): Promise<OwnDatabase> {
  const name = `hearth_${randomUUID().replaceAll('-', '')}`;
  await onServer(`CREATE DATABASE ${name} TEMPLATE ${from ?? 'template0'}`);
  const url = new URL(serverUrl());
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}
