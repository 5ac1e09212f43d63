import { Injectable } from '@nestjs/common';
import { roomOpenSql } from '../../foundation/sessions/session-time.js';
import { Db } from '../../platform/db/db.js';
import { channelOf } from '../../platform/realtime/channel-kind.js';
import { Realtime } from '../../platform/realtime/realtime.js';
import { FRESH_SECONDS, peopleInRooms } from './room.queries.js';

const TOUCH_MS = 10_000;
const PUSH_MS = 1_000;

/**
 * SQL: whoever was seen a moment ago has been here since. What lies before the session's start does not count; two windows of one
 * person count once.
 */
const STAYED = `last_seen_at = greatest(attendance.last_seen_at, now()), seconds = attendance.seconds +
  CASE WHEN now() - attendance.last_seen_at <= interval '${FRESH_SECONDS} seconds'
    THEN greatest(0, extract(epoch FROM now() - greatest(attendance.last_seen_at,
      (SELECT began.starts_at FROM peer_session began WHERE began.id = attendance.session_id)))) ELSE 0 END`;

/**
 * Says that these sockets (`$1`, in rooms `$2`, of persons `$3`) are here: in rooms that are open, seen now, and attending.
 * Rooms that are shut are left out: one may read there, which is not being there. Guests are here and attend nothing: what is
 * kept of who attended opens transcripts and counts members.
 */
const HERE = `
  WITH here AS (
    SELECT socket.id, socket.room_id, socket.person_id, r.session_id, p.is_guest
      FROM unnest($1::text[], $2::uuid[], $3::uuid[]) socket(id, room_id, person_id)
      JOIN room r ON r.id = socket.room_id JOIN peer_session s ON s.id = r.session_id
      JOIN person p ON p.id = socket.person_id
     WHERE ${roomOpenSql('s')}),
  attending AS (
    INSERT INTO attendance (session_id, person_id) SELECT DISTINCT session_id, person_id FROM here WHERE NOT is_guest ORDER BY 1, 2
    ON CONFLICT (session_id, person_id) DO UPDATE SET ${STAYED})
  INSERT INTO room_presence (socket_id, room_id, person_id, seen_at) SELECT id, room_id, person_id, now() FROM here ORDER BY id
  ON CONFLICT (socket_id) DO UPDATE SET room_id = excluded.room_id, person_id = excluded.person_id, seen_at = excluded.seen_at`;

/**
 * Who is in which room. The database holds it: a row for each socket, kept fresh by the process that holds the socket, so
 * that all processes show the same people and those of a process that died fade.
 */
@Injectable()
export class Presence {
  /** What was pushed last for each room of this process, and when. */
  private readonly pushed = new Map<string, { people: string; at: number }>();
  private touchedAt = 0;

  constructor(
    private readonly db: Db,
    private readonly realtime: Realtime,
  ) {}

  /** A socket has entered. The next beat tells everyone in the room, the newcomer too. */
  async enter(socketId: string, roomId: string, personId: string): Promise<void> {
    await this.say([{ socketId, roomId, personId }]);
    const before = this.pushed.get(roomId);
    if (before) this.pushed.set(roomId, { ...before, people: '' });
  }

  /** A socket has left; until now its person attended. */
  async leave(socketId: string, roomId: string): Promise<void> {
    await this.db.write((tx) =>
      tx.query(
        `WITH gone AS (DELETE FROM room_presence WHERE socket_id = $1 AND room_id = $2 RETURNING room_id, person_id)
         UPDATE attendance SET ${STAYED} FROM gone JOIN room r ON r.id = gone.room_id JOIN peer_session s ON s.id = r.session_id
          WHERE attendance.session_id = r.session_id AND attendance.person_id = gone.person_id AND ${roomOpenSql('s')}`,
        [socketId, roomId],
      ),
    );
  }

  /** Keeps this process's sockets fresh and pushes who is here where that has changed. */
  async beat(roomIds: readonly string[]): Promise<void> {
    await this.keep();
    const now = Date.now();
    for (const roomId of this.pushed.keys()) if (!roomIds.includes(roomId)) this.pushed.delete(roomId);
    const peopleByRoom = await peopleInRooms(this.db, roomIds);
    for (const roomId of roomIds) {
      const people = peopleByRoom.get(roomId) ?? [];
      const before = this.pushed.get(roomId);
      const text = JSON.stringify(people);
      if (before && (before.people === text || now - before.at < PUSH_MS)) continue;
      this.pushed.set(roomId, { people: text, at: now });
      this.realtime.emitHere(channelOf('room', roomId), 'room.people', { roomId, people });
    }
  }

  /** Keeps this process's sockets fresh, members' and guests'. */
  async keep(): Promise<void> {
    const now = Date.now();
    if (now - this.touchedAt < TOUCH_MS) return;
    this.touchedAt = now;
    await this.touch();
  }

  /** Says that this process's sockets are still here, and forgets those of processes that say nothing any more. */
  private async touch(): Promise<void> {
    const here = this.realtime.sockets().flatMap((socket) =>
      [...socket.data.channels]
        .filter((channel) => /^(room|guests):/.test(channel))
        .slice(-1)
        .map((channel) => ({
          socketId: socket.id,
          roomId: channel.slice(channel.indexOf(':') + 1),
          personId: socket.data.viewer.personId,
        })),
    );
    if (here.length > 0) await this.say(here);
    await this.db.write((tx) =>
      tx.query(`DELETE FROM room_presence WHERE seen_at < now() - interval '${FRESH_SECONDS} seconds'`),
    );
  }

  private async say(here: { socketId: string; roomId: string; personId: string }[]): Promise<void> {
    await this.db.write((tx) =>
      tx.query(HERE, [
        here.map(({ socketId }) => socketId),
        here.map(({ roomId }) => roomId),
        here.map(({ personId }) => personId),
      ]),
    );
  }
}
