import type { Tx } from '../../platform/db/db.js';

/** Until the transaction ends nobody else changes who keeps the house. Before any row is held. */
export const holdAdministrators = (tx: Tx): Promise<unknown> =>
  tx.query(`SELECT pg_advisory_xact_lock(hashtext('administrators'))`);

/**
 * Is this person an administrator, and the only one who could still sign in? Until the transaction ends nobody else is asked:
 * of two who go at the same moment, the second one is the last. Ask it before an administrator loses the role, is deactivated,
 * leaves or is deleted.
 */
export async function isLastAdministrator(tx: Tx, personId: string): Promise<boolean> {
  await holdAdministrators(tx);
  const rows = await tx.query<{ id: string }>(
    `SELECT p.id FROM site_role r JOIN person p ON p.id = r.person_id JOIN account a ON a.person_id = p.id
      WHERE r.role = 'administrator' AND p.deactivated_at IS NULL ORDER BY p.id = $1 DESC LIMIT 2`,
    [personId],
  );
  return rows.length === 1 && rows[0]?.id === personId;
}
