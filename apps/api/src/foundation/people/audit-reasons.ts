import { randomUUID } from 'node:crypto';
import type { Tx } from '../../platform/db/db.js';

/** Keeps why something was done to a person where their deletion reaches it; what the log says of it: its id. */
export async function keptReason(tx: Tx, personId: string, reason: string): Promise<{ reasonId: string }> {
  const reasonId = randomUUID();
  await tx.query(`INSERT INTO audit_reason (id, person_id, reason) VALUES ($1, $2, $3)`, [
    reasonId,
    personId,
    reason,
  ]);
  return { reasonId };
}
