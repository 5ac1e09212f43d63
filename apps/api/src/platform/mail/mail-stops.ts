import type { Tx } from '../db/db.js';

const STOP = `INSERT INTO mail_stop (address, why) VALUES (lower($1), $2) ON CONFLICT (address) DO NOTHING RETURNING address`;

/** Stops mail to an address, and leaves it to be told that its owner needs another way. An address is stopped, and told of, once. */
export async function stopAddress(
  tx: Tx,
  { address, personId, why }: { address: string; personId: string | null; why: string },
): Promise<void> {
  const stopped = await tx.query(STOP, [address, why]);
  if (stopped.length > 0 && personId)
    await tx.enqueue(
      'notification.spread',
      { kind: 'mail.stopped', subjectId: personId, by: null },
      { key: `mail.stopped:${personId}` },
    );
}

/** Lets mail go to an address again. */
export async function liftStop(tx: Tx, address: string): Promise<void> {
  await tx.query(`DELETE FROM mail_stop WHERE address = lower($1)`, [address]);
}
