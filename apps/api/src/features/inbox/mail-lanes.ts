import type { NotificationKindName } from '@hearth/shared';
import type { Tx } from '../../platform/db/db.js';

/** What one can leave by one click. */
export type MailList = NotificationKindName | 'digest';

/**
 * Jobs that mail a person, each its own row of the queue: `soon` for what may be near, `gather` for what can wait until more
 * has come, `held` for what waits for the end of a quiet time, `digest` for the next hour of the digest. Whichever comes
 * first takes all that is due.
 */
export type MailLane = 'soon' | 'gather' | 'held' | 'digest';

/** The key of a person's job in a lane. */
export const laneOf = (lane: MailLane, personId: string): string => `notification.mail:${lane}:${personId}`;

/** Ours among the advisory locks. */
const LOCK = 7_153_203;

/** What is mailed to a person and how they want it are settled one after the other: what they have left is not written. */
export async function inTurnFor(tx: Tx, personId: string): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(${LOCK}, hashtext($1))`, [personId]);
}
