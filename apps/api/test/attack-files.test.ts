import { randomBytes, randomUUID } from 'node:crypto';
import { request } from 'node:http';
import type { Actor } from './kit/actor.js';
import { aDocx, aPdf, aPhoto, download, faultOf, upload } from './kit/files.js';
import { aHouse, type House } from './kit/house.js';
import { aMember } from './kit/people.js';

// Paths that lead out, headers that are two, files that are two things at once.

let house: House;
let cora: Actor;
beforeAll(async () => {
  house = await aHouse();
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
    const answer = await fetch(`${house.url}/health/live?next=${encodeURIComponent(id)}`, {
      headers: { 'x-request-id': id.replace(/[\r\n]/g, ' '), 'x-forwarded-host': 'evil.example' },
      redirect: 'manual',
    });
    expect(answer.headers.get('x-evil')).toBeNull();
    expect(answer.headers.get('location')).toBeNull();
    expect(answer.headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
  }
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
