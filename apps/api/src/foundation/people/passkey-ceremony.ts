import { Injectable, Logger } from '@nestjs/common';
import {
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server';
import { decodeAttestationObject, isoBase64URL } from '@simplewebauthn/server/helpers';
import { hashOfSecret } from '../../platform/access/secrets.js';
import { RefusalError } from '../../platform/access/refusal-error.js';
import { Db } from '../../platform/db/db.js';

/** Where a passkey is to be good: bound to the site’s own name and origin. */
export interface Site {
  origin: string;
}
export const rpIdOf = ({ origin }: Site): string => new URL(origin).hostname;

/** A passkey as it is kept. */
interface Kept {
  credentialId: string;
  publicKey: Buffer;
  counter: string;
}
interface Answer {
  id: string;
  type: string;
  response: { clientDataJSON: string; attestationObject?: string; userHandle?: string; transports?: unknown };
}

export const CHALLENGE_MINUTES = 5;
// Few at a time: nobody waits for the whole of it.
const TIDY = `DELETE FROM passkey_challenge WHERE hash IN (
  SELECT hash FROM passkey_challenge WHERE expires_at < now() LIMIT 20 FOR UPDATE SKIP LOCKED)`;

export const failed = () => new RefusalError('passkey_failed');

/** What passes between a passkey and the house: a challenge, once, and the answer to it. */
@Injectable()
export class PasskeyCeremony {
  private readonly log = new Logger('passkeys');

  constructor(private readonly db: Db) {}

  /** Keeps a challenge for this person, or for whoever signs in. */
  async keep(challenge: string, personId: string | null): Promise<void> {
    await this.db.write(async (tx) => {
      await tx.query(TIDY);
      await tx.query(
        `INSERT INTO passkey_challenge (hash, person_id, expires_at) VALUES ($1, $2, now() + make_interval(mins => $3))`,
        [hashOfSecret(challenge), personId, CHALLENGE_MINUTES],
      );
    });
  }

  /**
   * The answer of a browser, and the challenge it answers, which is used up whatever comes of it. Refuses with
   * `passkey_failed`.
   */
  async answerTo(text: string, personId: string | null): Promise<{ answer: Answer; challenge: string }> {
    const answer = readAnswer(text);
    const challenge = answer && challengeIn(answer);
    if (!answer || !challenge) throw failed();
    const used = await this.db.query(
      `DELETE FROM passkey_challenge WHERE hash = $1 AND person_id IS NOT DISTINCT FROM $2 AND expires_at > now() RETURNING 1`,
      [hashOfSecret(challenge), personId],
    );
    if (used.length === 0) throw failed();
    return { answer, challenge };
  }

  /** What is to be kept of a new passkey. Refuses with `passkey_failed`. */
  async verifyNew(answer: Answer, challenge: string, site: Site) {
    const verified = await this.tried(async () => {
      // Checking a certificate would fetch addresses that stand in it: none was asked for, none is read.
      const { attestationObject = '' } = answer.response;
      const attestation = decodeAttestationObject(isoBase64URL.toBuffer(attestationObject));
      const format = attestation.get('fmt');
      const isPlain = format === 'none' || (format === 'packed' && !attestation.get('attStmt').get('x5c'));
      if (!isPlain) throw new Error(`An attestation of the format ${String(format)} was not asked for`);
      return verifyRegistrationResponse({
        response: answer as unknown as RegistrationResponseJSON,
        expectedChallenge: challenge,
        expectedOrigin: site.origin,
        expectedRPID: rpIdOf(site),
        requireUserVerification: true,
      });
    });
    if (!verified.verified) throw failed();
    return verified.registrationInfo;
  }

  /** The count of a passkey that has proved to be there, with its person. Refuses with `passkey_failed`. */
  async verifyUse(answer: Answer, challenge: string, site: Site, kept: Kept): Promise<number> {
    const { verified, authenticationInfo } = await this.tried(() =>
      verifyAuthenticationResponse({
        response: answer as unknown as AuthenticationResponseJSON,
        expectedChallenge: challenge,
        expectedOrigin: site.origin,
        expectedRPID: rpIdOf(site),
        requireUserVerification: true,
        credential: {
          id: kept.credentialId,
          publicKey: new Uint8Array(kept.publicKey),
          counter: Number(kept.counter),
        },
      }),
    );
    if (!verified) throw failed();
    return authenticationInfo.newCounter;
  }

  /** Why it failed is for the log: whoever tries is told no more than that it did. */
  private async tried<T>(verify: () => Promise<T>): Promise<T> {
    try {
      return await verify();
    } catch (error) {
      this.log.debug({ err: error }, 'a passkey was refused');
      throw failed();
    }
  }
}

function readAnswer(text: string): Answer | null {
  try {
    const answer = JSON.parse(text) as Partial<Answer> | null;
    const { id, response } = answer ?? {};
    return typeof id === 'string' && typeof response?.clientDataJSON === 'string' ? (answer as Answer) : null;
  } catch {
    return null;
  }
}

function challengeIn({ response }: Answer): string | null {
  try {
    const client = JSON.parse(isoBase64URL.toUTF8String(response.clientDataJSON)) as { challenge?: unknown };
    return typeof client?.challenge === 'string' ? client.challenge : null;
  } catch {
    return null;
  }
}
