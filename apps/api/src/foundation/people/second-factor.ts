import { randomBytes } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { invalidField, RefusalError } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { audit } from '../../platform/audit/audit.js';
import { Db, type Tx } from '../../platform/db/db.js';
import type { Reader } from '../../platform/db/reader.js';
import { Links } from '../../platform/links/links.js';
import { RateLimits } from '../../platform/limits/rate-limits.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import { Proof } from './proof.js';
import { hashRecoveryCode, newRecoveryCodes } from './recovery-codes.js';
import { aboutPerson, SecondFactorCheck } from './second-factor-check.js';
import { SecondFactorMails } from './second-factor-mails.js';
import { requiredOf } from './second-factor-roles.js';
import type { SecondFactorState } from './second-factor.types.js';
import type { SignInWaitsFor } from './sign-in.entity.js';
import { SignInService, type Arrival } from './sign-in.service.js';
import { lockWaysIn } from './ways-in.js';
import { newTotpSecret, stepOfCode, totpKey } from './totp.js';

/** A key that was shown waits for its first code for so long. */
const KEY_MINUTES = 30;

/** Something else that is as good as an authenticator: a passkey. */
interface OtherFactor {
  /** Has this person one? */
  has: (reader: Reader, personId: string) => Promise<boolean>;
  /** Lets go of all of this person's, for an administrator who helps someone who lost theirs. */
  forget: (tx: Tx, personId: string) => Promise<void>;
}

/** Whoever sets an authenticator up. */
interface Owner {
  personId: string;
  email: string;
}

/** One's own second factor: an authenticator app, and recovery codes for the day it is lost. */
@Injectable()
export class SecondFactor implements OnModuleInit {
  private readonly others: OtherFactor[] = [];

  constructor(
    private readonly db: Db,
    private readonly limits: RateLimits,
    private readonly sealing: Sealing,
    private readonly proof: Proof,
    private readonly check: SecondFactorCheck,
    private readonly mails: SecondFactorMails,
    private readonly signIns: SignInService,
    private readonly links: Links,
  ) {}

  onModuleInit(): void {
    this.signIns.asksMore((tx, personId, arrival) => this.asksMore(tx, personId, arrival));
  }

  /** Counts this as a second factor, too. */
  counts(other: OtherFactor): void {
    this.others.push(other);
  }

  /** Has this person something else that counts? */
  async hasOther(reader: Reader, personId: string): Promise<boolean> {
    for (const { has } of this.others) if (await has(reader, personId)) return true;
    return false;
  }

  async forgetOthers(tx: Tx, personId: string): Promise<void> {
    for (const { forget } of this.others) await forget(tx, personId);
  }

  async state({ personId }: Viewer): Promise<SecondFactorState> {
    const [row] = await this.db.query<SecondFactorState>(
      `SELECT f.confirmed_at AS since, ${requiredOf('p')} AS required,
              (SELECT count(*)::int FROM recovery_code c WHERE c.person_id = p.id AND c.used_at IS NULL) AS "recoveryCodesLeft"
         FROM person p LEFT JOIN second_factor f ON f.person_id = p.id WHERE p.id = $1`,
      [personId],
    );
    return row ?? { since: null, required: false, recoveryCodesLeft: 0 };
  }

  /** Makes a new key; it counts once a code of it was typed. With one that counts already, a code of that is asked for. */
  async begin(viewer: Viewer, code: string | null): Promise<{ key: string; uri: string }> {
    await this.proof.recentlyProved(viewer);
    const { since } = await this.state(viewer);
    if (!since) return this.newKey(this.db, viewer);
    const typed = await this.check.typed(viewer.personId, code ?? '');
    const made = await this.db.write(async (tx) =>
      (await this.check.take(tx, viewer.personId, typed)) ? this.newKey(tx, viewer) : null,
    );
    return right(made);
  }

  /** The same for someone whose sign-in waits for it. */
  async newKey(reader: Reader, { personId, email }: Owner): Promise<{ key: string; uri: string }> {
    const secret = newTotpSecret();
    await reader.query(
      `INSERT INTO second_factor (person_id, next_secret, next_at) VALUES ($1, $2, now())
       ON CONFLICT (person_id) DO UPDATE SET next_secret = excluded.next_secret, next_at = excluded.next_at`,
      [personId, await this.sealing.seal(secret, aboutPerson(personId))],
    );
    return totpKey(secret, email);
  }

  /** Also the new secret of this sign-in. */
  async confirm(viewer: Viewer, code: string): Promise<{ recoveryCodes: string[]; secret: string }> {
    await this.proof.recentlyProved(viewer);
    let secret = '';
    const recoveryCodes = await this.confirmed(viewer, code, async (tx) => {
      secret = await this.signIns.rotate(tx, viewer.signInId);
    });
    return { recoveryCodes, secret };
  }

