import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from '@20minutes/s3rver';
import { FILES } from '@hearth/shared';
import type { Actor } from '../../../test/kit/actor.js';
import { aHugePng, aPdf, aPhoto, download, faultOf, upload } from '../../../test/kit/files.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { aMember } from '../../../test/kit/people.js';
import { fileName } from './files.controller.js';

// What is shown to whom is tested with the posts that files stand in: features/forum/post-files.test.ts.
let house: House;
let noor: Actor;
let tomas: Actor;
let photo: Buffer;
beforeAll(async () => {
  house = await aHouse({ UPLOADS_PER_HOUR: '200' });
  noor = await aMember(house);
  tomas = await aMember(house);
  photo = await aPhoto();
});
afterAll(() => house.close());

test('what is no picture and no document is refused with the reason, and nothing of it stays', async () => {
  const bring = (bytes: Buffer, headers?: Record<string, string>) =>
    faultOf(upload(house, noor, randomUUID(), bytes, headers));
  const before = await house.db.query(`SELECT count(*) FROM file`);
  expect(await bring(Buffer.from('MZ this.pdf'))).toBe('file file_type');
  expect(await bring(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBe('file file_type');
  expect(await bring(Buffer.from('<html></html>'))).toBe('file file_type');
  expect(await bring(aHugePng(50_000, 50_000))).toBe('file file_broken');
  expect(await bring(photo.subarray(0, 300))).toBe('file file_broken');
  expect(await bring(Buffer.alloc(0))).toBe('file required');
  expect(await bring(Buffer.concat([photo, Buffer.alloc(FILES.picture)]))).toBe('file file_too_large');
  expect(await bring(Buffer.concat([aPdf(), Buffer.alloc(FILES.document)]))).toBe('file file_too_large');
  expect(await bring(photo, { origin: 'https://elsewhere.example' })).toBe('not_allowed');
  expect(await faultOf(upload(house, noor, 'no-id', photo))).toBe('not_found');
  expect((await download(house, noor, 'no-id')).status).toBe(404);
  expect(await faultOf(upload(house, { ...noor, cookie: '' }, randomUUID(), photo))).toBe('signed_out');
  expect(await house.db.query(`SELECT count(*) FROM file`)).toEqual(before);
});

test('a body that does not say how large it is is stopped where it is too large', async () => {
  let left = 60;
  const body = new ReadableStream({
    pull: (stream) => (left-- > 0 ? stream.enqueue(new Uint8Array(1_000_000)) : stream.close()),
  });
  const send = { method: 'POST', headers: { cookie: noor.cookie }, body, duplex: 'half' } as RequestInit;
  const answer = await fetch(`${house.url}/files/${randomUUID()}`, send);
  expect(await answer.json()).toMatchObject({ fields: [{ rule: 'file_too_large' }] });
});

test('two slow uploads of one person are all they may have at once, and keep nobody out for longer than the time for it', async () => {
  const hasty = await aHouse({ UPLOAD_SECONDS: '3' }, house);
  const enough = new AbortController();
  const slow = () => {
    const body = new ReadableStream({ start: (stream) => stream.enqueue(aPdf()) });
    const how = { method: 'POST', headers: { cookie: noor.cookie }, body, duplex: 'half' } as RequestInit;
    const send = { ...how, signal: enough.signal };
    return fetch(`${hasty.url}/files/${randomUUID()}`, send).then((answer) => answer.json());
  };
  const three = await Promise.all([slow(), slow(), slow()]);
  expect(
    JSON.stringify(three)
      .match(/too_many|file_slow/g)
      ?.sort(),
  ).toEqual(['file_slow', 'file_slow', 'too_many']);
  enough.abort();
  await upload(hasty, tomas, randomUUID(), aPdf());
  await upload(hasty, noor, randomUUID(), aPdf());
  await hasty.close();
});

test('where a bucket is named files lie there, and are served by the house', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'hearth-bucket-'));
  const configureBuckets = [{ name: 'hearth' }];
  const server = new S3rver({ port: 0, address: '127.0.0.1', silent: true, directory, configureBuckets });
  const { port } = await server.run();
  const settings = {
    FILES_S3_URL: `http://127.0.0.1:${port}/hearth`,
    FILES_S3_KEY: 'S3RVER',
    FILES_S3_SECRET: 'S3RVER',
  };
  const other = await aHouse(settings, house);
  const { id } = await upload(other, tomas, randomUUID(), aPdf());
  const answer = await download(other, tomas, id);
  expect(Buffer.from(await answer.arrayBuffer()).equals(aPdf())).toBe(true);
  expect((await download(other, noor, id)).status).toBe(404);
  // The house with the folder knows of it, and has it not.
  expect((await download(house, tomas, id)).status).toBe(404);
  await other.close();
  await server.close();
  await rm(directory, { recursive: true });
});

test('so many within an hour, and no more', async () => {
  const strict = await aHouse({ UPLOADS_PER_HOUR: '1' }, house);
  await upload(strict, tomas, randomUUID(), aPdf());
  expect(await faultOf(upload(strict, tomas, randomUUID(), aPdf()))).toBe('too_many');
  await strict.close();
});

test.each([
  ['Plan', 'Plan.pdf'],
  ['Plan.PDF', 'Plan.PDF'],
  ['../../etc/passwd', 'etc passwd.pdf'],
  ['  ..  ', 'attachment.pdf'],
  ['', 'attachment.pdf'],
  ['a\u202efdp.exe', 'afdp.exe.pdf'],
  ['x'.repeat(300), `${'x'.repeat(120)}.pdf`],
])('a file called %j is kept as %j', (words, name) => {
  expect(fileName(words, 'pdf')).toBe(name);
});
