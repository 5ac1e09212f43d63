import { Injectable } from '@nestjs/common';
import { Db, type Tx } from '../../platform/db/db.js';
import { noteSecurity } from '../../platform/log/security-log.js';
import { RateLimits } from '../../platform/limits/rate-limits.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import { hashRecoveryCode, recoveryCodeIn } from './recovery-codes.js';
import { SecondFactorMails } from './second-factor-mails.js';
import { stepOfCode } from './totp.js';

/** What a person's authenticator is sealed about. */
export const aboutPerson = (personId: string): string => `second-factor:${personId}`;

/** A code someone typed, ready to be compared within a transaction. */
export interface TypedCode {
  /** Six digits of an authenticator. */
  digits: string | null;
  recoveryHash: Buffer | null;
}

/** Takes codes of the second factor, each once. */
@Injectable()
export class SecondFactorCheck {
  constructor(
    private readonly db: Db,
    private readonly limits: RateLimits,
    private readonly sealing: Sealing,
    private readonly mails: SecondFactorMails,
  ) {}

  /** Counts a try of this person's and does what takes long, before anything is locked. Refuses with `too_many`. */
  async typed(personId: string, code: string): Promise<TypedCode> {
    await this.limits.take('second-factor', personId);
    await this.sealing.ready();
    const digits = code.replaceAll(/\s/g, '');
    if (/^[0-9]{6}$/.test(digits)) return { digits, recoveryHash: null };
    const recovery = recoveryCodeIn(code);
    const [held] = recovery
      ? await this.db.query<{ salt: Buffer | null }>(
          `SELECT recovery_salt AS salt FROM second_factor WHERE person_id = $1`,
          [personId],
        )
      : [];
    const recoveryHash = recovery && held?.salt ? await hashRecoveryCode(recovery, held.salt) : null;
    return { digits: null, recoveryHash };
  }

  /** Takes a code, under the lock of the person's authenticator: what opened once does not open again. False: a wrong one. */
  async take(tx: Tx, personId: string, typed: TypedCode): Promise<boolean> {
    const taken = await this.opens(tx, personId, typed);
    if (!taken) noteSecurity('code_wrong', { personId });
    return taken;
  }

  private async opens(tx: Tx, personId: string, { digits, recoveryHash }: TypedCode): Promise<boolean> {
    const [held] = await tx.query<{ secret: Buffer; lastStep: number }>(
      `SELECT secret, last_step AS "lastStep" FROM second_factor
        WHERE person_id = $1 AND confirmed_at IS NOT NULL FOR UPDATE`,
      [personId],
    );
    if (!held) return false;
    if (digits) {
      const secret = await this.sealing.open(held.secret, aboutPerson(personId));
      const step = stepOfCode(secret, digits, new Date(), held.lastStep);
      if (step === null) return false;
      await tx.query(`UPDATE second_factor SET last_step = $2 WHERE person_id = $1`, [personId, step]);
      return true;
    }
    const [used] = await tx.query<{ left: number }>(
      `UPDATE recovery_code SET used_at = now() WHERE person_id = $1 AND hash = $2 AND used_at IS NULL
       RETURNING (SELECT count(*)::int - 1 FROM recovery_code c WHERE c.person_id = $1 AND c.used_at IS NULL) AS left`,
      [personId, recoveryHash],
    );
    if (!used) return false;
    await this.mails.tell(tx, personId, { what: 'recoveryUsed', left: used.left });
    return true;
  }
}
