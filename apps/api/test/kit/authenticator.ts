import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';

interface Flaws {
  origin?: string;
  rpId?: string;
  /** Whether its person has shown who they are. */
  verifiesUser?: boolean;
  counter?: number;
  userHandle?: string;
  /** What an attestation says that nobody asked for. */
  attestation?: { fmt: string; attStmt: Map<string, unknown> };
}
interface Options {
  challenge: string;
  rp?: { id: string };
  rpId?: string;
  user?: { id: string };
}

const sha256 = (data: Buffer | string): Buffer => createHash('sha256').update(data).digest();

/** A device that holds passkeys, as a browser lets a page see it. It does what it is told, wrong things too. */
export class Authenticator {
  readonly id = randomBytes(32);
  private readonly keys: { publicKey: KeyObject; privateKey: KeyObject } = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
  });
  private counter = 0;
  private userHandle = '';

  constructor(private readonly origin: string) {}

  /** The answer to what `passkeyAddBegin` gives. */
  make(options: string, flaws: Flaws = {}): string {
    const { challenge, rp, user } = JSON.parse(options) as Options;
    this.userHandle = user!.id;
    const { x = '', y = '' } = this.keys.publicKey.export({ format: 'jwk' });
    const key = new Map<number, number | Uint8Array>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, new Uint8Array(Buffer.from(x, 'base64url'))],
      [-3, new Uint8Array(Buffer.from(y, 'base64url'))],
    ]);
    const credential = Buffer.concat([
      Buffer.alloc(16),
      Buffer.from([0, this.id.length]),
      this.id,
      isoCBOR.encode(key as never),
    ]);
    const { fmt, attStmt } = flaws.attestation ?? { fmt: 'none', attStmt: new Map() };
    const attestation = new Map<string, unknown>([
      ['fmt', fmt],
      ['attStmt', attStmt],
      ['authData', new Uint8Array(this.data(rp!.id, 0x40, flaws, credential))],
    ]);
    return this.answer({
      clientDataJSON: this.client('webauthn.create', challenge, flaws).toString('base64url'),
      attestationObject: Buffer.from(isoCBOR.encode(attestation as never)).toString('base64url'),
      transports: ['internal', 'carrier pigeon'],
    });
  }

  /** The answer to what `passkeySignInBegin` gives. */
  use(options: string, flaws: Flaws = {}): string {
    const { challenge, rpId } = JSON.parse(options) as Options;
    const client = this.client('webauthn.get', challenge, flaws);
    const data = this.data(rpId!, 0, flaws);
    return this.answer({
      clientDataJSON: client.toString('base64url'),
      authenticatorData: data.toString('base64url'),
      signature: sign('sha256', Buffer.concat([data, sha256(client)]), this.keys.privateKey).toString(
        'base64url',
      ),
      userHandle: flaws.userHandle ?? this.userHandle,
    });
  }

  private data(rpId: string, flags: number, flaws: Flaws, credential = Buffer.alloc(0)): Buffer {
    this.counter += 1;
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(flaws.counter ?? this.counter);
    const present = (flaws.verifiesUser ?? true) ? 0x05 : 0x01;
    return Buffer.concat([sha256(flaws.rpId ?? rpId), Buffer.from([flags | present]), counter, credential]);
  }

  private client(type: string, challenge: string, { origin }: Flaws): Buffer {
    return Buffer.from(
      JSON.stringify({ type, challenge, origin: origin ?? this.origin, crossOrigin: false }),
    );
  }

  private answer(response: object): string {
    const id = this.id.toString('base64url');
    return JSON.stringify({ id, rawId: id, type: 'public-key', clientExtensionResults: {}, response });
  }
}
