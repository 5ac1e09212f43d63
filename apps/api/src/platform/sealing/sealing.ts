import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
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
 * Each is bound to what it is `about`: moved to another row, it does not open. Outside of production, without that
 * setting, a key is made and kept in the database.
 */
@Injectable()
export class Sealing {
  private known: Promise<Buffer> | undefined;

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
    await this.key();
  }

  async seal(plain: Uint8Array, about: string): Promise<Buffer> {
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv(CIPHER, await this.key(), nonce).setAAD(Buffer.from(about));
    const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
    return Buffer.concat([Buffer.of(VERSION), nonce, cipher.getAuthTag(), sealed]);
  }

  /** Throws where it was sealed with another key, about something else, or was changed. */
  async open(sealed: Buffer, about: string): Promise<Buffer> {
    if (sealed[0] !== VERSION) throw new Error('This was not sealed here');
    const nonce = sealed.subarray(1, 1 + NONCE);
    const decipher = createDecipheriv(CIPHER, await this.key(), nonce, { authTagLength: TAG })
      .setAAD(Buffer.from(about))
      .setAuthTag(sealed.subarray(1 + NONCE, 1 + NONCE + TAG));
    return Buffer.concat([decipher.update(sealed.subarray(1 + NONCE + TAG)), decipher.final()]);
  }

  private key(): Promise<Buffer> {
    this.known ??= this.find().catch((error: unknown) => {
      this.known = undefined;
      throw error;
    });
    return this.known;
  }

  private async find(): Promise<Buffer> {
    if (this.config.SECRETS_KEY) return Buffer.from(this.config.SECRETS_KEY, 'hex');
    // Of several processes that start at once, the first one's key stays.
    await this.db.query(`INSERT INTO seal_key (key) VALUES ($1) ON CONFLICT DO NOTHING`, [randomBytes(32)]);
    const [kept] = await this.db.query<{ key: Buffer }>(KEPT);
    if (!kept) throw new Error('The key that seals was not kept');
    return kept.key;
  }
}
