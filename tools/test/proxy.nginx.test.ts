import { randomUUID } from 'node:crypto';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { freePort } from '../start/free-port.ts';
import { checkout } from '../start/paths.ts';
import { answers, openHouse, type House } from '../with-house.ts';

// The proxy's real configuration in real nginx, before two real API processes. Only addresses and paths of files are
// exchanged for ones of this test.

let house: House;
let nginx: ChildProcess | undefined;
let folder: string;
let url: string;

/** What stands before the secret of a link. */
const BEFORE_SECRETS = [
  ...['setup', 'guest', 'welcome', 'application', 'time-poll-answer', 'verify', 'ics', 'ics/leave'],
  ...['mail/leave', 'Mail//Leave', 'mail/place'],
];

beforeAll(async () => {
  house = await openHouse({ processes: 2, demo: false, env: { TRUST_PROXY: '1' } });
  folder = await mkdtemp(join(tmpdir(), 'hearth-proxy-'));
  await mkdir(join(folder, 'body'));
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  let conf = await readFile(join(checkout, 'deploy/nginx.conf'), 'utf8');
  const exchange = (from: string, to: string) => {
    if (conf.split(from).length !== 2) throw new Error(`deploy/nginx.conf should say "${from}" once`);
    conf = conf.replace(from, () => to);
  };
  house.urls.forEach((address, index) =>
    exchange(`server api-${index + 1}:3000`, `server ${new URL(address).host}`),
  );
  exchange('listen 8080', `listen 127.0.0.1:${port}`);
  exchange('pid /tmp/nginx.pid', `pid ${folder}/pid`);
  exchange('access_log /dev/stdout', `access_log ${folder}/access.log`);
  exchange('error_log /dev/stderr', `error_log ${folder}/error.log`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (of) => `${of}_temp_path ${folder}/body;`,
  );
  exchange('http {\n', `http {\n${temporary.join('\n')}\n`);
  await writeFile(join(folder, 'nginx.conf'), conf);
  const asRoot = process.getuid?.() === 0 ? ' user root;' : '';
  nginx = spawn(
    'nginx',
    ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'start.log'), '-g', `daemon off;${asRoot}`],
    {
      stdio: 'inherit',
      env: { ...process.env, PATH: `${process.env.PATH}${delimiter}/usr/sbin` },
    },
  );
  while (!(await answers(port))) {
    if (nginx.exitCode !== null || nginx.signalCode !== null)
      throw new Error(await readFile(join(folder, 'start.log'), 'utf8'));
    await sleep(20);
  }
});

afterAll(async () => {
  if (nginx?.exitCode === null) {
    const gone = once(nginx, 'exit');
    nginx.kill('SIGTERM');
    await gone;
  }
  await house?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Asks as the person with this sign-in; tells which process answered (the last one that nginx tried). */
async function ask(person: string, init: RequestInit = {}): Promise<{ status: number; process: number }> {
  const mark = `mark-${Math.random().toString(36).slice(2)}`;
  const body = init.method === 'POST' ? { body: JSON.stringify({ query: '{ __typename }' }) } : {};
  const headers = { cookie: `hearth=${person}`, 'content-type': 'application/json' };
  const path = init.method === 'POST' ? `/graphql/${mark}` : `/health/${mark}`;
  // The mark finds the line in the log: an unknown path is answered by the API as well, with "not found".
  const { status } = await fetch(`${url}${path}`, { ...init, ...body, headers });
  const line = await lineOf(mark);
  const address = line.split(' ').at(-1) ?? '';
  return { status, process: house.urls.findIndex((of) => of.endsWith(address)) };
}

async function lineOf(mark: string): Promise<string> {
  for (;;) {
    const lines = (await readFile(join(folder, 'access.log'), 'utf8')).split('\n');
    const line = lines.find((one) => one.includes(mark));
    if (line) return line;
    await sleep(10);
  }
}

const persons = Array.from({ length: 16 }, (_, index) => `person-${index}`);

test('one person stays with one process; persons are spread over both', async () => {
  const first = await Promise.all(persons.map((person) => ask(person)));
  const again = await Promise.all(persons.map((person) => ask(person, { method: 'POST' })));
  expect(again.map((answer) => answer.process)).toEqual(first.map((answer) => answer.process));
  expect(new Set(first.map((answer) => answer.process))).toEqual(new Set([0, 1]));
});

test('a socket is upgraded and stays open', async () => {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`);
  const [opening] = (await once(socket, 'message')) as [Buffer];
  expect(opening.toString()).toMatch(/^0\{"sid":/);
  await sleep(500);
  expect(socket.readyState).toBe(WebSocket.OPEN);
  socket.close();
});

test('a socket from another site is refused behind the proxy too', async () => {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`, {
    origin: 'https://elsewhere.example',
  });
  const [error] = (await once(socket, 'error')) as [Error];
  expect(error.message).toMatch(/: 40[03]$/);
});

test('when a process is killed its persons are served by the other at once, and come back to it later', async () => {
  const person = persons[0] ?? '';
  const { process: home } = await ask(person);
  await house.kill(home);
  // The first to find nobody there is noted as an error, but not with the secret of a link.
  const link = { method: 'POST', headers: { cookie: `hearth=${person}` } };
  for (const path of BEFORE_SECRETS) await fetch(`${url}/${path}/very-secret`, link);
  expect(await readFile(join(folder, 'error.log'), 'utf8')).not.toContain('very-secret');
  expect(await ask(person, { method: 'POST' })).toEqual({ status: 200, process: 1 - home });
  expect(await ask(person)).toEqual({ status: 404, process: 1 - home });
  expect((await fetch(`${url}/health/ready`)).status).toBe(200);
  await house.restart(home);
  for (let waited = 0; (await ask(person)).process !== home; waited += 200) {
    if (waited > 10_000) throw new Error('the process that is back gets no requests');
    await sleep(200);
  }
});

test('health passes, metrics do not; what is too large is refused at the door; secrets in queries are not logged', async () => {
  expect(await (await fetch(`${url}/health/ready`)).json()).toMatchObject({ status: 'ok' });
  expect((await fetch(`${house.url}/metrics`)).status).toBe(200);
  for (const path of ['metrics', 'metrics/', 'METRICS', '%6detrics'])
    expect((await fetch(`${url}/${path}`)).status).toBe(404);
  const large = await fetch(`${url}/graphql`, { method: 'POST', body: 'x'.repeat(1_100_000) });
  expect(large.status).toBe(413);
  // Files may be larger; whose they are is asked by the house.
  const file = { method: 'POST', body: 'x'.repeat(1_100_000) };
  expect((await fetch(`${url}/files/${randomUUID()}`, file)).status).toBe(401);
  for (const path of BEFORE_SECRETS) await fetch(`${url}/${path}/very-secret`);
  await fetch(`${url}/health/query-mark?token=very-secret`);
  expect(await lineOf('query-mark')).not.toContain('very-secret');
  expect(await readFile(join(folder, 'access.log'), 'utf8')).not.toContain('very-secret');
});

test('the page comes compressed, with the request id of the proxy', async () => {
  const page = await fetch(`${url}/`, { headers: { accept: 'text/html', 'accept-encoding': 'gzip' } });
  expect(page.status).toBe(200);
  expect(page.headers.get('content-encoding')).toBe('gzip');
  expect(page.headers.get('x-request-id')).toMatch(/^[0-9a-f]{32}$/);
});
