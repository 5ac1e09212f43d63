import { UNLED_SECONDS } from '@hearth/shared';
import type { Reader } from '../../platform/db/reader.js';
import { FRESH_SECONDS } from './room.queries.js';

export interface LeadFacts {
  /** Nobody who runs the session, or stands in, was seen in its open rooms for a while. */
  unled: boolean;
  /** The person is there now. */
  present: boolean;
}

/** Is the session of this room led now, and is this person there? Those who coordinate it run it, too. */
export async function leadFacts(db: Reader, roomId: string, personId: string): Promise<LeadFacts> {
  const [row] = await db.query<LeadFacts>(
    `SELECT EXISTS (SELECT 1 FROM room_presence here JOIN room hall ON hall.id = here.room_id
          WHERE hall.session_id = s.id AND here.person_id = $2 AND here.seen_at > now() - interval '${FRESH_SECONDS} seconds') AS present,
        NOT EXISTS (SELECT 1 FROM attendance a WHERE a.session_id = s.id AND a.last_seen_at > now() - interval '${UNLED_SECONDS} seconds'
          AND (EXISTS (SELECT 1 FROM peer_session_role held WHERE held.session_id = s.id AND held.person_id = a.person_id
                 AND held.role IN ('facilitator', 'acting'))
            OR EXISTS (SELECT 1 FROM cohort_membership m WHERE m.person_id = a.person_id AND m.role = 'coordinator'
                 AND m.joined_at <= now() AND (m.left_at IS NULL OR m.left_at > now()) AND m.cohort_id = coalesce(s.cohort_id, m.cohort_id))
            OR EXISTS (SELECT 1 FROM program_role pr JOIN cohort c ON c.program_id = pr.program_id
                WHERE pr.person_id = a.person_id AND pr.role = 'coordinator' AND c.id = coalesce(s.cohort_id, c.id)))) AS unled
       FROM room r JOIN peer_session s ON s.id = r.session_id WHERE r.id = $1`,
    [roomId, personId],
  );
  return row ?? { unled: false, present: false };
}
