import { randomUUID } from 'node:crypto';
import type { CohortRole } from '@hearth/shared';
import type { Tx } from '../../platform/db/db.js';

/**
 * Lets a person into a cohort, from now on; whoever is in it stays as they are. Answers whether they came in by this. Two at
 * the same moment make one membership.
 */
export async function joinCohort(
  tx: Tx,
  { cohortId, personId, role }: { cohortId: string; personId: string; role: CohortRole },
): Promise<boolean> {
  await tx.query(`SELECT 1 FROM cohort WHERE id = $1 FOR NO KEY UPDATE`, [cohortId]);
  const joined = await tx.query(
    `INSERT INTO cohort_membership (id, cohort_id, person_id, role, joined_at) SELECT $1, $2, $3, $4, now()
      WHERE NOT EXISTS (SELECT FROM cohort_membership WHERE cohort_id = $2 AND person_id = $3 AND (left_at IS NULL OR left_at > now()))
     RETURNING id`,
    [randomUUID(), cohortId, personId, role],
  );
  if (joined.length > 0) tx.announce('access.changed', { personIds: [personId] });
  return joined.length > 0;
}
