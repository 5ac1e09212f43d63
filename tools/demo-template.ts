import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { checkout } from './start/paths.ts';
import { startTestServer } from './start/test-server.ts';

/** Where a demo world stands filled, and nothing has happened in it yet: a house copies it in a moment. */
export interface DemoTemplate {
  /** A superuser's address on its server. */
  adminUrl: string;
  /** The name of its database. */
  database: string;
}

/** A database of one house. */
export interface DemoCopy {
  url: string;
  drop(): Promise<void>;
}

/** The template that this run of the tests has made, if it has made one. */
export function demoTemplate(): DemoTemplate | null {
  const told = process.env.HEARTH_DEMO_TEMPLATE;
  return told ? JSON.parse(told) : null;
}

/** Loads the demo world of the built API on a server of its own; `stop` takes both away. */
export async function makeDemoTemplate(): Promise<DemoTemplate & { stop(): Promise<void> }> {
  const server = await startTestServer();
  try {
    await fill(server.url);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { adminUrl: server.adminUrl, database: new URL(server.url).pathname.slice(1), stop: server.stop };
}

async function fill(url: string): Promise<void> {
  const built = (file: string) => import(pathToFileURL(join(checkout, 'apps/api/dist/src', file)).href);
  const { runMigrations } = await built('platform/db/migrate.js');
  await runMigrations(url);
  const { createDataSource } = await built('platform/db/data-source.js');
  const { loadDemo } = await built('app/demo/load-demo.js');
  const { DEMO_PASSWORD } = await built('app/demo/demo-ids.js');
  const dataSource = await createDataSource(url, [], 2).initialize();
  await loadDemo(dataSource, { now: new Date(), password: DEMO_PASSWORD }).finally(() =>
    dataSource.destroy(),
  );
}

/** A copy of it for one house. */
export async function copyDemo({ adminUrl, database }: DemoTemplate): Promise<DemoCopy> {
  const name = `house_${randomUUID().replaceAll('-', '')}`;
  const onServer = async (statement: string) => {
    const client = new pg.Client({ connectionString: adminUrl });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };
  await onServer(`CREATE DATABASE ${name} TEMPLATE ${database} STRATEGY FILE_COPY`);
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}
