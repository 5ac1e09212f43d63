import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { RefusalError } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Config } from '../../platform/config/config.js';
import { Db, type Tx } from '../../platform/db/db.js';
import { hashOfSecret, newSecret } from '../../platform/access/secrets.js';
import { RateLimits } from '../../platform/limits/rate-limits.js';
import { verifyPassword } from './passwords.js';
import type { SignInHow, SignInWaitsFor } from './sign-in.entity.js';

/** What a sign-in attempt comes with. */
interface Attempt {
  email: string;
  password: string;
  /** Address of the caller, for the limit at the door. */
  address: string;
  userAgent: string;
  /** On a device that others use too. */
  isShared?: boolean;
}

/** How someone arrives. */
export interface Arrival {
  userAgent: string;
  how: SignInHow;
  /** On a device that others use too. */
  isShared?: boolean;
  /** Whoever sent them has asked for a second factor already, and the settings say that this is enough. */
  provesBoth?: boolean;
}

/** What a sign-in must wait for, asked in the transaction that opens it; null: nothing. */
type AsksMore = (tx: Tx, personId: string, arrival: Arrival) => Promise<SignInWaitsFor | null>;

/** Whoever keeps something for a sign-in lets go of it in the transaction that ends it. */
type SignInEnds = (tx: Tx, signInId: string) => Promise<void>;

@Injectable()
export class SignInService {
  private readonly ends: SignInEnds[] = [];
  private readonly asks: AsksMore[] = [];

  constructor(
    private readonly db: Db,
    private readonly config: Config,
    private readonly limits: RateLimits,
  ) {}

  /**
   * Signs in by e-mail and password; returns the secret for the cookie. Whether the account exists is told neither by
   * words nor by time. Refuses with `sign_in_failed` or `too_many`.
   */
  async signIn({ email, password, address, userAgent, isShared }: Attempt): Promise<string> {
    await this.limits.take('sign-in-address', address);
    await this.limits.take('sign-in-account', email.toLowerCase());
    const [account] = await this.db.query<{ personId: string; passwordHash: string | null }>(
      `SELECT a.person_id AS "personId", a.password_hash AS "passwordHash" FROM account a
         JOIN person p ON p.id = a.person_id WHERE a.email = $1 AND p.deactivated_at IS NULL`,
      [email],
    );
    const right = await verifyPassword(account?.passwordHash ?? null, password);
    if (!account || !right) throw new RefusalError('sign_in_failed');
    return this.db.write((tx) => this.open(tx, account.personId, { userAgent, how: 'password', isShared }));
  }

  /**
   * Opens a sign-in for a person within a transaction; returns its secret, which is kept only as a hash. While it waits for
   * something, it opens nothing.
   */
  async open(tx: Tx, personId: string, arrival: Arrival): Promise<string> {
    const secret = newSecret();
    let waitsFor: SignInWaitsFor | null = null;
    for (const asks of this.asks) waitsFor ??= await asks(tx, personId, arrival);
    await tx.query(
      `INSERT INTO sign_in (id, token_hash, person_id, user_agent, how, is_shared, waits_for, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, now() + make_interval(days => $8))`,
      [
        randomUUID(),
        hashOfSecret(secret),
        personId,
        arrival.userAgent.slice(0, 300),
        arrival.how,
        arrival.isShared ?? false,
        waitsFor,
        this.config.SIGN_IN_DAYS,
      ],
    );
    return secret;
  }

  /** Asks this of whoever signs in and has not proved both factors elsewhere: may they go on, or is there one more step? */
  asksMore(asks: AsksMore): void {
    this.asks.push((tx, personId, arrival) =>
      arrival.provesBoth ? Promise.resolve(null) : asks(tx, personId, arrival),
    );
  }

  /** Does this too whenever a sign-in is ended, in the same transaction. */
  whenEnds(work: SignInEnds): void {
    this.ends.push(work);
  }

  /** Ends the viewer's sign-in; its sockets close. Twice is once. */
  async signOut(viewer: Viewer): Promise<void> {
    await this.db.write(async (tx) => {
      await tx.query(`UPDATE sign_in SET revoked_at = now() WHERE id = $1 AND revoked_at IS NULL`, [
        viewer.signInId,
      ]);
      for (const work of this.ends) await work(tx, viewer.signInId);
      tx.announce('sign-in.ended', { signInIds: [viewer.signInId] });
    });
  }

  /** Language and zone of a person; what is not given stays. */
  async savePreferences(viewer: Viewer, preferences: { locale?: string; timeZone?: string }): Promise<void> {
    const { personId } = viewer;
    await this.db.write(async (tx) => {
      await tx.query(
        `UPDATE person SET locale = coalesce($2, locale), time_zone = coalesce($3, time_zone) WHERE id = $1`,
        [personId, preferences.locale ?? null, preferences.timeZone ?? null],
      );
      // What waits for an hour of the day waits for another one now.
      if (preferences.timeZone && preferences.timeZone !== viewer.timeZone)
        await tx.enqueue('notification.mail', { personId }, { key: `notification.mail:zone:${personId}` });
    });
  }
}
