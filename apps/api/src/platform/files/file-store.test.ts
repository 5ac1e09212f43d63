import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import S3rver from '@20minutes/s3rver';
import { readConfig } from '../config/config.js';
import type { FileStore } from './file-store.js';
import { storeOf } from './file-store.module.js';
import { FolderStore } from './folder-store.js';
import { S3Store } from './s3-store.js';

const DATABASE_URL = 'postgres://hearth@localhost/hearth';

let folder: string;
let server: S3rver;
let bucket: { FILES_S3_URL: string; FILES_S3_KEY: string; FILES_S3_SECRET: string };
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearth-stores-'));
  server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory: join(folder, 's3'),
    configureBuckets: [{ name: 'hearth-files' }],
  });
  const { port } = await server.run();
  // The pair of keys that this server for tests knows.
  bucket = {
    FILES_S3_URL: `http://127.0.0.1:${port}/hearth-files`,
    FILES_S3_KEY: 'S3RVER',
    FILES_S3_SECRET: 'S3RVER',
  };
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const read = async (store: FileStore, key: string) => {
  const bytes = await store.get(key);
  return bytes && (await buffer(bytes));
};

describe.each([
  [
    'a folder',
    FolderStore,
    () => storeOf(readConfig({ DATABASE_URL, FILES_FOLDER: join(folder, 'deep', 'below') })),
  ],
  ['a bucket', S3Store, () => storeOf(readConfig({ DATABASE_URL, ...bucket }))],
])('files in %s', (_, kind, open) => {
  test('come back as they were, to another process too', async () => {
    const store = open();
    expect(store).toBeInstanceOf(kind);
    const [small, large, none] = [randomUUID(), randomUUID(), randomUUID()];
    const bytes = randomBytes(9_000_000);
    await store.put(small, Buffer.from('a'));
    await Promise.all([store.put(large, bytes), store.put(large, bytes)]);
    expect((await read(open(), small))?.toString()).toBe('a');
    expect((await read(open(), large))?.equals(bytes)).toBe(true);
    expect(await store.get(none)).toBeNull();
  });

  test('may come one piece after the other, large, small or none; broken off, nothing stands there', async () => {
    const store = open();
    const piece = randomBytes(3_000_000);
    async function* pieces(count: number, breaks = false) {
      for (let one = 0; one < count; one += 1) yield await Promise.resolve(piece);
      if (breaks) throw new Error('broken off');
    }
    for (const count of [0, 1, 4]) {
      const key = randomUUID();
      await store.putStream(key, pieces(count));
      expect((await read(open(), key))?.equals(Buffer.concat(Array<Buffer>(count).fill(piece)))).toBe(true);
    }
    const broken = randomUUID();
    await expect(store.putStream(broken, pieces(4, true))).rejects.toThrow('broken off');
    expect(await store.get(broken)).toBeNull();
  });

  test('are gone once they are removed; twice is once', async () => {
    const store = open();
    const key = randomUUID();
    await store.put(key, Buffer.from('gone tomorrow'));
    await store.remove(key);
    await store.remove(key);
    expect(await store.get(key)).toBeNull();
  });
});

test('a folder holds nothing but whole files, for its owner alone, and no way leads out of it', async () => {
  const path = join(folder, 'own');
  const store = new FolderStore(path);
  const key = randomUUID();
  await store.put(key, Buffer.from('mine'));
  expect(await readdir(join(path, key.slice(0, 2)))).toEqual([key]);
  expect((await stat(join(path, key.slice(0, 2), key))).mode & 0o077).toBe(0);
  await expect(store.get('../../../../etc/passwd')).rejects.toThrow('Not a key');
});

test('a bucket that refuses says so', async () => {
  const store = storeOf(readConfig({ DATABASE_URL, ...bucket, FILES_S3_SECRET: 'another' }));
  await expect(store.put(randomUUID(), Buffer.from('a'))).rejects.toThrow();
  await expect(store.get(randomUUID())).rejects.toThrow();
});

test('a bucket is named whole, or not at all', () => {
  expect(() => readConfig({ DATABASE_URL, FILES_S3_URL: 'https://s3.example/bucket' })).toThrow(
    /^FILES_S3_URL, FILES_S3_KEY and FILES_S3_SECRET belong together/,
  );
  expect(() => readConfig({ DATABASE_URL, FILES_S3_URL: 'bucket', FILES_S3_REGION: 'US 1' })).toThrow(
    /FILES_S3_URL must be the.*FILES_S3_REGION must be a region/,
  );
});
