import type { RoomTurnsLine } from '@hearth/shared';
import { personLine } from '../../foundation/people/person-line.js';
import type { Reader } from '../../platform/db/reader.js';
import type { LineSource } from './line-source.js';

const PERSON = personLine('p', 'o');
const FROM = (id: string) =>
  `JOIN person p ON p.id = (${id})::uuid LEFT JOIN organization o ON o.id = p.organization_id`;

/** SQL of a `RoomTurnsLine` of the wire for this alias. Who passed in a round is not in it. */
export const turnsLine = (
  turns: string,
): string => `json_build_object('__typename', 'RoomTurns', 'id', ${turns}.room_id,
  'roomId', ${turns}.room_id, 'rev', ${turns}.rev, 'version', ${turns}.version,
  'floor', (SELECT ${PERSON} FROM (SELECT) one ${FROM(`${turns}.state ->> 'floor'`)}),
  'hands', (SELECT coalesce(json_agg(json_build_object('__typename', 'RaisedHand', 'person', ${PERSON}, 'raisedAt', hand ->> 'at',
      'heard', jsonb_exists(${turns}.state -> 'heard', hand ->> 'id')) ORDER BY place), '[]')
    FROM jsonb_array_elements(${turns}.state -> 'hands') WITH ORDINALITY one(hand, place) ${FROM(`hand ->> 'id'`)}),
  'round', CASE WHEN jsonb_typeof(${turns}.state -> 'round') = 'object' THEN json_build_object('__typename', 'ListeningRound',
    'people', (SELECT coalesce(json_agg(json_build_object('__typename', 'RoundPerson', 'person', ${PERSON},
        'done', NOT jsonb_exists(${turns}.state -> 'round' -> 'left', member)) ORDER BY place), '[]')
      FROM jsonb_array_elements_text(${turns}.state -> 'round' -> 'circle') WITH ORDINALITY one(member, place) ${FROM('member')}),
    'nextId', ${turns}.state -> 'round' -> 'left' ->> 1) END)`;

export const TURN_LINES: LineSource = { table: 'room_turns', line: turnsLine };

/** Whose turn it is in a room; null where nobody ever raised a hand. */
export async function turnsOf(db: Reader, roomId: string): Promise<RoomTurnsLine | null> {
  const [row] = await db.query<{ line: RoomTurnsLine }>(
    `SELECT ${turnsLine('turns')} AS line FROM room_turns turns WHERE turns.room_id = $1`,
    [roomId],
  );
  return row?.line ?? null;
}
