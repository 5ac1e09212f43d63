import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '../config/config.js';
import { Db } from '../db/db.js';

const CIPHER = 'aes-256-gcm';
/** Version, nonce, tag: what stands before the sealed bytes. */
const VERSION = 1;
const NONCE = 12;
const TAG = 16;
const KEPT = `SELECT key FROM seal_key`;

/**
 * Keeps secrets that must be read again in a way that the database alone does not give away: AES-256-GCM with `SECRETS_KEY`.
 * Each is bound to what it is `about`: moved to another row, it does not open. Of several keys the first one seals, and all
 * of them open, so that a key can be changed. Outside of production, without that setting, a key is made and kept in the
 * database.
 */
@Injectable()
export class Sealing {
  private known: Promise<readonly [Buffer, ...Buffer[]]> | undefined;

  constructor(
    private readonly config: Config,
    private readonly db: Db,
  ) {
    if (config.production && !config.SECRETS_KEY)
      throw new Error(
        'SECRETS_KEY must be set in production: 32 random bytes in hexadecimal, as "openssl rand -hex 32" makes them',
      );
  }

  /** Finds the key; done before a transaction, it takes no second connection within. */
  async ready(): Promise<void> {
    await this.keys();
  }

  async seal(plain: Uint8Array, about: string): Promise<Buffer> {
    const [key] = await this.keys();
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(about));
    const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
    return Buffer.concat([Buffer.of(VERSION), nonce, cipher.getAuthTag(), sealed]);
  }

  /** Throws where it was sealed with a key we do not have, about something else, or was changed. */
  async open(sealed: Buffer, about: string): Promise<Buffer> {
    return (await this.find(sealed, about)).plain;
  }

  /** The same sealed with the key of now; null where it is so already. Throws as `open` does. */
  async anew(sealed: Buffer, about: string): Promise<Buffer | null> {
    const { plain, at } = await this.find(sealed, about);
    return at === 0 ? null : this.seal(plain, about);
  }

  /** Whether there is an earlier key, from which what is sealed still has to be moved. */
  async hasEarlier(): Promise<boolean> {
    return (await this.keys()).length > 1;
  }

  /** 32 bytes that are always the same for this `about` and tell nothing of the key: one of each key, that of now first. */
  async derived(about: string): Promise<Buffer[]> {
    return (await this.keys()).map((key) => Buffer.from(hkdfSync('sha256', key, '', about, 32)));
  }

  private async find(sealed: Buffer, about: string): Promise<{ plain: Buffer; at: number }> {
    if (sealed[0] !== VERSION) throw new Error('This was not sealed here');
    const nonce = sealed.subarray(1, 1 + NONCE);
    const tag = sealed.subarray(1 + NONCE, 1 + NONCE + TAG);
    let refusal: unknown;
    for (const [at, key] of (await this.keys()).entries()) {
      try {
        const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG })
          .setAAD(Buffer.from(about))
          .setAuthTag(tag);
        const plain = Buffer.concat([decipher.update(sealed.subarray(1 + NONCE + TAG)), decipher.final()]);
        return { plain, at };
      } catch (error) {
        refusal = error;
      }
    }
    throw refusal;
  }

  private keys(): Promise<readonly [Buffer, ...Buffer[]]> {
    this.known ??= this.read().catch((error: unknown) => {
      this.known = undefined;
      throw error;
    });
    return this.known;
  }

  private async read(): Promise<readonly [Buffer, ...Buffer[]]> {
    const [first, ...earlier] = (this.config.SECRETS_KEY?.split(',') ?? []).map((key) =>
      Buffer.from(key, 'hex'),
    );
    if (first) return [first, ...earlier];
    // Of several processes that start at once, the first one's key stays.
    await this.db.query(`INSERT INTO seal_key (key) VALUES ($1) ON CONFLICT DO NOTHING`, [randomBytes(32)]);
    const [kept] = await this.db.query<{ key: Buffer }>(KEPT);
    if (!kept) throw new Error('The key that seals was not kept');
    return [kept.key];
  }
}
