import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { RefusalError } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Config } from '../../platform/config/config.js';
import { Db, type Tx } from '../../platform/db/db.js';
import { hashOfSecret, newSecret } from '../../platform/access/secrets.js';
import type { Reader } from '../../platform/db/reader.js';
import { RateLimits } from '../../platform/limits/rate-limits.js';
import { noteSecurity } from '../../platform/log/security-log.js';
import { Turnstile } from '../../platform/operations/turnstile.js';
import { purseOf } from './known-purse.js';
import { PasswordWork } from './password-work.js';
import type { SignInHow, SignInWaitsFor } from './sign-in.entity.js';

/** What a sign-in attempt comes with. */
interface Attempt {
  email: string;
  password: string;
  /** Network of the caller, for the limit at the door. */
  address: string;
  userAgent: string;
  /** The secret by which the browser is known again, if it has one. */
  device: string | null;
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
    private readonly passwords: PasswordWork,
    turnstile: Turnstile,
  ) {
    turnstile.at('signIn', (network) => this.turnedAway(network)?.refusal ?? null);
  }

  /**
   * Signs in by e-mail and password; returns the secret for the cookie. Whether the account exists is told neither by
   * words nor by time. Refuses with `sign_in_failed` or `too_many`.
   */
  async signIn({ email, password, address, userAgent, device, isShared }: Attempt): Promise<string> {
    const turnedAway = this.turnedAway(address);
    if (turnedAway) throw turnedAway;
    await this.limits.take('sign-in-address', address);
    const purse = await purseOf(this.db, email, device);
    const purpose = purse.known ? 'sign-in-known' : 'sign-in-account';
    await this.limits.take(purpose, purse.key);
    const [account] = await this.db.query<{ personId: string; passwordHash: string | null }>(
      `SELECT a.person_id AS "personId", a.password_hash AS "passwordHash" FROM account a
         JOIN person p ON p.id = a.person_id WHERE a.email = $1 AND p.deactivated_at IS NULL`,
      [email],
    );
    const right = await this.passwords.verify(account?.passwordHash ?? null, password, address);
    if (!account || !right) {
      noteSecurity('sign_in_failed', {
        personId: account?.personId ?? null,
        how: 'password',
        known: purse.known,
      });
      throw new RefusalError('sign_in_failed');
    }
    const { personId, passwordHash } = account;
    const secret = await this.db.write(async (tx) => {
      // Another may have been chosen while this one stood in the line; whoever chooses one now waits, and ends what is opened here.
      const [still] = await tx.query(
        `SELECT 1 FROM account WHERE person_id = $1 AND password_hash = $2 FOR SHARE`,
        [personId, passwordHash],
      );
      if (!still) throw new RefusalError('sign_in_failed');
      return this.open(tx, personId, { userAgent, how: 'password', isShared });
    });
    // Only tries that fail are counted: a school comes in through one network.
    await this.limits.giveBack('sign-in-address', address);
    await this.limits.giveBack(purpose, purse.key);
    return secret;
  }

  /** The refusal that waits for whoever tries a password from this network now, whomever it is for. */
  private turnedAway(network: string): RefusalError | null {
    return this.limits.spent('sign-in-address', network) ?? this.passwords.noRoom(network);
  }

  /**
   * Opens a sign-in for a person within a transaction; returns its secret, which is kept only as a hash. While it waits for
   * something, it opens nothing. It comes before or after whatever ends all of a person's (`endEach`), never beside it. Refuses
   * with `sign_in_failed` where the account is closed.
   */
  async open(tx: Tx, personId: string, arrival: Arrival): Promise<string> {
    const secret = newSecret();
    const [there] = await tx.query(
      `SELECT 1 FROM person WHERE id = $1 AND deactivated_at IS NULL FOR SHARE`,
      [personId],
    );
    if (!there) throw new RefusalError('sign_in_failed');
    let waitsFor: SignInWaitsFor | null = null;
    for (const asks of this.asks) waitsFor ??= await asks(tx, personId, arrival);
    const { config } = this;
    const isShared = arrival.isShared ?? false;
    await tx.query(
      `INSERT INTO sign_in (id, token_hash, person_id, user_agent, how, is_shared, waits_for, expires_at, idle_minutes)
       VALUES ($1, $2, $3, $4, $5, $6, $7, now() + make_interval(hours => $8), $9)`,
      [
        randomUUID(),
        hashOfSecret(secret),
        personId,
        arrival.userAgent.slice(0, 300),
        arrival.how,
        isShared,
        waitsFor,
        isShared ? config.SHARED_SIGN_IN_HOURS : config.SIGN_IN_DAYS * 24,
        isShared ? config.SHARED_SIGN_IN_IDLE_MINUTES : config.SIGN_IN_IDLE_DAYS * 1_440,
      ],
    );
    noteSecurity('signed_in', { personId, how: arrival.how, isShared, waitsFor });
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
    await this.db.write((tx) => this.end(tx, [viewer.signInId]));
  }

  /** Ends sign-ins in the transaction of what ends them; their sockets close, on every process. */
  async end(tx: Tx, signInIds: readonly string[]): Promise<void> {
    if (signInIds.length === 0) return;
    await tx.query(
      `UPDATE sign_in SET revoked_at = now() WHERE id = ANY($1::uuid[]) AND revoked_at IS NULL`,
      [signInIds],
    );
    for (const signInId of signInIds) for (const work of this.ends) await work(tx, signInId);
    tx.announce('sign-in.ended', { signInIds: [...signInIds] });
  }

  /** Ends every sign-in of a person but this one (null: all), those that wait included; says how many there were. */
  endOthers(tx: Tx, personId: string, stays: string | null): Promise<number> {
    return this.endEach(tx, [personId], stays);
  }

  /** The same for several persons, in one statement. */
  async endEach(tx: Tx, personIds: readonly string[], stays: string | null): Promise<number> {
    if (personIds.length === 0) return 0;
    // One that is being opened is seen below, or sees what this was done for.
    await tx.query(`SELECT 1 FROM person WHERE id = ANY($1::uuid[]) ORDER BY id FOR NO KEY UPDATE`, [
      personIds,
    ]);
    const others = await tx.query<{ id: string }>(
      `SELECT id FROM sign_in WHERE person_id = ANY($1::uuid[]) AND id IS DISTINCT FROM $2 AND revoked_at IS NULL AND expires_at > now()
        ORDER BY id FOR UPDATE`,
      [personIds, stays],
    );
    await this.end(
      tx,
      others.map(({ id }) => id),
    );
    return others.length;
  }

  /**
   * A new secret for a sign-in whose rights have changed; what had the old one has nothing. `Welcome.keep` gives it to the
   * browser.
   */
  async rotate(tx: Tx, signInId: string): Promise<string> {
    const secret = await this.rotateOpen(tx, signInId);
    // Ended meanwhile, by whoever changed the password as well.
    if (!secret) throw new RefusalError('signed_out');
    return secret;
  }

  /** The same; null where the sign-in has ended. */
  async rotateOpen(tx: Tx, signInId: string): Promise<string | null> {
    const secret = newSecret();
    const [rotated] = await tx.query(
      `UPDATE sign_in SET token_hash = $2, last_seen_at = now() WHERE id = $1 AND revoked_at IS NULL RETURNING id`,
      [signInId, hashOfSecret(secret)],
    );
    return rotated ? secret : null;
  }

  /** A sign-in is proved anew by whatever would have opened it. */
  async proved(reader: Reader, signInId: string): Promise<void> {
    await reader.query(`UPDATE sign_in SET proved_at = now() WHERE id = $1`, [signInId]);
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
