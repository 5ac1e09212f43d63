import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { aHouse, type House } from './kit/house.js';

let house: House;
beforeAll(async () => {
  house = await aHouse();
});
afterAll(() => house.close());

interface Answer {
  encoding: string | undefined;
  vary: string;
  bytes: Buffer;
}

/** By hand: `fetch` unpacks by itself and hides it. */
function ask(query: string, accepts: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'accept-encoding': accepts };
    const call = request(`${house.url}/graphql`, { method: 'POST', headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          encoding: response.headers['content-encoding'],
          vary: response.headers.vary ?? '',
          bytes: Buffer.concat(chunks),
        }),
      );
    });
    call.on('error', reject);
    call.end(JSON.stringify({ query }));
  });
}

const SHORT = '{ viewer { id } }';
const LONG = `{ ${Array.from({ length: 30 }, (_, i) => `aFieldWithAVeryVeryVeryLongNameIndeed${i}: __typename`).join(' ')} }`;

describe('answers', () => {
  test.each([
    ['gzip', 'gzip', gunzipSync],
    ['gzip, deflate, br', 'br', brotliDecompressSync],
  ])(
    'are packed where they are long and the caller can unpack them: %s',
    async (accepts, encoding, unpack) => {
      const plain = await ask(LONG, 'identity');
      const packed = await ask(LONG, accepts);
      expect(plain.encoding).toBeUndefined();
      expect(packed.encoding).toBe(encoding);
      expect(packed.vary.toLowerCase()).toContain('accept-encoding');
      expect(packed.bytes.length).toBeLessThan(plain.bytes.length / 2);
      expect(unpack(packed.bytes).toString()).toBe(plain.bytes.toString());
    },
  );

  test('of one packet are left as they are', async () => {
    const answer = await ask(SHORT, 'gzip');
    expect(answer.encoding).toBeUndefined();
    expect(JSON.parse(answer.bytes.toString())).toEqual({ data: { viewer: null } });
  });
});
