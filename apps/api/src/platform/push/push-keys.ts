import { Injectable } from '@nestjs/common';
import { Config } from '../config/config.js';
import { Db } from '../db/db.js';
import { domainOf } from '../mail/smtp.js';

/** By what push services know this house. */
export interface PushIdentity {
  publicKey: string;
  /** A secret: never logged, never sent. */
  privateKey: string;
  /** Whom a push service may write to about us. */
  subject: string;
}

const KEPT = `SELECT public_key AS "publicKey", private_key AS "privateKey" FROM push_key`;

/** The keys from the settings, or those made when first asked for and kept: with other keys every device falls silent. */
@Injectable()
export class PushKeys {
  private known: Promise<PushIdentity> | undefined;

  constructor(
    private readonly config: Config,
    private readonly db: Db,
  ) {}

  identity(): Promise<PushIdentity> {
    this.known ??= this.find().catch((error: unknown) => {
      this.known = undefined;
      throw error;
    });
    return this.known;
  }

  private async find(): Promise<PushIdentity> {
    const { VAPID_PUBLIC_KEY: publicKey, VAPID_PRIVATE_KEY: privateKey } = this.config;
    const keys = publicKey && privateKey ? { publicKey, privateKey } : await this.kept();
    return { ...keys, subject: this.subject };
  }

  private get subject(): string {
    if (this.config.VAPID_SUBJECT) return this.config.VAPID_SUBJECT;
    return this.config.secure ? this.config.address : `mailto:hearth@${domainOf(this.config.MAIL_FROM)}`;
  }

  private async kept(): Promise<Pick<PushIdentity, 'publicKey' | 'privateKey'>> {
    const [kept] = await this.db.query<PushIdentity>(KEPT);
    if (kept) return kept;
    const { default: webPush } = await import('web-push');
    const made = webPush.generateVAPIDKeys();
    // Of several processes that start at once, the first one's keys stay.
    await this.db.query(
      `INSERT INTO push_key (public_key, private_key) VALUES ($1, $2) ON CONFLICT DO NOTHING`,
      [made.publicKey, made.privateKey],
    );
    const [stays] = await this.db.query<PushIdentity>(KEPT);
    return stays ?? made;
  }
}
