import { Injectable } from '@nestjs/common';
import { generateAuthenticationOptions } from '@simplewebauthn/server';
import type { Viewer } from '../../platform/access/viewer.js';
import { Db, type Tx } from '../../platform/db/db.js';
import { RateLimits } from '../../platform/limits/rate-limits.js';
import { CHALLENGE_MINUTES, failed, PasskeyCeremony, rpIdOf, type Site } from './passkey-ceremony.js';
import { handleOf } from './passkeys.js';
import { SignInService } from './sign-in.service.js';

/** Who comes by a passkey, and from where. */
interface Coming extends Site {
  address: string;
  userAgent: string;
  isShared: boolean;
}

interface Row {
  id: string;
  personId: string;
  credentialId: string;
  publicKey: Buffer;
  counter: string;
}

/** Signing in with a passkey: whoever holds it is known by it, no address is asked for. */
@Injectable()
export class PasskeySignIn {
  constructor(
    private readonly db: Db,
    private readonly limits: RateLimits,
    private readonly ceremony: PasskeyCeremony,
    private readonly signIns: SignInService,
  ) {}

  /** What a browser needs to ask for one, as JSON. Refuses with `too_many`. */
  async begin(site: Site, address: string): Promise<string> {
    await this.limits.take('passkey-asked', address);
    const options = await generateAuthenticationOptions({
      rpID: rpIdOf(site),
      userVerification: 'required',
      timeout: CHALLENGE_MINUTES * 60_000,
    });
    await this.ceremony.keep(options.challenge, null);
    return JSON.stringify(options);
  }

  /** The same for who is signed in and is to show that it is still they. Refuses with `too_many`. */
  async beginProof({ personId }: Viewer, site: Site): Promise<string> {
    await this.limits.take('prove-again', personId);
    const own = await this.db.query<{ id: string; transports: string[] }>(
      `SELECT credential_id AS id, transports FROM passkey WHERE person_id = $1`,
      [personId],
    );
    const options = await generateAuthenticationOptions({
      rpID: rpIdOf(site),
      allowCredentials: own,
      userVerification: 'required',
      timeout: CHALLENGE_MINUTES * 60_000,
    });
    await this.ceremony.keep(options.challenge, personId);
    return JSON.stringify(options);
  }

  /** Shows that it is still they. Refuses with `passkey_failed`. */
  async prove({ personId, signInId }: Viewer, text: string, site: Site): Promise<void> {
    const { answer, challenge } = await this.ceremony.answerTo(text, personId);
    const kept = await this.kept(answer.id);
    if (kept?.personId !== personId) throw failed();
    const counter = await this.ceremony.verifyUse(answer, challenge, site, kept);
    await this.db.write(async (tx) => {
      await used(tx, kept, counter);
      await tx.query(`UPDATE sign_in SET proved_at = now() WHERE id = $1`, [signInId]);
    });
  }

  /** Signs in; returns the secret for the cookie. Both factors are proved by it. Refuses with `passkey_failed`, `too_many`. */
  async signIn(text: string, { address, userAgent, isShared, ...site }: Coming): Promise<string> {
    await this.limits.take('sign-in-address', address);
    const { answer, challenge } = await this.ceremony.answerTo(text, null);
    const kept = await this.kept(answer.id);
    if (!kept) throw failed();
    const { userHandle } = answer.response;
    if (userHandle !== handleOf(kept.personId).toString('base64url')) throw failed();
    const counter = await this.ceremony.verifyUse(answer, challenge, site, kept);
    return this.db.write(async (tx) => {
      await used(tx, kept, counter);
      return this.signIns.open(tx, kept.personId, { userAgent, how: 'passkey', isShared });
    });
  }

  private async kept(credentialId: string): Promise<Row | undefined> {
    const [row] = await this.db.query<Row>(
      `SELECT k.id, k.person_id AS "personId", k.credential_id AS "credentialId", k.public_key AS "publicKey", k.counter
         FROM passkey k JOIN person p ON p.id = k.person_id
        WHERE k.credential_id = $1 AND p.deactivated_at IS NULL`,
      [credentialId],
    );
    return row;
  }
}

/** Notes the use. A count that does not go on belongs to a copy: refused also where two of one count come at the same moment. */
async function used(tx: Tx, { id, personId }: Row, counter: number): Promise<void> {
  const rows = await tx.query(
    `UPDATE passkey k SET counter = $2, last_used_at = now() FROM person p
      WHERE k.id = $1 AND p.id = k.person_id AND p.id = $3 AND p.deactivated_at IS NULL
        AND (k.counter < $2 OR (k.counter = 0 AND $2 = 0)) RETURNING 1`,
    [id, counter, personId],
  );
  if (rows.length === 0) throw failed();
}
