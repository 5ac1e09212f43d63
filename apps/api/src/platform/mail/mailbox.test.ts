import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { Writable } from 'node:stream';
import { aHouse, type House } from '../../../test/kit/house.js';
import { doJobs } from '../../../test/kit/jobs.js';
import { createLog } from '../log/logger.js';
import { requestLog } from '../log/request-log.js';
import { Mails } from './mails.js';

const PRODUCTION = {
  NODE_ENV: 'production',
  PUBLIC_URL: 'https://hearth.example',
  SECRETS_KEY: 'a'.repeat(64),
};

let house: House;
beforeAll(async () => {
  house = await aHouse({ SMTP_URL: '' });
});
afterAll(() => house.close());

const get = (path: string, from = house) => {
  const { port } = from.running.app.getHttpServer().address() as AddressInfo;
  return fetch(`http://127.0.0.1:${port}${path}`);
};
const post = async (from = house) => {
  const key = randomUUID();
  await from.db.write((tx) =>
    from.running.app.get(Mails).post(tx, {
      key,
      personId: null,
      list: 'test',
      address: 'noor@school.example',
      subject: 'A <b>reply</b> & more',
      html: '<p style="color:red">Here <script>alert(1)</script></p>',
      text: 'Here <script>alert(2)</script>',
      headers: { 'List-Unsubscribe': '<https://hearth.example/mail/leave/sesame>' },
      voidAt: null,
    }),
  );
  const [row] = await from.db.query<{ id: string; sent: boolean }>(
    `SELECT id, sent_at IS NOT NULL AS sent FROM mail WHERE key = $1`,
    [key],
  );
  return row;
};

test('without a server, development shows what would have been sent, and sends nothing', async () => {
  const mail = await post();
  await doJobs(house);
  expect(mail?.sent).toBe(false);
  const list = await (await get('/dev/mailbox')).text();
  expect(list).toMatch(/^<!doctype html><html lang="en">/);
  expect(list).toContain(`<a href="/dev/mailbox/${mail?.id}">A &lt;b&gt;reply&lt;/b&gt; &amp; more</a>`);
  const one = await get(`/dev/mailbox/${mail?.id}`);
  expect(one.headers.get('content-security-policy')).not.toContain('unsafe');
  expect(await one.text()).toContain('Here &lt;script&gt;alert(2)&lt;/script&gt;');
  const html = await get(`/dev/mailbox/${mail?.id}/html`);
  expect(html.headers.get('content-security-policy')).toBe(
    "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  );
  expect(await html.text()).toContain('style="color:red"');
  for (const id of [randomUUID(), 'x', '%00']) expect((await get(`/dev/mailbox/${id}`)).status).toBe(404);
});

test('with a server, and in production, there is no such page', async () => {
  const mail = await post();
  const elsewhere: Record<string, string>[] = [
    { SMTP_URL: 'smtp://127.0.0.1:9' },
    { ...PRODUCTION, SMTP_URL: '' },
  ];
  for (const settings of elsewhere) {
    const other = await aHouse(settings, house);
    for (const path of ['', `/${mail?.id}`, `/${mail?.id}/html`])
      expect((await get(`/dev/mailbox${path}`, other)).status).toBe(404);
    await other.close();
  }
});

test('no other machine sees it, no site that calls itself so that it leads here, and nobody through a proxy', async () => {
  const mail = await post();
  const open = await aHouse({ SMTP_URL: '', HOST: '0.0.0.0' }, house);
  const { port } = open.running.app.getHttpServer().address() as AddressInfo;
  const statusOf = (path: string, headers: Record<string, string>, host = '127.0.0.1') =>
    new Promise<number | undefined>((resolve, reject) => {
      request({ host, port, path, headers }, (answer) => resolve(answer.resume().statusCode))
        .on('error', reject)
        .end();
    });
  const others = Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4');
  for (const path of ['', `/${mail?.id}`, `/${mail?.id}/html`].map((rest) => `/dev/mailbox${rest}`)) {
    expect(await statusOf(path, { host: `localhost:${port}` })).toBe(200);
    for (const host of [`rebound.example:${port}`, 'localhost.example', '127.0.0.1.example', '@'])
      expect([host, await statusOf(path, { host })]).toEqual([host, 404]);
    expect(await statusOf(path, { host: 'localhost', 'x-forwarded-for': '203.0.113.7' })).toBe(404);
    for (const { address } of others) expect(await statusOf(path, { host: 'localhost' }, address)).toBe(404);
  }
  await open.close();
});

test('in production without a server no mail is even written', async () => {
  const off = await aHouse(PRODUCTION, house);
  expect(await post(off)).toBeUndefined();
  await off.close();
});

test('the log tells no secret of a link, however its path is spelled', async () => {
  let text = '';
  const sink = new Writable({
    write(chunk: Buffer, _, done) {
      text += chunk.toString();
      done();
    },
  });
  const log = requestLog(createLog('trace', sink));
  for (const url of [
    '/mail/leave/sesame',
    '//mail//leave/sesame?x=sesame',
    '/Mail/Leave/sesame/',
    '/setup/sesame',
  ]) {
    const ended: (() => void)[] = [];
    const response = {
      setHeader() {},
      once: (_: string, done: () => void) => ended.push(done),
      statusCode: 200,
    };
    log({ url, method: 'POST', headers: {} } as never, response as never, () => undefined);
    for (const end of ended) end();
  }
  expect(text.match(/"path"/g)).toHaveLength(4);
  expect(text).not.toContain('sesame');
});
