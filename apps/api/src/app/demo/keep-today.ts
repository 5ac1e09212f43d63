import type { DataSource } from 'typeorm';
import { demoId } from './demo-ids.js';

/**
 * The demo's session of today stays today's: once it is over it starts anew ten minutes from now, so that whoever opens
 * a house that was filled days ago still finds an open room. Its chat stays. Returns whether it was moved.
 */
export async function keepToday(dataSource: DataSource, now: Date): Promise<boolean> {
  const [moved] = await dataSource.query<[unknown[], number]>(
    `UPDATE peer_session SET ends_at = $2::timestamptz + interval '10 minutes' + (ends_at - starts_at),
            starts_at = $2::timestamptz + interval '10 minutes', version = version + 1
      WHERE id = $1 AND ends_at < $2 AND canceled_at IS NULL RETURNING id`,
    [demoId('session', 'today-families'), now],
  );
  return moved.length > 0;
}
