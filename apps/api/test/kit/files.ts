import { deflateSync, crc32 } from 'node:zlib';
import type { Refusal, StoredFile } from '@hearth/shared';
import { strToU8, zipSync } from 'fflate';
import sharp from 'sharp';
import { Refused, type Actor } from './actor.js';
import type { House } from './house.js';

/** A photo as a phone takes it: lying on its side, and it tells where, when and with what it was taken. */
export const aPhoto = (width = 60, height = 40): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#1f5c4d' } })
    .withExif({
      IFD0: { Make: 'Kettle Phone', Artist: 'Noor Haddad', Orientation: '6' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '41/1 18/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

export const aPdf = (): Buffer =>
  Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

const TYPES = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;

/** A Word document; `more` are other things within it. */
export const aDocx = (more: Record<string, string> = {}): Buffer =>
  Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries({
          '[Content_Types].xml': TYPES,
          'word/document.xml': '<w:document/>',
          ...more,
        }).map(([name, text]) => [name, strToU8(text)]),
      ),
    ),
  );

/** A small PNG that says it has as many pixels as this, all of one color. */
export function aHugePng(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const sizes = [Buffer.alloc(4), Buffer.alloc(4)] as const;
    sizes[0].writeUInt32BE(data.length);
    sizes[1].writeUInt32BE(crc32(body));
    return Buffer.concat([sizes[0], body, sizes[1]]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([1, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(1_000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Brings a file as a browser does; throws `Refused`. */
export async function upload(
  house: House,
  who: Actor,
  id: string,
  bytes: Buffer,
  headers: Record<string, string> = {},
): Promise<StoredFile> {
  const response = await fetch(`${house.url}/files/${id}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', cookie: who.cookie, ...headers },
    body: new Uint8Array(bytes),
  });
  const answer = (await response.json()) as StoredFile | Refusal;
  if ('code' in answer) throw new Refused(answer, 'refused');
  return answer;
}

/** Asks for a file as a browser does. */
export const download = (
  house: House,
  who: Actor,
  id: string,
  headers: Record<string, string> = {},
): Promise<Response> => fetch(`${house.url}/files/${id}`, { headers: { cookie: who.cookie, ...headers } });

/** What anybody is told of a file: all of the answer but what is of this request alone. */
export async function answerOf(house: House, who: Actor, id: string): Promise<string> {
  const response = await download(house, who, id);
  const headers = [...response.headers]
    .filter(([name]) => name !== 'x-request-id' && name !== 'date')
    .map(([name, value]) => [name, value.replace(/nonce-[^']+/, 'nonce')]);
  const body = Buffer.from(await response.arrayBuffer()).toString('base64');
  return JSON.stringify([response.status, headers, body]);
}

/** What is said against it: fields and rules, or the code; null where nothing is. */
export const faultOf = async (what: Promise<unknown>): Promise<unknown> => {
  const error = await what.then(
    () => null,
    (refused: unknown) => refused,
  );
  if (!(error instanceof Refused)) return error;
  return error.refusal.fields?.map(({ field, rule }) => `${field} ${rule}`).join() ?? error.refusal.code;
};
