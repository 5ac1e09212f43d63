import type { RoomPollsLine } from '@hearth/shared';
import type { Reader } from '../../platform/db/reader.js';
import type { LineSource } from './line-source.js';

/** SQL of a `RoomPollsLine` of the wire for this alias: that there are polls, and nothing of what they say. */
export const pollsLine = (polls: string): string =>
  `json_build_object('__typename', 'RoomPolls', 'id', ${polls}.room_id, 'roomId', ${polls}.room_id, 'rev', ${polls}.rev, 'count', ${polls}.count)`;

export const POLLS_LINES: LineSource = { table: 'room_polls', line: pollsLine };

/** When the polls of a room moved last; null where it never had any. */
export async function roomPollsOf(db: Reader, roomId: string): Promise<RoomPollsLine | null> {
  const [row] = await db.query<{ line: RoomPollsLine }>(
    `SELECT ${pollsLine('polls')} AS line FROM room_polls polls WHERE polls.room_id = $1`,
    [roomId],
  );
  return row?.line ?? null;
}
