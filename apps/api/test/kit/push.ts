import {
  createDecipheriv,
  createECDH,
  createPublicKey,
  hkdfSync,
  randomBytes,
  randomUUID,
  verify,
} from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Actor } from './actor.js';
import { aHouse, type House } from './house.js';

/** What a browser gives when it subscribes. */
export interface Subscription {
  endpoint: string;
  p256dh: string;
  auth: string;
}

/** A message as its browser reads it, and how it came. */
export interface CaughtPush {
  endpoint: string;
  headers: IncomingHttpHeaders;
  /** Who signed it: what the token says, and the key it was signed by. */
  signed: { aud: string; sub: string; exp: number; key: string };
  message: { title: string; body: string; lang: string; path: string; tag: string };
}

/** A push service and the browsers behind it, on this machine: takes, checks and opens what is sent. */
export interface PushCatcher {
  origin: string;
  caught: CaughtPush[];
  /** How often someone knocked, taken or not. */
  tries: string[];
  /** Set to answer otherwise than "taken": a status for an endpoint. */
  answer: (endpoint: string) => number | Promise<number>;
  subscribe(): Subscription;
  /** Since the last look, to one endpoint. */
  take(subscription: Subscription): CaughtPush[];
  close(): Promise<void>;
}

const bytes = (text: string) => Buffer.from(text, 'base64url');
const derived = (salt: Buffer, secret: Buffer, info: Buffer, length: number): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, salt, info, length));

/** RFC 8291 as a browser does it, by the platform alone. */
function opened(body: Buffer, secret: ReturnType<typeof createECDH>, auth: Buffer): string {
  const salt = body.subarray(0, 16);
  const keyLength = body.readUInt8(20);
  const theirs = body.subarray(21, 21 + keyLength);
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), secret.getPublicKey(), theirs]);
  const shared = derived(auth, secret.computeSecret(theirs), info, 32);
  const key = derived(salt, shared, Buffer.from('Content-Encoding: aes128gcm\0'), 16);
  const nonce = derived(salt, shared, Buffer.from('Content-Encoding: nonce\0'), 12);
  const sealed = body.subarray(21 + keyLength);
  const decipher = createDecipheriv('aes-128-gcm', key, nonce);
  decipher.setAuthTag(sealed.subarray(-16));
  const padded = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
  return padded.subarray(0, padded.lastIndexOf(2)).toString('utf8');
}

