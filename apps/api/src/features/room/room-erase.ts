import type { Leaving } from '../../platform/contributors/eraser.js';
import type { Tx } from '../../platform/db/db.js';
import { withdrawCase } from './case-card.change.js';

// In one order, as nobody else holds several.
const HOLD = `
  SELECT 1 FROM room WHERE id IN (
    SELECT room_id FROM message WHERE shown_author_id = $1 UNION SELECT room_id FROM case_card WHERE author_id = $1
    UNION SELECT room_id FROM room_question WHERE shown_author_id = $1) ORDER BY id FOR UPDATE`;

/** Each line takes the next `rev` of its room, so that open pages learn of it. */
const changed = (set: string): string => `
  WITH own AS (
    SELECT id, room_id, row_number() OVER (PARTITION BY room_id ORDER BY number) AS place FROM message WHERE shown_author_id = $1),
  counted AS (SELECT room_id, count(*)::int AS lines FROM own GROUP BY room_id),
  moved AS (
    UPDATE room SET rev = rev + counted.lines FROM counted WHERE room.id = counted.room_id
    RETURNING room.id, room.rev - counted.lines AS before)
  UPDATE message SET rev = moved.before + own.place, shown_author_id = NULL${set} FROM own JOIN moved ON moved.id = own.room_id
   WHERE message.id = own.id`;

const UNNAME = changed('');
const TAKE = changed(
  `, body = '', undone_at = coalesce(undone_at, now()), lesson_mark = NULL, content_notes = '{}', reactions = NULL`,
);

// What was asked as a member stays, as posts do.
const QUESTIONS = `
  UPDATE room_question SET body = '', withdrawn_at = coalesce(withdrawn_at, now()), pinned_at = NULL WHERE shown_author_id = $1`;
const CASES = `SELECT room_id AS "roomId", shown_parts <> '{}' AS shown FROM case_card WHERE author_id = $1 ORDER BY room_id`;

/** Holds every room in which they wrote. */
export const holdRoomsOf = (tx: Tx, personId: string): Promise<unknown> => tx.query(HOLD, [personId]);

/** What becomes of what someone wrote in rooms. */
export async function eraseLines(tx: Tx, { personId, keepsWords }: Leaving): Promise<void> {
  await tx.query(HOLD, [personId]);
  if (keepsWords) {
    await tx.query(UNNAME, [personId]);
    return;
  }
  await tx.query(QUESTIONS, [personId]);
  for (const { roomId, shown } of await tx.query<{ roomId: string; shown: boolean }>(CASES, [personId]))
    await withdrawCase(tx, roomId, shown);
  await tx.query(TAKE, [personId]);
}
