import { Injectable } from '@nestjs/common';
import { RefusalError } from '../../platform/access/refusal-error.js';
import { Db, type Tx } from '../../platform/db/db.js';
import { Links } from '../../platform/links/links.js';
import { RateLimits } from '../../platform/limits/rate-limits.js';
import type { AccountSetUpInput, AccountWaiting } from './account-set-up.types.js';
import { PasswordStrength } from './password-strength.js';
import { PasswordWork } from './password-work.js';
import { SignInService } from './sign-in.service.js';
import { hasWayIn } from './ways-in.js';

const LINK_DAYS = 14;
const WAITING = `
  SELECT p.name, a.email FROM account a JOIN person p ON p.id = a.person_id
   WHERE a.person_id = $1 AND NOT ${hasWayIn('a.person_id')} AND p.deactivated_at IS NULL`;

/** How someone who was taken in gets a password: a link in a mail, used once, and only while there is none. */
@Injectable()
export class AccountSetUp {
  constructor(
    private readonly db: Db,
    private readonly links: Links,
    private readonly limits: RateLimits,
    private readonly signIns: SignInService,
    private readonly passwords: PasswordWork,
    private readonly strength: PasswordStrength,
  ) {}

  /** The secret of a new link for a person without a password; those made before are no longer good. */
  async newLink(tx: Tx, personId: string): Promise<string> {
    await this.links.revoke(tx, 'account.set-up', { personId });
    const link = { subject: { personId }, days: LINK_DAYS, once: true };
    const [token = ''] = await this.links.make(tx, 'account.set-up', [link]);
    return token;
  }

  /** Whose account waits; looking uses nothing up. Refuses with `link_ended`, `too_many`. */
  async look(token: string, address: string): Promise<AccountWaiting> {
    // A whole cohort may choose its passwords in one room: what is counted are wrong links alone.
    await this.limits.ask('application-wrong', address);
    const subject = await this.links.look(this.db, 'account.set-up', token);
    const [row] = subject ? await this.db.query<AccountWaiting>(WAITING, [subject.personId]) : [];
    if (row) return row;
    await this.limits.take('application-wrong', address);
    throw new RefusalError('link_ended');
  }

  /** Keeps the password and signs in; returns the secret for the cookie. Refuses with `link_ended`, `too_many`. */
  async choose(
    { token, password, isShared }: AccountSetUpInput,
    { address, userAgent }: { address: string; userAgent: string },
  ): Promise<string> {
    // No work on a password without a link for it.
    await this.strength.ensureStrong('password', password, await this.look(token, address));
    const passwordHash = await this.passwords.hash(password);
    return this.db.write(async (tx) => {
      const { personId } = await this.links.use(tx, 'account.set-up', token);
      const [set] = await tx.query<{ personId: string }>(
        `UPDATE account a SET password_hash = $2 FROM person p WHERE a.person_id = $1 AND p.id = a.person_id AND a.password_hash IS NULL
           AND NOT ${hasWayIn('a.person_id')}           AND p.deactivated_at IS NULL RETURNING a.person_id AS "personId"`,
        [personId, passwordHash],
      );
      if (!set) throw new RefusalError('link_ended');
      return this.signIns.open(tx, personId, { userAgent, how: 'invitation', isShared });
    });
  }
}
