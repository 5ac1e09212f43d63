import type { DataSource } from 'typeorm';
import { demoId } from './demo-ids.js';

/**
 * The demo's session of today stays today's: once it is over, or was closed, it starts anew ten minutes from now, so that whoever opens
 * a house that was filled days ago still finds an open room, and its protocol about to begin. Its chat stays. Returns whether it was moved.
 */
export async function keepToday(dataSource: DataSource, now: Date): Promise<boolean> {
  const moved = await dataSource.query<unknown[]>(
    `WITH moved AS (
       UPDATE peer_session SET ends_at = $2::timestamptz + interval '10 minutes' + (ends_at - starts_at),
              starts_at = $2::timestamptz + interval '10 minutes', version = version + 1, closed_at = NULL, closed_by = NULL
        WHERE id = $1 AND (ends_at < $2 OR closed_at IS NOT NULL) AND canceled_at IS NULL RETURNING id),
     counted AS (
       UPDATE room SET rev = room.rev + 1 FROM moved, protocol_run run
        WHERE room.session_id = moved.id AND run.room_id = room.id AND run.state <> 'READY' RETURNING room.id, room.rev),
     anew AS (
       UPDATE protocol_run run SET rev = counted.rev, version = run.version + 1, state = 'READY', step = 0, ends_at = NULL,
              left_ms = NULL FROM counted WHERE run.room_id = counted.id)
     SELECT id FROM moved`,
    [demoId('session', 'today-families'), now],
  );
  return moved.length > 0;
}