  /**
   * From now on the key that was shown counts, and in place of any before; gives ten recovery codes. What was opened without it ends:
   * other sign-ins, and links that wait in mailboxes. `andThen` is done with it or not at all. A wrong code is a fault of its field.
   */
  async confirmed(
    { personId, signInId }: { personId: string; signInId: string },
    code: string,
    andThen: (tx: Tx) => Promise<void>,
  ): Promise<string[]> {
    await this.limits.take('second-factor', personId);
    const [next] = await this.db.query<{ sealed: Buffer }>(
      `SELECT next_secret AS sealed FROM second_factor
        WHERE person_id = $1 AND next_at > now() - make_interval(mins => $2)`,
      [personId, KEY_MINUTES],
    );
    if (!next) throw new RefusalError('step_ended');
    const secret = await this.sealing.open(next.sealed, aboutPerson(personId));
    const step = right(stepOfCode(secret, code.replaceAll(/\s/g, ''), new Date(), 0));
    const made = await newCodes();
    await this.db.write(async (tx) => {
      const [taken] = await tx.query(
        `UPDATE second_factor SET secret = next_secret, confirmed_at = now(), last_step = $3, recovery_salt = $4,
                next_secret = NULL, next_at = NULL WHERE person_id = $1 AND next_secret = $2 RETURNING person_id`,
        [personId, next.sealed, step, made.salt],
      );
      if (!taken) throw new RefusalError('step_ended');
      await keep(tx, personId, made.hashes);
      await this.links.revoke(tx, 'sign-in.mail', { personId });
      await this.links.revoke(tx, 'password.reset', { personId });
      await this.signIns.endOthers(tx, personId, signInId);
      await andThen(tx);
      await this.mails.tell(tx, personId, { what: 'on' });
      await audit(tx, { kind: 'second_factor.on', by: personId, subject: { kind: 'person', id: personId } });
    });
    return made.codes;
  }

  /** Ten new recovery codes; those before are no longer good. */
  async newRecoveryCodes(viewer: Viewer, code: string): Promise<string[]> {
    await this.proof.recentlyProved(viewer);
    const { personId } = viewer;
    const [typed, made] = [await this.check.typed(personId, code), await newCodes()];
    const done = await this.db.write(async (tx) => {
      if (!(await this.check.take(tx, personId, typed))) return null;
      await tx.query(`UPDATE second_factor SET recovery_salt = $2 WHERE person_id = $1`, [
        personId,
        made.salt,
      ]);
      await keep(tx, personId, made.hashes);
      await this.mails.tell(tx, personId, { what: 'codesMade' });
      await audit(tx, {
        kind: 'recovery_codes.made',
        by: personId,
        subject: { kind: 'person', id: personId },
      });
      return made.codes;
    });
    return right(done);
  }

  /** Turns it off. Refuses with `second_factor_required` where a role asks for one and there is no other. */
  async end(viewer: Viewer, code: string): Promise<void> {
    await this.proof.recentlyProved(viewer);
    const { personId } = viewer;
    const typed = await this.check.typed(personId, code);
    const done = await this.db.write(async (tx) => {
      // A passkey that is taken away at the same moment waits, or is seen to be gone.
      await lockWaysIn(tx, personId);
      const [person] = await tx.query<{ required: boolean }>(
        `SELECT ${requiredOf('p')} AS required FROM person p WHERE p.id = $1`,
        [personId],
      );
      if (person?.required && !(await this.hasOther(tx, personId)))
        throw new RefusalError('second_factor_required');
      if (!(await this.check.take(tx, personId, typed))) return null;
      await tx.query(`DELETE FROM second_factor WHERE person_id = $1`, [personId]);
      await this.mails.tell(tx, personId, { what: 'off' });
      await audit(tx, { kind: 'second_factor.off', by: personId, subject: { kind: 'person', id: personId } });
      return true;
    });
    right(done);
  }

  /** A passkey is both factors; whoever has an authenticator, or another that counts and must, is asked; whoever must and has none is led to one. */
  private async asksMore(tx: Tx, personId: string, { how }: Arrival): Promise<SignInWaitsFor | null> {
    if (how === 'guest' || how === 'passkey') return null;
    const [row] = await tx.query<{ has: boolean; required: boolean }>(
      `SELECT EXISTS (SELECT 1 FROM second_factor f WHERE f.person_id = p.id AND f.confirmed_at IS NOT NULL) AS has,
              ${requiredOf('p')} AS required FROM person p WHERE p.id = $1`,
      [personId],
    );
    if (row?.has) return 'second_factor';
    if (!row?.required) return null;
    // Or whoever knows the password would set up an authenticator of their own beside the passkey.
    return (await this.hasOther(tx, personId)) ? 'second_factor' : 'second_factor_set_up';
  }
}

/** What came of a code; a wrong one is a fault of its field. */
export function right<T>(outcome: T | null): T {
  if (outcome === null) throw invalidField('code', 'code_wrong');
  return outcome;
}

async function newCodes(): Promise<{ codes: string[]; salt: Buffer; hashes: Buffer[] }> {
  const [codes, salt] = [newRecoveryCodes(), randomBytes(16)];
  const hashes: Buffer[] = [];
  // One after the other: who signs in meanwhile waits for no ten hashes.
  for (const code of codes) hashes.push(await hashRecoveryCode(code, salt));
  return { codes, salt, hashes };
}

async function keep(tx: Tx, personId: string, hashes: readonly Buffer[]): Promise<void> {
  await tx.query(`DELETE FROM recovery_code WHERE person_id = $1`, [personId]);
  await tx.query(`INSERT INTO recovery_code (person_id, hash) SELECT $1, unnest($2::bytea[])`, [
    personId,
    hashes,
  ]);
}
