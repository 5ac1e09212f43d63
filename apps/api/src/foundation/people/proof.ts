import { Injectable } from '@nestjs/common';
import { invalidField, RefusalError } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Db } from '../../platform/db/db.js';
import type { Reader } from '../../platform/db/reader.js';
import { RateLimits } from '../../platform/limits/rate-limits.js';
import { PasswordWork } from './password-work.js';

/** A proof holds for so long. */
const PROOF_MINUTES = 10;

/**
 * Whether it is still they: what changes how one signs in asks for a proof of its own, so that a screen left open gives
 * nobody the account for good.
 */
@Injectable()
export class Proof {
  constructor(
    private readonly db: Db,
    private readonly limits: RateLimits,
    private readonly passwords: PasswordWork,
  ) {}

  /** Refuses with `prove_again` where the last proof is older than ten minutes. One statement. */
  async recentlyProved(viewer: Viewer, reader: Reader = this.db): Promise<void> {
    const [proved] = await reader.query(
      `SELECT 1 FROM sign_in WHERE id = $1 AND proved_at > now() - make_interval(mins => $2)`,
      [viewer.signInId, PROOF_MINUTES],
    );
    if (!proved) throw new RefusalError('prove_again');
  }

  /** Proves by the password; a wrong one is a fault of its field. Refuses with `too_many`. */
  async byPassword(viewer: Viewer, password: string): Promise<void> {
    await this.limits.take('prove-again', viewer.personId);
    const [account] = await this.db.query<{ passwordHash: string | null }>(
      `SELECT password_hash AS "passwordHash" FROM account WHERE person_id = $1`,
      [viewer.personId],
    );
    const right = await this.passwords.verify(account?.passwordHash ?? null, password);
    // Another may have been chosen meanwhile.
    const [proved] = right
      ? await this.db.query(
          `UPDATE sign_in SET proved_at = now() WHERE id = $1 AND revoked_at IS NULL
              AND EXISTS (SELECT 1 FROM account WHERE person_id = $2 AND password_hash = $3) RETURNING 1`,
          [viewer.signInId, viewer.personId, account?.passwordHash],
        )
      : [];
    if (!proved) throw invalidField('password', 'wrong_password');
  }
}