/** RFC 8292: the token stands under the key it names, or this throws. */
function signer(authorization = ''): CaughtPush['signed'] {
  const [, token = '', key = ''] = /^vapid t=([\w.-]+), k=([\w-]+)$/.exec(authorization) ?? [];
  const [head = '', claims = '', signature = ''] = token.split('.');
  const point = bytes(key);
  const publicKey = createPublicKey({
    format: 'jwk',
    key: {
      kty: 'EC',
      crv: 'P-256',
      x: point.subarray(1, 33).toString('base64url'),
      y: point.subarray(33).toString('base64url'),
    },
  });
  const stands = verify(
    'sha256',
    Buffer.from(`${head}.${claims}`),
    { key: publicKey, dsaEncoding: 'ieee-p1363' },
    bytes(signature),
  );
  if (!stands) throw new Error('The token is not signed by the key it names');
  return { ...(JSON.parse(bytes(claims).toString('utf8')) as Omit<CaughtPush['signed'], 'key'>), key };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

export async function aPushService(): Promise<PushCatcher> {
  const browsers = new Map<string, { secret: ReturnType<typeof createECDH>; auth: Buffer }>();
  const seen = new Map<string, number>();
  const catcher: Pick<PushCatcher, 'caught' | 'tries' | 'answer'> = {
    caught: [],
    tries: [],
    answer: () => 201,
  };
  let origin = '';
  const receive = async (request: IncomingMessage): Promise<number> => {
    const endpoint = `${origin}${request.url}`;
    catcher.tries.push(endpoint);
    const body = await bodyOf(request);
    const browser = browsers.get(endpoint);
    if (!browser || request.method !== 'POST') return 404;
    const status = await catcher.answer(endpoint);
    if (status !== 201) return status;
    const signed = signer(request.headers.authorization);
    if (signed.aud !== origin) return 403;
    const message = JSON.parse(opened(body, browser.secret, browser.auth)) as CaughtPush['message'];
    catcher.caught.push({ endpoint, headers: request.headers, signed, message });
    return 201;
  };
  const server: Server = createServer((request, answer) => {
    receive(request).then(
      (status) => answer.writeHead(status, status === 302 ? { location: `${origin}/elsewhere` } : {}).end(),
      () => answer.writeHead(400).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return Object.assign(catcher, {
    origin,
    subscribe() {
      const secret = createECDH('prime256v1');
      const p256dh = secret.generateKeys().toString('base64url');
      const auth = randomBytes(16);
      const endpoint = `${origin}/push/${randomUUID()}`;
      browsers.set(endpoint, { secret, auth });
      return { endpoint, p256dh, auth: auth.toString('base64url') };
    },
    take({ endpoint }: Subscription) {
      const all = catcher.caught.filter((one) => one.endpoint === endpoint);
      const from = seen.get(endpoint) ?? 0;
      seen.set(endpoint, all.length);
      return all.slice(from);
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  });
}

export interface PushingHouse extends House {
  push: PushCatcher;
}

/** A house whose push service is one on this machine. */
export async function aPushingHouse(settings: Record<string, string> = {}): Promise<PushingHouse> {
  const push = await aPushService();
  const house = await aHouse({ PUSH_TEST_ORIGIN: push.origin, ...settings });
  const close = house.close;
  return Object.assign(house, {
    push,
    close: async () => {
      await close();
      await push.close();
    },
  });
}

export interface SeenDevice {
  id: string;
  browser: string | null;
  system: string | null;
  here: boolean;
  showsKind: boolean;
  usedAt: string | null;
}
export interface SeenPushSettings {
  publicKey: string;
  allowedHere: boolean;
  devices: SeenDevice[];
}

const SETTINGS = `id publicKey allowedHere devices { id browser system here showsKind createdAt usedAt }`;

export const pushSettings = async (who: Actor): Promise<SeenPushSettings> =>
  (await who.gql<{ pushSettings: SeenPushSettings }>(`{ pushSettings { ${SETTINGS} } }`)).pushSettings;

export const addDevice = async (who: Actor, input: Partial<Subscription>): Promise<SeenPushSettings> =>
  (
    await who.gql<{ pushDeviceAdd: SeenPushSettings }>(
      `mutation($input: PushDeviceAddInput!) { pushDeviceAdd(input: $input) { ${SETTINGS} } }`,
      { input },
    )
  ).pushDeviceAdd;

export const renewDevice = async (who: Actor, input: Partial<Subscription>): Promise<SeenPushSettings> =>
  (
    await who.gql<{ pushDeviceRenew: SeenPushSettings }>(
      `mutation($input: PushDeviceAddInput!) { pushDeviceRenew(input: $input) { ${SETTINGS} } }`,
      { input },
    )
  ).pushDeviceRenew;

export const changeDevice = async (who: Actor, id: string, showsKind: boolean): Promise<SeenPushSettings> =>
  (
    await who.gql<{ pushDeviceChange: SeenPushSettings }>(
      `mutation($input: PushDeviceChangeInput!) { pushDeviceChange(input: $input) { ${SETTINGS} } }`,
      { input: { id, showsKind } },
    )
  ).pushDeviceChange;

export const removeDevice = async (who: Actor, id: string): Promise<SeenPushSettings> =>
  (
    await who.gql<{ pushDeviceRemove: SeenPushSettings }>(
      `mutation($id: ID!) { pushDeviceRemove(id: $id) { ${SETTINGS} } }`,
      { id },
    )
  ).pushDeviceRemove;
