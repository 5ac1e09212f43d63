import { randomBytes, randomUUID } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { ownPath } from '@hearth/shared';
import { ELSEWHERE, OURS } from '../../../libs/shared/src/own-path-table.js';
import type { Actor } from './kit/actor.js';
import { aBrowser } from './kit/browser.js';
import { SEND } from './kit/door.js';
import { aDocx, aPdf, aPhoto, download, faultOf, upload } from './kit/files.js';
import { aHouse, type House } from './kit/house.js';
import { aMember } from './kit/people.js';

// Paths that lead out, headers that are two, files that are two things at once.

let house: House;
let cora: Actor;
beforeAll(async () => {
  house = await aHouse({
    OPENID_PROVIDERS: 'district',
    OPENID_DISTRICT_NAME: 'The district',
    OPENID_DISTRICT_ISSUER: 'http://127.0.0.1:9',
    OPENID_DISTRICT_CLIENT_ID: 'hearth',
    OPENID_DISTRICT_CLIENT_SECRET: 'a secret of nobody',
  });
  cora = await aMember(house);
});
afterAll(() => house.close());

/** By hand: `fetch` tidies paths before it sends them. */
const statusOf = (path: string, headers: Record<string, string> = {}): Promise<[number, string]> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(house.url);
    const call = request({ hostname, port, path, headers }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString('latin1')));
      response.on('end', () => resolve([response.statusCode ?? 0, body]));
    });
    call.on('error', reject);
    call.end();
  });

test('no path leads out of what is served', async () => {
  const out = [
    '../',
    '..%2f',
    '%2e%2e/',
    '%2e%2e%2f',
    '..%5c',
    '....//',
    '%252e%252e%252f',
    '..%c0%af',
    '%00',
  ];
  for (const root of [
    '/files/',
    '/assets/',
    '/certificate-files/',
    '/ics/',
    '/tasks/',
    '/my-data/export/',
    '/text-only/assets/',
  ])
    for (const step of out)
      for (const what of ['etc/passwd', 'package.json']) {
        const [status, body] = await statusOf(`${root}${step.repeat(6)}${what}`, { cookie: cora.cookie });
        expect([400, 401, 404]).toContain(status);
        expect(body).not.toMatch(/root:|"name": "hearth"/);
      }
});

test('no header of ours is written by who asks', async () => {
  for (const id of ['a\r\nX-Evil: 1', 'abcdefgh%0d%0aX-Evil:1', '<script>'.repeat(4)]) {
    const answer = await fetch(`${house.url}/health/live`, {
      headers: { 'x-request-id': id.replace(/[\r\n]/g, ' '), 'x-forwarded-host': 'evil.example' },
      redirect: 'manual',
    });
    expect(answer.headers.get('x-evil')).toBeNull();
    expect(answer.headers.get('location')).toBeNull();
    expect(answer.headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
  }
});

test('whatever takes an address to go on to leads to this site alone', async () => {
  // What redirects: where the provider is down, and where another site sent them; both go back to signing in.
  for (const next of ELSEWHERE)
    for (const site of ['same-origin', 'cross-site']) {
      const query = new URLSearchParams({ next });
      const answer = await fetch(`${house.url}/openid/district/start?${query}`, {
        headers: { 'sec-fetch-site': site },
        redirect: 'manual',
      });
      expect(answer.status).toBe(303);
      const to = new URL(answer.headers.get('location') ?? '', house.url);
      expect([to.origin, to.pathname]).toEqual([house.url, '/sign-in']);
      expect([next, to.searchParams.get('next')]).toEqual([next, '/']);
    }
  // What a mail keeps until its button is pressed, as it stands in the job that writes it.
  const keeps: (string | null)[] = [];
  for (const [n, next] of [...ELSEWHERE.filter((address) => address.length <= 1_000), ...OURS].entries()) {
    const email = `next.${n}@test.example`;
    await aBrowser(house, 'Test/1.0').raw(SEND, { input: { email, next } });
    const [job] = await house.db.query<{ next: string | null }>(
      `SELECT payload ->> 'next' AS next FROM graphile_worker._private_jobs WHERE payload ->> 'email' = $1`,
      [email],
    );
    // A blank one is refused with its field.
    if (job) keeps.push(job.next);
  }
  expect(keeps).toEqual(expect.arrayContaining([...OURS]));
  // A line has no breaks: what they stood between is one address of ours, and led there by no way.
  for (const next of keeps) {
    expect(ownPath(next)).toBe(next);
    expect(new URL(next ?? '', 'https://hearth.example').origin).toBe('https://hearth.example');
  }
  // No other address of the server's redirects at all.
  const sources = globSync('apps/api/src/**/*.ts').filter((file) =>
    /\.redirect\(|setHeader\('location'/i.test(readFileSync(file, 'utf8')),
  );
  expect(sources).toEqual(['apps/api/src/foundation/people/openid.controller.ts']);
});

test('a file that is two things at once is the one it is shown as, or nothing', async () => {
  const photo = await aPhoto();
  const page = Buffer.from('<html><script>alert(1)</script></html>');
  const archive = aDocx();
  const evil: [string, Buffer][] = [
    ['a page after a picture', Buffer.concat([photo, page])],
    ['an archive after a picture', Buffer.concat([photo, archive])],
    ['a page before a document', Buffer.concat([page, aPdf()])],
    ['an archive after a document', Buffer.concat([aPdf(), archive])],
    ['a script that begins as a picture', Buffer.from('GIF89a/*\0*/=1;alert(1)//')],
    [
      'a drawing in another script',
      Buffer.from('\ufeff<?xml version="1.0"?><svg onload="alert(1)"/>', 'utf16le'),
    ],
    ['a program', Buffer.concat([Buffer.from('MZ'), randomBytes(400)])],
    ['nothing', Buffer.alloc(0)],
  ];
  const outcome: Record<string, string> = {};
  for (const [what, bytes] of evil) {
    const id = randomUUID();
    const fault = await faultOf(upload(house, cora, id, bytes));
    if (fault !== null) {
      outcome[what] = String(fault);
      continue;
    }
    const answer = await download(house, cora, id);
    const kept = Buffer.from(await answer.arrayBuffer());
    const type = answer.headers.get('content-type') ?? '';
    outcome[what] = type;
    expect([what, type]).toEqual([
      what,
      expect.stringMatching(/^(image\/(webp|png|jpeg|avif|gif)|application\/pdf)/),
    ]);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    // A picture is made anew: nothing that was hung on it is left.
    if (type.startsWith('image/'))
      expect([what, kept.includes('<script'), kept.includes('PK\x03\x04')]).toEqual([what, false, false]);
    else {
      expect(answer.headers.get('content-disposition')).toMatch(/^attachment/);
      expect(answer.headers.get('content-security-policy')).toContain('sandbox');
    }
  }
  expect(outcome).toEqual({
    'a page after a picture': 'image/webp',
    'an archive after a picture': 'image/webp',
    'a page before a document': 'file file_type',
    'an archive after a document': 'application/pdf',
    'a script that begins as a picture': 'file file_broken',
    'a drawing in another script': 'file file_type',
    'a program': 'file file_type',
    nothing: 'file required',
  });
});
