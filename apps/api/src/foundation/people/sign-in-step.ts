import { Injectable } from '@nestjs/common';
import { RefusalError } from '../../platform/access/refusal-error.js';
import { hashOfSecret, newSecret } from '../../platform/access/secrets.js';
import { Db, type Tx } from '../../platform/db/db.js';
import type { Reader } from '../../platform/db/reader.js';
import { right, SecondFactor } from './second-factor.js';
import { noteSecurity } from '../../platform/log/security-log.js';
import { SecondFactorCheck } from './second-factor-check.js';
import { SecondFactorMails } from './second-factor-mails.js';
import type { SignInWaitsFor } from './sign-in.entity.js';
import { SignInService } from './sign-in.service.js';

/** A sign-in that waits ends after so long. */
export const STEP_MINUTES = 10;
/** The last wrong code ends it. */
const MOST_WRONG = 5;

/** A sign-in that waits for its second step. It is nobody's Viewer. */
export interface WaitingSignIn {
  id: string;
  personId: string;
  email: string;
  waitsFor: SignInWaitsFor;
  endsAt: Date;
  /** Has an authenticator that counts. */
  hasCodes: boolean;
}

const WAITING = `
  SELECT si.id, si.person_id AS "personId", a.email, si.waits_for AS "waitsFor",
         si.created_at + make_interval(mins => ${STEP_MINUTES}) AS "endsAt",
         EXISTS (SELECT 1 FROM second_factor f WHERE f.person_id = si.person_id AND f.confirmed_at IS NOT NULL) AS "hasCodes"
    FROM sign_in si JOIN person p ON p.id = si.person_id JOIN account a ON a.person_id = p.id
   WHERE si.token_hash = $1 AND si.waits_for IS NOT NULL AND si.revoked_at IS NULL AND p.deactivated_at IS NULL
     AND si.expires_at > now() AND si.created_at > now() - make_interval(mins => ${STEP_MINUTES})`;

/** The second step of a sign-in. On success its secret is another: whoever saw the first has nothing. */
@Injectable()
export class SignInStep {
  constructor(
    private readonly db: Db,
    private readonly secondFactor: SecondFactor,
    private readonly check: SecondFactorCheck,
    private readonly mails: SecondFactorMails,
    private readonly signIns: SignInService,
  ) {}

  /** The sign-in of a browser that waits; null where none does, or its time is over. */
  async find(secret: string | null, reader: Reader = this.db): Promise<WaitingSignIn | null> {
    if (!secret) return null;
    const [row] = await reader.query<WaitingSignIn>(WAITING, [hashOfSecret(secret)]);
    return row ?? null;
  }

  /** Opens it with a code. Returns the new secret for the cookie. Refuses with `step_ended`, `too_many`. */
  async prove(secret: string | null, code: string): Promise<string> {
    const waiting = this.known(await this.find(secret), 'second_factor');
    const typed = await this.check.typed(waiting.personId, code);
    const opened = await this.db.write(async (tx) => {
      if (await this.check.take(tx, waiting.personId, typed)) {
        noteSecurity('second_step_done', { personId: waiting.personId });
        return this.open(tx, waiting);
      }
      await this.countWrong(tx, waiting);
      return null;
    });
    return right(opened);
  }

  /** A new key, where one must be set up before one comes in. */
  async begin(secret: string | null): Promise<{ key: string; uri: string }> {
    const waiting = this.known(await this.find(secret), 'second_factor_set_up');
    if (waiting.hasCodes) throw new RefusalError('step_ended');
    return this.secondFactor.newKey(this.db, waiting);
  }

  /** Sets it up with its first code, and opens the sign-in. */
  async confirm(secret: string | null, code: string): Promise<{ secret: string; recoveryCodes: string[] }> {
    const waiting = this.known(await this.find(secret), 'second_factor_set_up');
    // Someone else who knows the password may have been quicker, or it was they on another device.
    if (waiting.hasCodes) throw new RefusalError('step_ended');
    let opened = '';
    const recoveryCodes = await this.secondFactor.confirmed(
      { ...waiting, signInId: waiting.id },
      code,
      async (tx) => {
        opened = await this.open(tx, waiting);
      },
    );
    return { secret: opened, recoveryCodes };
  }

  private known(waiting: WaitingSignIn | null, what: SignInWaitsFor): WaitingSignIn {
    if (waiting?.waitsFor !== what) throw new RefusalError('step_ended');
    return waiting;
  }

  private async open(tx: Tx, { id, waitsFor }: WaitingSignIn): Promise<string> {
    const secret = newSecret();
    const [opened] = await tx.query(
      `UPDATE sign_in SET waits_for = NULL, token_hash = $3, proved_at = now(), last_seen_at = now()
        WHERE id = $1 AND waits_for = $2 AND revoked_at IS NULL RETURNING id`,
      [id, waitsFor, hashOfSecret(secret)],
    );
    if (!opened) throw new RefusalError('step_ended');
    return secret;
  }

  private async countWrong(tx: Tx, { id, personId }: WaitingSignIn): Promise<void> {
    const [tried] = await tx.query<{ wrong: number }>(
      `UPDATE sign_in SET wrong_codes = wrong_codes + 1 WHERE id = $1 RETURNING wrong_codes AS wrong`,
      [id],
    );
    if (!tried || tried.wrong < MOST_WRONG) return;
    await this.signIns.end(tx, [id]);
    await this.mails.tell(tx, personId, { what: 'wrongCodes' }, new Date().toISOString().slice(0, 10));
  }
}
