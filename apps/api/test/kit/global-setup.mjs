import { randomBytes } from 'node:crypto';
import { access } from 'node:fs/promises';
import pg from 'pg';
import { startTestServer } from '../../../../tools/start/test-server.ts';

/**
 * One PostgreSQL for the whole run, with the database `hearth_template` that every Jest worker clones.
 * With TEST_DATABASE_URL (a superuser's address) that server is used instead.
 */
export default async function setup() {
  const own = process.env.TEST_DATABASE_URL ? null : await startTestServer();
  const serverUrl = own?.adminUrl ?? process.env.TEST_DATABASE_URL ?? '';
  globalThis.hearthTestServer = own;
  try {
    await makeTemplate(serverUrl);
  } catch (error) {
    await own?.stop();
    throw error;
  }
  process.env.HEARTH_TEST_SERVER_URL = serverUrl;
  process.env.HEARTH_TEST_RUN = randomBytes(4).toString('hex');
}

/** @param {string} serverUrl */
async function makeTemplate(serverUrl) {
  const migrate = new URL('../../dist/src/platform/db/migrate.js', import.meta.url);
  await access(migrate).catch(() => {
    throw new Error('The API is not built yet: run "npm run build" first ("npm test" does it by itself).');
  });
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  await client.query('DROP DATABASE IF EXISTS hearth_template WITH (FORCE)');
  await client.query('CREATE DATABASE hearth_template');
  await client.end();
  const { runMigrations } = await import(migrate.href);
  const template = new URL(serverUrl);
  template.pathname = '/hearth_template';
  await runMigrations(template.href);
}
