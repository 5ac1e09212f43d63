import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { found } from '../../platform/access/refusal-error.js';
import { hashOfSecret } from '../../platform/access/secrets.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { audit } from '../../platform/audit/audit.js';
import { Config } from '../../platform/config/config.js';
import { Db } from '../../platform/db/db.js';
import type { Reader } from '../../platform/db/reader.js';
import type { OpenIdLink, OpenIdWaiting } from './openid.types.js';
import { Proof } from './proof.js';
import { ensureWayIn, lockWaysIn } from './ways-in.js';
import { WaysInMail } from './ways-in-mail.js';

/** Who one is at providers: linked by oneself, listed, unlinked. */
@Injectable()
export class OpenIdLinks {
  constructor(
    private readonly config: Config,
    private readonly db: Db,
    private readonly proof: Proof,
    private readonly mail: WaysInMail,
  ) {}

  async list({ personId }: Viewer, reader: Reader = this.db): Promise<OpenIdLink[]> {
    const rows = await reader.query<Omit<OpenIdLink, 'name' | 'providerId'> & { provider: string }>(
      `SELECT id, provider, email, created_at AS "createdAt", last_used_at AS "lastUsedAt"
         FROM openid_identity WHERE person_id = $1 ORDER BY created_at, id`,
      [personId],
    );
    return rows.map(({ provider, ...row }) => {
      const known = this.config.openId.some(({ id }) => id === provider);
      return { ...row, providerId: known ? provider : null, name: this.nameOf(provider) };
    });
  }

  /** Whom a provider has named to this browser and who is not linked yet; null where that is nobody, or too long ago. */
  async waiting(browser: string | null, viewer: Viewer | null): Promise<OpenIdWaiting | null> {
    if (!browser) return null;
    const [row] = await this.db.query<{ provider: string; email: string; personId: string }>(
      `SELECT provider, email, person_id AS "personId" FROM openid_waiting WHERE browser_hash = $1 AND expires_at > now()`,
      [hashOfSecret(browser)],
    );
    if (!row) return null;
    return { name: this.nameOf(row.provider), email: row.email, mine: row.personId === viewer?.personId };
  }

  /** Links whom a provider has named to this browser, if it is the viewer. Refuses with `prove_again`, `not_found`. */
  async confirm(viewer: Viewer, browser: string | null): Promise<OpenIdLink[]> {
    await this.proof.recentlyProved(viewer);
    return this.db.write(async (tx) => {
      await lockWaysIn(tx, viewer.personId);
      // The address may be another by now.
      const [made] = await tx.query<{ provider: string }>(
        `WITH waited AS (
           DELETE FROM openid_waiting w USING account a
            WHERE w.browser_hash = $1 AND w.person_id = $2 AND w.expires_at > now() AND a.person_id = $2 AND a.email = w.email
            RETURNING w.*)
         INSERT INTO openid_identity (id, person_id, provider, issuer, subject, email, last_used_at)
         SELECT $3, person_id, provider, issuer, subject, email, now() FROM waited
         ON CONFLICT (issuer, subject) DO NOTHING RETURNING provider`,
        [hashOfSecret(browser ?? ''), viewer.personId, randomUUID()],
      );
      const { provider } = found(made);
      await this.mail.tell(tx, viewer.personId, 'openIdLinked', this.nameOf(provider));
      await audit(tx, {
        kind: 'provider.linked',
        by: viewer.personId,
        subject: { kind: 'person', id: viewer.personId },
        details: { provider },
      });
      return this.list(viewer, tx);
    });
  }

  /** Refuses with `prove_again`, `not_found`, `last_way_in`. */
  async unlink(viewer: Viewer, id: string): Promise<OpenIdLink[]> {
    await this.proof.recentlyProved(viewer);
    return this.db.write(async (tx) => {
      await lockWaysIn(tx, viewer.personId);
      const [gone] = await tx.query<{ provider: string }>(
        `DELETE FROM openid_identity WHERE id = $1 AND person_id = $2 RETURNING provider`,
        [id, viewer.personId],
      );
      const { provider } = found(gone);
      await ensureWayIn(tx, this.config, viewer.personId);
      await this.mail.tell(tx, viewer.personId, 'openIdUnlinked', this.nameOf(provider));
      await audit(tx, {
        kind: 'provider.unlinked',
        by: viewer.personId,
        subject: { kind: 'person', id: viewer.personId },
        details: { provider },
      });
      return this.list(viewer, tx);
    });
  }

  /** One that is no longer in the settings keeps the name it had there. */
  private nameOf(provider: string): string {
    return this.config.openId.find(({ id }) => id === provider)?.name ?? provider;
  }
}
