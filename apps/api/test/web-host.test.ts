import { copyFile, mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { aHouse, type House } from './kit/house.js';

const PAGE = '<!doctype html><style nonce="__CSP_NONCE__"></style><p>The page</p>';
const TEXT_ONLY = '<!doctype html><p>Text only</p>';
const SCRIPT = 'console.log("a file of the web")';

let house: House;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearth-web-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), PAGE);
  await writeFile(join(folder, 'index.html.br'), brotliCompressSync(PAGE));
  await writeFile(join(folder, 'index.html.gz'), gzipSync(PAGE));
  await mkdir(join(folder, 'text-only/assets'), { recursive: true });
  await writeFile(join(folder, 'text-only/text-only.html'), TEXT_ONLY);
  await writeFile(join(folder, 'assets', 'a1.js'), SCRIPT);
  await writeFile(join(folder, 'assets', 'a1.js.br'), brotliCompressSync(SCRIPT));
  await writeFile(join(folder, 'assets', 'guard.worker-a_1-b.js'), SCRIPT);
  await copyFile('apps/web/public/sw.js', join(folder, 'sw.js'));
  house = await aHouse({ WEB_DIST: folder });
});
afterAll(async () => {
  await house.close();
  await rm(folder, { recursive: true });
});

interface Answer {
  status: number | undefined;
  nonce: string | undefined;
  encoding: string | undefined;
  body: string;
}

/** By hand: `fetch` unpacks, and tidies paths before it sends them. */
function get(path: string, accepts = ''): Promise<Answer> {
  const { hostname, port } = new URL(house.url);
  return new Promise((resolve, reject) => {
    const headers = { 'accept-encoding': accepts };
    const call = request({ hostname, port, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          nonce: /'nonce-([^']+)'/.exec(String(response.headers['content-security-policy']))?.[1],
          encoding: response.headers['content-encoding'],
          body: Buffer.concat(chunks).toString('utf8'),
        }),
      );
    });
    call.on('error', reject);
    call.end();
  });
}

const ADDRESSES = [
  '/',
  '/index',
  '/index/',
  '/index.htm',
  '/index.html',
  '/index.html/',
  '/index.html.br',
  '/index.html.gz',
  '/INDEX.HTML',
  '//index.html.br',
  '/./index.html.gz',
  '/assets/../index.html.br',
  '/index%2Ehtml%2Ebr',
  '/%69ndex.html?x=%',
  '/threads/one',
  '/%',
];

test.each(ADDRESSES.flatMap((path) => ['', 'gzip, br'].map((accepts) => [path, accepts])))(
  'the page is only ever served with its nonce filled in: %s %s',
  async (path = '', accepts) => {
    const { status, nonce, body } = await get(path, accepts);
    expect(status).toBe(200);
    expect(nonce).toHaveLength(24);
    expect(body).toBe(PAGE.replace('__CSP_NONCE__', nonce ?? ''));
  },
);

test('files are served as they are, packed for whoever can unpack them', async () => {
  expect(await get('/assets/a1.js')).toMatchObject({ status: 200, encoding: undefined, body: SCRIPT });
  expect(await get('/assets/a1.js', 'br')).toMatchObject({ status: 200, encoding: 'br' });
  expect(await get('/assets/nothing.js')).toMatchObject({ status: 404 });
});

test('the text-only room is a page of its own, and nothing else is it', async () => {
  const room = '/text-only/0198f1c2-0000-7000-8000-000000000001';
  expect(await get(room)).toMatchObject({ status: 200, body: TEXT_ONLY });
  expect(await get('/text-only/assets/nothing.js')).toMatchObject({ status: 404 });
  for (const path of ['/text-only', '/text-only/one', `${room}/more`])
    expect((await get(path)).body).toContain('The page');
});

test('the worker of the site is asked for anew each time, from its root, and keeps nothing itself', async () => {
  const answer = await fetch(`${house.url}/sw.js`);
  expect(answer.headers.get('content-type')).toMatch(/^(text|application)\/javascript/);
  expect(answer.headers.get('cache-control')).toBe('no-cache');
  expect(answer.headers.get('content-security-policy')).toContain("script-src 'self'");
  expect(await answer.text()).not.toMatch(/caches|'fetch'|importScripts/);
});

test('what reads for names of students may ask the network nothing', async () => {
  const policy = async (file: string) =>
    (await fetch(`${house.url}/assets/${file}`)).headers.get('content-security-policy');
  expect(await policy('guard.worker-a_1-b.js')).toBe("default-src 'none'; script-src 'self'");
  expect(await policy('a1.js')).toContain("connect-src 'self'");
});
