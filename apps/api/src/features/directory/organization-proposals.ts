import { Injectable } from '@nestjs/common';
import { ensure, found, invalidField, RefusalError } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Db, type Tx } from '../../platform/db/db.js';
import { canKeepOrganizations, canReadDirectory } from './directory.policy.js';
import type { OrganizationProposalDecideInput, OrganizationProposeInput } from './organizations.inputs.js';

interface Decided {
  personId: string;
  decided: boolean;
  organizationId: string | null;
  wasAtId: string | null;
}

// A profile that is open in a form was read before this.
const BELONGS = `
  WITH moved AS (UPDATE person SET organization_id = $2 WHERE id = $1 AND organization_id IS NOT DISTINCT FROM $3::uuid RETURNING id)
  UPDATE profile SET version = version + 1 WHERE person_id IN (SELECT id FROM moved)`;

/**
 * Decides on what a member proposed: it is this organization, and they belong there, unless they have chosen another meanwhile; or
 * it is set aside. They are told. The same again is the same.
 */
export async function takeProposal(
  tx: Tx,
  viewer: Viewer,
  id: string,
  organizationId: string | null,
): Promise<void> {
  ensure(canKeepOrganizations(viewer), 'coordinator');
  const [row] = await tx.query<Decided>(
    `SELECT person_id AS "personId", decided_at IS NOT NULL AS decided, organization_id AS "organizationId", was_at_id AS "wasAtId"
       FROM organization_proposal WHERE id = $1 FOR UPDATE`,
    [id],
  );
  const { personId, decided, organizationId: before, wasAtId } = found(row);
  if (decided && before === organizationId) return;
  if (decided) throw new RefusalError('too_late');
  if (organizationId !== null) {
    const [place] = await tx.query(`SELECT 1 FROM organization WHERE id = $1 FOR KEY SHARE`, [
      organizationId,
    ]);
    if (!place) throw invalidField('organizationId', 'unknown');
    await tx.query(BELONGS, [personId, organizationId, wasAtId]);
  }
  await tx.query(
    `UPDATE organization_proposal SET decided_at = now(), decided_by = $2, organization_id = $3 WHERE id = $1`,
    [id, viewer.personId, organizationId],
  );
  await tx.enqueue('notification.spread', {
    kind: 'organization.decided',
    subjectId: id,
    by: viewer.personId,
  });
}

/** What members propose where their organization is not listed. */
@Injectable()
export class OrganizationProposals {
  constructor(private readonly db: Db) {}

  /** Proposes one; in place of what waits of one's own. */
  propose(viewer: Viewer, { id, name, kind, city, state }: OrganizationProposeInput): Promise<void> {
    return this.db.write(async (tx) => {
      ensure(canReadDirectory(viewer), 'member');
      await tx.query(`SELECT 1 FROM person WHERE id = $1 FOR NO KEY UPDATE`, [viewer.personId]);
      const [known] = await tx.query<{ mine: boolean }>(
        `SELECT person_id = $2 AS mine FROM organization_proposal WHERE id = $1`,
        [id, viewer.personId],
      );
      if (known && !known.mine) throw new RefusalError('id_taken');
      if (known) return;
      await tx.query(`DELETE FROM organization_proposal WHERE person_id = $1 AND decided_at IS NULL`, [
        viewer.personId,
      ]);
      await tx.query(
        `INSERT INTO organization_proposal (id, person_id, name, kind, city, state, was_at_id)
         SELECT $1, p.id, $3, $4, $5, $6, p.organization_id FROM person p WHERE p.id = $2`,
        [id, viewer.personId, name, kind, city, state],
      );
    });
  }

  /** Takes back what waits of one's own. */
  withdraw(viewer: Viewer): Promise<void> {
    return this.db.write(async (tx) => {
      await tx.query(`DELETE FROM organization_proposal WHERE person_id = $1 AND decided_at IS NULL`, [
        viewer.personId,
      ]);
    });
  }

  decide(viewer: Viewer, { id, organizationId }: OrganizationProposalDecideInput): Promise<void> {
    return this.db.write((tx) => takeProposal(tx, viewer, id, organizationId ?? null));
  }
}
