import type { RoomLeadLine } from '@hearth/shared';
import { personLine } from '../../foundation/people/person-line.js';
import { found } from '../../platform/access/refusal-error.js';
import type { Reader } from '../../platform/db/reader.js';
import type { LineSource } from './line-source.js';

const PERSON = personLine('p', 'o');
const holders = (
  lead: string,
  role: string,
) => `FROM room r JOIN peer_session_role held ON held.session_id = r.session_id
    AND held.role = '${role}' JOIN person p ON p.id = held.person_id LEFT JOIN organization o ON o.id = p.organization_id
   WHERE r.id = ${lead}.room_id`;
const everyone = (lead: string, role: string) =>
  `(SELECT coalesce(json_agg(${PERSON} ORDER BY p.name, p.id), '[]') ${holders(lead, role)})`;

/** SQL of a `RoomLeadLine` of the wire for this alias. */
export const leadLine = (
  lead: string,
): string => `json_build_object('__typename', 'RoomLead', 'id', ${lead}.room_id,
  'roomId', ${lead}.room_id, 'rev', ${lead}.rev, 'facilitators', ${everyone(lead, 'facilitator')},
  'presenters', ${everyone(lead, 'presenter')}, 'acting', (SELECT ${PERSON} ${holders(lead, 'acting')} LIMIT 1))`;

export const LEAD_LINES: LineSource = { table: 'room_lead', line: leadLine };

/** Who leads in a room. */
export async function leadOf(db: Reader, roomId: string): Promise<RoomLeadLine> {
  const [row] = await db.query<{ line: RoomLeadLine }>(
    `SELECT ${leadLine('lead')} AS line
       FROM (SELECT $1::uuid AS room_id, coalesce((SELECT rev FROM room_lead WHERE room_id = $1), 0) AS rev) lead`,
    [roomId],
  );
  return found(row).line;
}
