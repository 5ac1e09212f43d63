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

/** In production what the built web asks is answered, and nothing else. */
async function asksAsTheWebDoes(url: string): Promise<void> {
  const list = join(checkout, 'apps/web/dist/.vite/operations.json');
  const operations = JSON.parse(await readFile(list, 'utf8')) as Record<string, string>;
  const [hash] = Object.entries(operations).find(([, text]) => text.startsWith('query Viewer {')) ?? [];
  const answer = async (body: object) => {
    const headers = { 'content-type': 'application/json' };
    return (await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) })).json();
  };
  const byHash = { extensions: { persistedQuery: { version: 1, sha256Hash: hash } } };
  expect(await answer(byHash)).toEqual({ data: { viewer: null } });
  const worker = await readFile(join(checkout, 'apps/web/public/sw.js'), 'utf8');
  for (const [, query] of worker.matchAll(/GraphQL \*\/ '([^']+)'/g))
    expect(await answer({ query })).not.toMatchObject({ errors: [{ message: 'page_outdated' }] });
  for (const query of ['{ viewer { id } }', '{ __schema { queryType { name } } }'])
    expect(await answer({ query })).toMatchObject({ errors: [{ message: 'page_outdated' }] });
}

test('the application serves in production with its own role, and its jobs run, those of a dead process too', async () => {
  const payload = JSON.stringify({ postId: '01a209d1-e0fb-772c-ba21-5d717ad054f6' });
  const addJob = `SELECT graphile_worker.add_job('forum.purge-post', '${payload}')`;
  await ask(asApplication, addJob);
  await ask(
    database.url,
    `UPDATE graphile_worker._private_jobs SET locked_by = 'worker-dead', locked_at = now() - interval '1 minute'`,
  );
  const secrets = {
    METRICS_TOKEN: 'a-secret-of-metrics',
    REPLY_DOMAIN: 'reply.example.org',
    INBOUND_MAIL_SECRET: 'a-secret-of-the-mail-service',
    FILES_S3_URL: 'https://s3.example.org/hearth',
    FILES_S3_KEY: 'a-secret-of-the-bucket',
    FILES_S3_SECRET: 'another-secret-of-the-bucket',
  };
  let printed = '';
  const port = String(await freePort());
  const api = startApi({
    env: {
      ...production,
      DATABASE_URL: asApplication,
      MIGRATE_ON_START: 'false',
      PORT: port,
      LOG_LEVEL: 'info',
      ...secrets,
    },
    print: (text) => (printed += text),
  });
  try {
    const { hints } = await api.ready;
    expect(printed.match(/SMTP_URL is not set: no mail is sent/g)).toHaveLength(1);
    expect(printed).not.toContain('rewrite the audit log');
    expect(hints.join()).toContain('https://hearth.example.org/setup/');
    const ready = await fetch(`http://127.0.0.1:${port}/health/ready`);
    expect(await ready.json()).toMatchObject({ status: 'ok', database: 'ready' });
    await asksAsTheWebDoes(`http://127.0.0.1:${port}`);
    await ask(asApplication, addJob);
    const left = () =>
      ask(database.url, `SELECT 1 FROM graphile_worker.jobs WHERE task_identifier = 'forum.purge-post'`);
    for (const until = Date.now() + 10_000; (await left()).length > 0;) {
      if (Date.now() > until) throw new Error('the job was not done');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  } finally {
    expect(await api.stop()).toEqual({ code: 0, signal: null });
    expect(printed).not.toMatch(/a-secret-of|another-secret-of|of-the-application/);
  }
});

test.each([
  'DROP TABLE rsvp',
  'CREATE TABLE another ()',
  'ALTER TABLE person ADD COLUMN another int',
  'TRUNCATE person CASCADE',
  `UPDATE audit_entry SET details = '{}'`,
  'DELETE FROM audit_entry',
  'TRUNCATE audit_entry',
  'ALTER TABLE audit_entry DISABLE TRIGGER ALL',
  `INSERT INTO audit_entry (id, kind, subject_kind, at) VALUES (gen_random_uuid(), 'role.given', 'person', '2020-01-01')`,
  'CREATE ROLE another',
])('the application may not: %s', async (sql) => {
  await expect(ask(asApplication, sql)).rejects.toThrow(/must be owner|permission denied/);
});

test('the audit log is added to and read; nobody rewrites it, its owner neither, and a year is kept', async () => {
  await ask(
    asApplication,
    `INSERT INTO audit_entry (id, kind, subject_kind) VALUES (gen_random_uuid(), 'role.given', 'person')`,
  );
  expect(await ask(asApplication, `SELECT kind FROM audit_entry WHERE kind = 'role.given'`)).toHaveLength(1);
  for (const sql of ['UPDATE audit_entry SET kind = kind', 'DELETE FROM audit_entry', 'TRUNCATE audit_entry'])
    await expect(ask(database.url, sql)).rejects.toThrow('The audit log is only added to');
  await ask(
    database.url,
    `INSERT INTO audit_entry (id, kind, subject_kind, at)
     VALUES (gen_random_uuid(), 'role.taken', 'person', now() - interval '3 years')`,
  );
  const purge = (age: string) => ask(asApplication, `SELECT purge_audit(now() - interval '${age}') AS gone`);
  await expect(purge('364 days')).rejects.toThrow('kept for a year at least');
  expect(await purge('2 years')).toEqual([{ gone: 1 }]);
  expect(await purge('2 years')).toEqual([{ gone: 0 }]);
  expect(await ask(asApplication, `SELECT kind FROM audit_entry ORDER BY at`)).toEqual([
    { kind: 'role.given' },
    { kind: 'audit.purged' },
  ]);
});
