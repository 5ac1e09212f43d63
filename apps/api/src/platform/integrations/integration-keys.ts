import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import type { AuditKind } from '../../domain-audit.js';
import { invalidField, notFound, RefusalError } from '../access/refusal-error.js';
import { hashOfSecret, newSecret } from '../access/secrets.js';
import { holds, ViewerSource, type PersonViewer, type Viewer } from '../access/viewer.js';
import { audit, type AuditNote } from '../audit/audit.js';
import { Db } from '../db/db.js';
import { networkOf } from '../limits/network-of.js';
import { RateLimits } from '../limits/rate-limits.js';
import { noteSecurity } from '../log/security-log.js';
import type { IntegrationKey, IntegrationKeyMakeInput } from './integrations.types.js';

/** Tells a key of ours from other secrets, for tools that look for secrets where none should be. */
const PREFIX = 'hearth_';
/** Keys that are listed, and the most that stand at a time. */
const MOST_KEYS = 50;

interface Kept extends Omit<IntegrationKey, 'state'> {
  personId: string;
  revoked: boolean;
  expired: boolean;
}

const KEPT = `id, name, person_id AS "personId", created_at AS "createdAt", expires_at AS "expiresAt",
  last_used_at AS "lastUsedAt", revoked_at IS NOT NULL AS revoked, expires_at <= now() AS expired`;

/** A key lives while whoever made it keeps the house. */
const keepsHouse = (maker: PersonViewer | undefined): boolean =>
  maker !== undefined && holds(maker, 'administrator');

/** Keys that open the schema to a program. A key is nobody: it says what may be asked, not who asks. */
@Injectable()
export class IntegrationKeys {
  constructor(
    private readonly db: Db,
    private readonly viewers: ViewerSource,
    private readonly limits: RateLimits,
  ) {}

  /** Whether the request brings a key that opens. Refuses with `too_many` a network that tries wrong ones. */
  async opens(request: Request): Promise<boolean> {
    const key = /^Bearer (hearth_[\w-]{43})$/i.exec(request.headers.authorization ?? '')?.[1];
    if (!key) return false;
    const network = networkOf(request.ip ?? '');
    await this.limits.ask('integration-wrong', network);
    const [found] = await this.db.query<{ id: string; personId: string; stale: boolean }>(
      `SELECT id, person_id AS "personId", coalesce(last_used_at < now() - interval '1 minute', true) AS stale
         FROM integration_key WHERE token_hash = $1 AND revoked_at IS NULL AND expires_at > now()`,
      [hashOfSecret(key)],
    );
    const maker = found && (await this.viewers.byPersons([found.personId])).get(found.personId);
    if (!found || !keepsHouse(maker)) {
      noteSecurity('key_wrong');
      await this.limits.take('integration-wrong', network);
      return false;
    }
    if (found.stale)
      await this.db.write((tx) =>
        tx.query(`UPDATE integration_key SET last_used_at = now() WHERE id = $1`, [found.id]),
      );
    return true;
  }

  /** All of the house, the newest first. */
  async list(): Promise<IntegrationKey[]> {
    const kept = await this.db.query<Kept>(
      `SELECT ${KEPT} FROM integration_key ORDER BY created_at DESC, id DESC LIMIT ${MOST_KEYS * 2}`,
    );
    const makers = await this.viewers.byPersons([...new Set(kept.map(({ personId }) => personId))]);
    return kept.map((key) => shown(key, makers.get(key.personId)));
  }

  /** Makes one; the secret is told this once. A retry with the same id is refused with `id_taken`: its secret is gone. */
  async make(
    viewer: Viewer,
    { id, name, days }: IntegrationKeyMakeInput,
  ): Promise<{ key: IntegrationKey; secret: string }> {
    const secret = `${PREFIX}${newSecret()}`;
    const made = await this.db.write(async (tx) => {
      await tx.query(`SELECT pg_advisory_xact_lock(hashtext('integration_key'))`);
      const [standing] = await tx.query<{ count: string }>(
        `SELECT count(*) FROM integration_key WHERE revoked_at IS NULL AND expires_at > now()`,
      );
      if (Number(standing?.count) >= MOST_KEYS)
        throw invalidField('name', 'too_many_here', { max: MOST_KEYS });
      const [row] = await tx.query<Kept>(
        `INSERT INTO integration_key (id, name, token_hash, person_id, expires_at)
         VALUES ($1, $2, $3, $4, now() + make_interval(days => $5)) ON CONFLICT (id) DO NOTHING RETURNING ${KEPT}`,
        [id, name, hashOfSecret(secret), viewer.personId, days],
      );
      if (row) await audit(tx, keyNote('integration_key.made', viewer, id, { days }));
      return row;
    });
    if (!made) throw new RefusalError('id_taken');
    return { key: shown(made, viewer), secret };
  }

  /** It opens nothing from now on. Twice is once. */
  async revoke(viewer: Viewer, id: string): Promise<IntegrationKey> {
    const row = await this.db.write(async (tx) => {
      const gone = await tx.query(
        `UPDATE integration_key SET revoked_at = now() WHERE id = $1 AND revoked_at IS NULL RETURNING id`,
        [id],
      );
      if (gone.length > 0) await audit(tx, keyNote('integration_key.revoked', viewer, id));
      return (await tx.query<Kept>(`SELECT ${KEPT} FROM integration_key WHERE id = $1`, [id]))[0];
    });
    if (!row) throw notFound();
    return shown(row, (await this.viewers.byPersons([row.personId])).get(row.personId));
  }
}

const keyNote = (kind: AuditKind, { personId }: Viewer, id: string, details = {}): AuditNote => ({
  kind,
  by: personId,
  subject: { kind: 'integration_key', id },
  details,
});

function shown({ personId: _, revoked, expired, ...key }: Kept, maker?: PersonViewer): IntegrationKey {
  const state = revoked ? 'REVOKED' : expired ? 'EXPIRED' : keepsHouse(maker) ? 'OPEN' : 'MAKER_GONE';
  return { ...key, state, madeBy: maker?.name ?? null };
}
