import type { Tx } from '../../platform/db/db.js';

/** Notes that someone has read as far as this message, or the last there is; never back. One statement. */
export async function readRoom(tx: Tx, personId: string, roomId: string, number: number): Promise<void> {
  await tx.query(
    `INSERT INTO room_read (room_id, person_id, number) SELECT r.id, $2, least($3::int, r.last_number) FROM room r WHERE r.id = $1
     ON CONFLICT (room_id, person_id) DO UPDATE SET number = excluded.number WHERE room_read.number < excluded.number`,
    [roomId, personId, number],
  );
}
