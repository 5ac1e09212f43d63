import type { BreakoutLine, BreakoutsLine } from '@hearth/shared';
import { audiencePeople } from '../../foundation/cohorts/audience-people.js';
import { measuredSql } from '../../foundation/sessions/room-measure.sql.js';
import type { Reader } from '../../platform/db/reader.js';
import { breakoutLine, breakoutsLine } from './breakouts.sql.js';
import type { Grouped } from './group-people.js';
import { FRESH_SECONDS } from './room.queries.js';

/** The breakouts of a main room; null where it never had any. */
export async function breakoutsOf(db: Reader, roomId: string): Promise<BreakoutsLine | null> {
  const [row] = await db.query<{ line: BreakoutsLine }>(
    `SELECT ${breakoutsLine('rounds')} AS line FROM breakouts rounds WHERE rounds.room_id = $1`,
    [roomId],
  );
  return row?.line ?? null;
}

/** What a breakout shows of its round; null for a main room. */
export async function breakoutOf(db: Reader, roomId: string): Promise<BreakoutLine | null> {
  const [row] = await db.query<{ line: BreakoutLine }>(
    `SELECT ${breakoutLine('one')} AS line FROM breakout one WHERE one.room_id = $1`,
    [roomId],
  );
  return row?.line ?? null;
}

/**
 * Who of the audience is here now, in the main room or its breakouts, but for those who run the session and `butFor`. Guests stay in
 * the main room.
 */
export function peopleToGroup(
  db: Reader,
  { roomId, audienceId, butFor }: { roomId: string; audienceId: string; butFor: string },
): Promise<Grouped[]> {
  return db.query<Grouped>(
    `SELECT p.id, p.organization_id AS "organizationId" FROM person p
      WHERE p.id <> $2 AND p.id IN (${audiencePeople('$3::uuid')}) AND EXISTS (
        SELECT FROM room_presence here JOIN room r ON r.id = here.room_id
         WHERE (r.id = $1 OR r.parent_id = $1) AND here.person_id = p.id
           AND NOT ${measuredSql('remove', 'r.session_id', 'p.id')}
           AND here.seen_at > now() - interval '${FRESH_SECONDS} seconds')
        AND NOT EXISTS (SELECT FROM peer_session_role f JOIN room main ON main.session_id = f.session_id
                         WHERE main.id = $1 AND f.person_id = p.id AND f.role = 'facilitator')
      ORDER BY p.id`,
    [roomId, butFor, audienceId],
  );
}
