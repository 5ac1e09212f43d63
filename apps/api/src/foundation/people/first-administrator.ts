import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { RefusalError } from '../../platform/access/refusal-error.js';
import { hashOfSecret, newSecret } from '../../platform/access/secrets.js';
import { audit } from '../../platform/audit/audit.js';
import { Db } from '../../platform/db/db.js';
import { RateLimits } from '../../platform/limits/rate-limits.js';
import { PasswordStrength } from './password-strength.js';
import { PasswordWork } from './password-work.js';
import { SignInService } from './sign-in.service.js';

interface SignUp {
  token: string;
  name: string;
  email: string;
  password: string;
  address: string;
  userAgent: string;
  isShared: boolean;
}

/** How a fresh house gets its first administrator: a link printed once, used once, and only while there is none. */
@Injectable()
export class FirstAdministrator {
  constructor(
    private readonly db: Db,
    private readonly signIns: SignInService,
    private readonly limits: RateLimits,
    private readonly passwords: PasswordWork,
    private readonly strength: PasswordStrength,
  ) {}

  /**
   * The secret of a new link, good for a day and until there is an administrator; null once there is one. Every process
   * of a fresh house prints its own; the first one used ends them all.
   */
  async newLink(): Promise<string | null> {
    return this.db.write(async (tx) => {
      const [row] = await tx.query(`SELECT 1 FROM site_role WHERE role = 'administrator' LIMIT 1`);
      if (row) return null;
      const secret = newSecret();
      await tx.query(`DELETE FROM setup_link WHERE expires_at < now()`);
      await tx.query(
        `INSERT INTO setup_link (token_hash, expires_at) VALUES ($1, now() + interval '1 day')`,
        [hashOfSecret(secret)],
      );
      return secret;
    });
  }

  /** Signs the first administrator up and in; returns the secret for the cookie. Refuses with `link_ended`. */
  async signUp({ token, name, email, password, address, userAgent, isShared }: SignUp): Promise<string> {
    await this.limits.take('setup', address);
    // No work on a password without a link for it.
    const [good] = await this.db.query(
      `SELECT 1 FROM setup_link WHERE token_hash = $1 AND used_at IS NULL AND expires_at > now()`,
      [hashOfSecret(token)],
    );
    if (!good) throw new RefusalError('link_ended');
    await this.strength.ensureStrong('password', password, { name, email });
    const passwordHash = await this.passwords.hash(password);
    return this.db.write(async (tx) => {
      // Two links used at the same moment would both find no administrator yet.
      await tx.query(`LOCK TABLE setup_link IN EXCLUSIVE MODE`);
      const [used] = await tx.query(
        `UPDATE setup_link SET used_at = now() WHERE token_hash = $1 AND used_at IS NULL AND expires_at > now()
           AND NOT EXISTS (SELECT 1 FROM site_role WHERE role = 'administrator') RETURNING token_hash`,
        [hashOfSecret(token)],
      );
      if (!used) throw new RefusalError('link_ended');
      const personId = randomUUID();
      await tx.query(`INSERT INTO person (id, name, role_title) VALUES ($1, $2, '')`, [personId, name]);
      await tx.query(`INSERT INTO account (person_id, email, password_hash) VALUES ($1, $2, $3)`, [
        personId,
        email,
        passwordHash,
      ]);
      await tx.query(`INSERT INTO site_role (person_id, role) VALUES ($1, 'administrator')`, [personId]);
      await audit(tx, {
        kind: 'first_administrator.made',
        by: null,
        subject: { kind: 'person', id: personId },
      });
      return this.signIns.open(tx, personId, { userAgent, how: 'setup', isShared });
    });
  }
}
