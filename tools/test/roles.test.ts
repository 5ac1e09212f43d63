import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { startApi } from '../start/api-process.ts';
import type { RunningDatabase } from '../start/embedded-postgres.ts';
import { freePort } from '../start/free-port.ts';
import { apiMain, checkout } from '../start/paths.ts';
import { startTestServer } from '../start/test-server.ts';

// The two roles of docker-compose.yml: one owns the tables, the other one runs the application in production.

let database: RunningDatabase;
let asApplication: string;
const production = {
  NODE_ENV: 'production',
  PUBLIC_URL: 'https://hearth.example.org',
  DEMO_WORLD: 'false',
  SECRETS_KEY: 'a'.repeat(64),
};

beforeAll(async () => {
  database = await startTestServer();
  const roles = await readFile(join(checkout, 'deploy/postgres/roles.sql'), 'utf8');
  await ask(
    database.url,
    roles.replace(":'app_password'", () => "'of-the-application'"),
  );
  const address = new URL(database.url);
  address.username = 'hearth_app';
  address.password = 'of-the-application';
  asApplication = address.href;
  await promisify(execFile)(process.execPath, [apiMain, 'migrate'], {
    env: { ...process.env, ...production, DATABASE_URL: database.url },
  });
});
afterAll(() => database?.stop());

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

test('the application serves in production with its own role, and its jobs run, those of a dead process too', async () => {
  const payload = JSON.stringify({ postId: '01a209d1-e0fb-772c-ba21-5d717ad054f6' });
  const addJob = `SELECT graphile_worker.add_job('forum.purge-post', '${payload}')`;
  await ask(asApplication, addJob);
  await ask(
    database.url,
    `UPDATE graphile_worker._private_jobs SET locked_by = 'worker-dead', locked_at = now() - interval '1 minute'`,
  );
  let printed = '';
  const port = String(await freePort());
  const api = startApi({
    env: {
      ...production,
      DATABASE_URL: asApplication,
      MIGRATE_ON_START: 'false',
      PORT: port,
      LOG_LEVEL: 'warn',
    },
    print: (text) => (printed += text),
  });
  try {
    const { hints } = await api.ready;
    expect(printed.match(/SMTP_URL is not set: no mail is sent/g)).toHaveLength(1);
    expect(hints.join()).toContain('https://hearth.example.org/setup/');
    const ready = await fetch(`http://127.0.0.1:${port}/health/ready`);
    expect(await ready.json()).toMatchObject({ status: 'ok', database: 'ready' });
    await ask(asApplication, addJob);
    const left = () =>
      ask(database.url, `SELECT 1 FROM graphile_worker.jobs WHERE task_identifier = 'forum.purge-post'`);
    for (const until = Date.now() + 10_000; (await left()).length > 0;) {
      if (Date.now() > until) throw new Error('the job was not done');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  } finally {
    expect(await api.stop()).toEqual({ code: 0, signal: null });
  }
});

test.each([
  'DROP TABLE rsvp',
  'CREATE TABLE another ()',
  'ALTER TABLE person ADD COLUMN another int',
  'TRUNCATE person CASCADE',
  'CREATE ROLE another',
])('the application may not: %s', async (sql) => {
  await expect(ask(asApplication, sql)).rejects.toThrow(/must be owner|permission denied/);
});
