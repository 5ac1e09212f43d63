import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { LIMITS } from '@hearth/shared';
import { generateRegistrationOptions } from '@simplewebauthn/server';
import { found, invalidField, RefusalError } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { audit } from '../../platform/audit/audit.js';
import { Config } from '../../platform/config/config.js';
import { Db, type Tx } from '../../platform/db/db.js';
import type { Reader } from '../../platform/db/reader.js';
import { RateLimits } from '../../platform/limits/rate-limits.js';
import { siteName } from '../../platform/settings/site-brand.js';
import { CHALLENGE_MINUTES, failed, PasskeyCeremony, rpIdOf, type Site } from './passkey-ceremony.js';
import { passkeyName } from './passkey-names.js';
import type { Passkey, PasskeyAnswerInput, PasskeyRenameInput } from './passkeys.types.js';
import { Proof } from './proof.js';
import { requiredOf } from './second-factor-roles.js';
import { ensureWayIn, lockWaysIn } from './ways-in.js';
import { WaysInMail } from './ways-in-mail.js';

const TRANSPORTS = new Set(['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb']);

/** One’s own passkeys: nobody else’s are ever found. */
@Injectable()
export class Passkeys {
  constructor(
    private readonly config: Config,
    private readonly db: Db,
    private readonly limits: RateLimits,
    private readonly ceremony: PasskeyCeremony,
    private readonly proof: Proof,
    private readonly mail: WaysInMail,
  ) {}

  list({ personId }: Viewer, reader: Reader = this.db): Promise<Passkey[]> {
    return reader.query<Passkey>(
      `SELECT id, name, is_synced AS "isSynced", created_at AS "createdAt", last_used_at AS "lastUsedAt"
         FROM passkey WHERE person_id = $1 ORDER BY created_at, id`,
      [personId],
    );
  }

  /** What a browser needs to make one, as JSON. Refuses with `prove_again`, `too_many`. */
  async begin(viewer: Viewer, site: Site): Promise<string> {
    await this.proof.recentlyProved(viewer);
    await this.limits.take('passkey', viewer.personId);
    const [person] = await this.db.query<{ name: string }>(`SELECT name FROM person WHERE id = $1`, [
      viewer.personId,
    ]);
    const known = await this.db.query<{ id: string; transports: string[] }>(
      `SELECT credential_id AS id, transports FROM passkey WHERE person_id = $1`,
      [viewer.personId],
    );
    const options = await generateRegistrationOptions({
      rpName: siteName('en'),
      rpID: rpIdOf(site),
      userID: new Uint8Array(handleOf(viewer.personId)),
      userName: viewer.email,
      userDisplayName: found(person).name,
      attestationType: 'none',
      excludeCredentials: known,
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      timeout: CHALLENGE_MINUTES * 60_000,
    });
    await this.ceremony.keep(options.challenge, viewer.personId);
    return JSON.stringify(options);
  }

  /** Keeps a new one; its person is told by mail. Refuses with `passkey_failed`, `prove_again`, `invalid` (too many). */
  async add(viewer: Viewer, input: PasskeyAnswerInput, site: Site, userAgent: string): Promise<Passkey[]> {
    await this.proof.recentlyProved(viewer);
    const { personId } = viewer;
    const { answer, challenge } = await this.ceremony.answerTo(input.answer, personId);
    const made = await this.ceremony.verifyNew(answer, challenge, site);
    const { transports } = answer.response;
    const name = passkeyName(made.aaguid, userAgent);
    return this.db.write(async (tx) => {
      await lockWaysIn(tx, personId);
      const own = await this.list(viewer, tx);
      if (own.length >= LIMITS.passkeys)
        throw invalidField('answer', 'too_many_own', { max: LIMITS.passkeys });
      const [row] = await tx.query(
        `INSERT INTO passkey (id, person_id, credential_id, public_key, counter, transports, name, is_synced)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (credential_id) DO NOTHING RETURNING id`,
        [
          randomUUID(),
          personId,
          made.credential.id,
          Buffer.from(made.credential.publicKey),
          made.credential.counter,
          Array.isArray(transports) ? transports.filter((way: string) => TRANSPORTS.has(way)) : [],
          untaken(name, own),
          made.credentialDeviceType === 'multiDevice',
        ],
      );
      // Of somebody else, or one’s own already.
      if (!row) throw failed();
      await this.mail.tell(tx, personId, 'passkeyAdded', untaken(name, own));
      await audit(tx, { kind: 'passkey.added', by: personId, subject: { kind: 'person', id: personId } });
      return this.list(viewer, tx);
    });
  }

  /** Refuses with `not_found`. */
  async rename({ personId }: Viewer, { id, name }: PasskeyRenameInput): Promise<Passkey> {
    const [row] = await this.db.query<Passkey>(
      `UPDATE passkey SET name = $3 WHERE id = $1 AND person_id = $2
       RETURNING id, name, is_synced AS "isSynced", created_at AS "createdAt", last_used_at AS "lastUsedAt"`,
      [id, personId, name],
    );
    return found(row);
  }

  /** Takes one away; its person is told by mail. Refuses with `prove_again`, `not_found`, `last_way_in`, `second_factor_required`. */
  async remove(viewer: Viewer, id: string): Promise<Passkey[]> {
    await this.proof.recentlyProved(viewer);
    return this.db.write(async (tx) => {
      await lockWaysIn(tx, viewer.personId);
      const [row] = await tx.query<{ name: string }>(
        `DELETE FROM passkey WHERE id = $1 AND person_id = $2 RETURNING name`,
        [id, viewer.personId],
      );
      const { name } = found(row);
      await ensureWayIn(tx, this.config, viewer.personId);
      await ensureSecondFactor(tx, viewer.personId);
      await this.mail.tell(tx, viewer.personId, 'passkeyRemoved', name);
      await audit(tx, {
        kind: 'passkey.removed',
        by: viewer.personId,
        subject: { kind: 'person', id: viewer.personId },
      });
      return this.list(viewer, tx);
    });
  }
}

/** The last passkey is a second factor: it stays where a role asks for one and there is no authenticator. */
async function ensureSecondFactor(tx: Tx, personId: string): Promise<void> {
  const [lacks] = await tx.query(
    `SELECT 1 FROM person p WHERE p.id = $1 AND ${requiredOf('p')}
        AND NOT EXISTS (SELECT 1 FROM passkey WHERE person_id = p.id)
        AND NOT EXISTS (SELECT 1 FROM second_factor f WHERE f.person_id = p.id AND f.confirmed_at IS NOT NULL)`,
    [personId],
  );
  if (lacks) throw new RefusalError('second_factor_required');
}

/** What a passkey knows its person by: their id, which says nothing to anyone else. */
export const handleOf = (personId: string): Buffer => Buffer.from(personId.replaceAll('-', ''), 'hex');

/** A second one of the same name gets a number. */
function untaken(name: string, own: readonly Passkey[]): string {
  const taken = new Set(own.map((passkey) => passkey.name));
  if (!taken.has(name)) return name;
  let number = 2;
  while (taken.has(`${name.slice(0, 55)} ${number}`)) number += 1;
  return `${name.slice(0, 55)} ${number}`;
}
