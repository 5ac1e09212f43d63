import { Injectable } from '@nestjs/common';
import { ensure, found, invalidField, notFound, RefusalError } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { audit } from '../../platform/audit/audit.js';
import { Db, type Tx } from '../../platform/db/db.js';
import { canKeepOrganizations } from './directory.policy.js';
import { takeProposal } from './organization-proposals.js';
import type {
  OrganizationAddInput,
  OrganizationEditInput,
  OrganizationMergeInput,
} from './organizations.inputs.js';

type Described = Pick<OrganizationAddInput, 'name' | 'kind' | 'city' | 'state'>;

/** What points at an organization; a merge moves all of it, and a test holds this list to the database's own. */
export const POINTS_AT_ORGANIZATION = [
  ['person', 'organization_id'],
  ['organization_proposal', 'organization_id'],
  ['organization_proposal', 'was_at_id'],
  ['organization_merged', 'into_id'],
] as const;

/** Refuses a second one of the same name in the same place; two who add it at once come one after the other. */
async function ensureNew(tx: Tx, { name, kind, city, state }: Described, id: string): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended(lower($1) || $2, 3))`, [name, state]);
  const [same] = await tx.query(
    `SELECT 1 FROM organization WHERE lower(name) = lower($1) AND state = $2 AND kind = $3 AND (city = '' OR lower(city) = lower($4)) AND id <> $5 LIMIT 1`,
    [name, state, kind, city, id],
  );
  if (same) throw invalidField('name', 'listed');
}

/** A name as one may write it from sight: whatever its case, accents and spaces. */
const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}\s]+/gu, '')
    .toLowerCase();

/** What is done with organizations: one method, one verb, one transaction. */
@Injectable()
export class Organizations {
  constructor(private readonly db: Db) {}

  /** Adds one; with a proposal it is decided by this, and its person belongs there. */
  add(viewer: Viewer, { id, name, kind, city, state, proposalId }: OrganizationAddInput): Promise<string> {
    return this.db.write(async (tx) => {
      ensure(canKeepOrganizations(viewer), 'coordinator');
      const [known] = await tx.query<{ name: string }>(`SELECT name FROM organization WHERE id = $1`, [id]);
      if (known && known.name !== name) throw new RefusalError('id_taken');
      if (!known) {
        await ensureNew(tx, { name, kind, city, state }, id);
        await tx.query(
          `INSERT INTO organization (id, name, kind, city, state) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (id) DO NOTHING`,
          [id, name, kind, city, state],
        );
        await audit(tx, {
          kind: 'organization.added',
          by: viewer.personId,
          subject: { kind: 'organization', id },
        });
      }
      if (proposalId) await takeProposal(tx, viewer, proposalId, id);
      return id;
    });
  }

  /** Mends what stands of one. Refuses with `conflict` where someone else did meanwhile. */
  edit(viewer: Viewer, { id, version, ...described }: OrganizationEditInput): Promise<void> {
    return this.db.write(async (tx) => {
      ensure(canKeepOrganizations(viewer), 'coordinator');
      const [row] = await tx.query<{ version: number }>(
        `SELECT version FROM organization WHERE id = $1 FOR NO KEY UPDATE`,
        [id],
      );
      if (found(row).version !== version) throw new RefusalError('conflict', { version: found(row).version });
      await ensureNew(tx, described, id);
      const { name, kind, city, state } = described;
      await tx.query(
        `UPDATE organization SET name = $2, kind = $3, city = $4, state = $5, version = version + 1 WHERE id = $1`,
        [id, name, kind, city, state],
      );
      await audit(tx, {
        kind: 'organization.changed',
        by: viewer.personId,
        subject: { kind: 'organization', id },
      });
    });
  }

  /**
   * Makes two one: whoever and whatever belongs to the double belongs to the other from now on. Done twice is done once. It cannot
   * be undone, so whoever does it writes the name of the one that goes; throws `invalid` (name: differs) where it has another.
   */
  merge(viewer: Viewer, { doubleId, intoId, name }: OrganizationMergeInput): Promise<void> {
    return this.db.write(async (tx) => {
      ensure(canKeepOrganizations(viewer), 'coordinator');
      if (doubleId === intoId) throw invalidField('intoId', 'same');
      // In the order of their ids: who merges the same two the other way round waits. Nobody comes to one that is held.
      const held = await tx.query<{ id: string; name: string }>(
        `SELECT id, name FROM organization WHERE id = ANY($1::uuid[]) ORDER BY id FOR UPDATE`,
        [[doubleId, intoId]],
      );
      if (held.length < 2) {
        const [done] = await tx.query(`SELECT 1 FROM organization_merged WHERE id = $1 AND into_id = $2`, [
          doubleId,
          intoId,
        ]);
        if (done) return;
        throw notFound();
      }
      const goes = held.find(({ id }) => id === doubleId);
      if (goes && plain(goes.name) !== plain(name)) throw invalidField('name', 'differs');
      for (const [table, column] of POINTS_AT_ORGANIZATION)
        await tx.query(`UPDATE ${table} SET ${column} = $2 WHERE ${column} = $1`, [doubleId, intoId]);
      await tx.query(
        `INSERT INTO organization_merged (id, into_id, name, kind, state, merged_by)
         SELECT id, $2, name, kind, state, $3 FROM organization WHERE id = $1`,
        [doubleId, intoId, viewer.personId],
      );
      await tx.query(`DELETE FROM organization WHERE id = $1`, [doubleId]);
      await tx.query(`UPDATE organization SET version = version + 1 WHERE id = $1`, [intoId]);
      await audit(tx, {
        kind: 'organization.merged',
        by: viewer.personId,
        subject: { kind: 'organization', id: intoId },
        details: { from: doubleId },
      });
    });
  }
}
