import { RefusalError } from '../../platform/access/refusal-error.js';
import type { Config } from '../../platform/config/config.js';
import type { Tx } from '../../platform/db/db.js';

/** SQL: has this person ever chosen how to come in, by mail apart? Then nothing else is offered to who merely reads their mail. */
export const hasWayIn = (personId: string): string =>
  `(EXISTS (SELECT 1 FROM account way WHERE way.person_id = ${personId} AND way.password_hash IS NOT NULL)
    OR EXISTS (SELECT 1 FROM passkey way WHERE way.person_id = ${personId})
    OR EXISTS (SELECT 1 FROM openid_identity way WHERE way.person_id = ${personId})
    OR EXISTS (SELECT 1 FROM second_factor way WHERE way.person_id = ${personId} AND way.confirmed_at IS NOT NULL))`;

/**
 * Refuses with `last_way_in` where a person has no way in left but their mail. Ask after taking one away, in the same transaction,
 * with `lockWaysIn` before.
 */
export async function ensureWayIn(tx: Tx, config: Config, personId: string): Promise<void> {
  const [ways] = await tx.query<{ some: boolean }>(
    `SELECT (EXISTS (SELECT 1 FROM account WHERE person_id = $1 AND password_hash IS NOT NULL)
        OR EXISTS (SELECT 1 FROM passkey WHERE person_id = $1)
        OR EXISTS (SELECT 1 FROM openid_identity WHERE person_id = $1 AND issuer = ANY($2::text[]))) AS some`,
    [personId, config.openId.map(({ issuer }) => issuer)],
  );
  if (!ways?.some) throw new RefusalError('last_way_in');
}

/** Two who take away the last two ways at the same moment come one after the other. */
export async function lockWaysIn(tx: Tx, personId: string): Promise<void> {
  await tx.query(`SELECT 1 FROM account WHERE person_id = $1 FOR UPDATE`, [personId]);
}
