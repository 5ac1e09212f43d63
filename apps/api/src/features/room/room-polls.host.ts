import type { RoomPollsLine } from '@hearth/shared';
import { LIMITS } from '@hearth/shared';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { countAnew } from '../../foundation/polls/poll-answers.js';
import { roomRefusal } from '../../foundation/sessions/room-refusal.js';
import { closesAt, roomOpenSql } from '../../foundation/sessions/session-time.js';
import { canEnterRoom, canReadChat, canSeeRsvps } from '../../foundation/sessions/sessions.policy.js';
import { STANDING } from '../../foundation/sessions/sessions.queries.js';
import { found, notFound } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { HeldPoll, PollHost, PollRights } from '../../platform/contributors/poll-host.js';
import { PollHosts } from '../../platform/contributors/poll-hosts.js';
import { Db, type Tx } from '../../platform/db/db.js';
import type { Reader } from '../../platform/db/reader.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { COUNTED, holdRoom, type LockedRoom } from './room-lock.js';
import { pollsLine } from './room-polls.queries.js';
import type { RoomStanding } from './room.queries.js';

const OF_ROOM = `
  SELECT ${STANDING('s')},
         (SELECT coalesce(json_agg(held.poll_id ORDER BY held.number), '[]') FROM room_poll held WHERE held.room_id = r.id) AS polls
    FROM room r JOIN peer_session s ON s.id = r.session_id WHERE r.id = $2 AND r.parent_id IS NULL`;

const ROOM_OF = `SELECT room_id AS id FROM room_poll WHERE poll_id = $1`;

/** Whoever runs the session asks, closes and removes, always with a reason; whoever may send answers, as long as they may. */
function rightsOf(viewer: Viewer, session: RoomStanding): PollRights {
  const runs = canSeeRsvps(viewer, session);
  return {
    takes: canEnterRoom(viewer, session, session.now) && !session.muted,
    makes: runs,
    keeps: runs,
    asks: false,
  };
}

/** Polls are asked in a room; whoever reads its chat sees them. */
@Injectable()
export class RoomPollsHost implements PollHost, OnModuleInit {
  readonly name = 'room' as const;

  constructor(
    private readonly hosts: PollHosts,
    private readonly jobs: Jobs,
    private readonly db: Db,
  ) {}

  onModuleInit(): void {
    this.hosts.register(this);
    this.jobs.register('room.count-polls', ({ roomId, at }) =>
      this.db.write((tx) => this.countClosed(tx, roomId, at)),
    );
  }

  async polls(reader: Reader, viewer: Viewer, roomId: string): Promise<(PollRights & { pollId: string })[]> {
    const [row] = await reader.query<RoomStanding & { polls: string[] }>(OF_ROOM, [viewer.personId, roomId]);
    const { polls, ...session } = found(row);
    if (!canReadChat(viewer, session, session.now)) throw roomRefusal(viewer, session);
    const rights = rightsOf(viewer, session);
    return polls.map((pollId) => ({ pollId, ...rights }));
  }

  async holdPlace(tx: Tx, viewer: Viewer, roomId: string): Promise<HeldPoll & { full: boolean }> {
    const { session } = await holdRoom(tx, viewer, { mainRoom: roomId });
    if (!canEnterRoom(viewer, session, session.now)) throw roomRefusal(viewer, session);
    const [there] = await tx.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM room_poll WHERE room_id = $1`,
      [roomId],
    );
    return { ...heldOf(viewer, roomId, session), full: found(there).count >= LIMITS.roomPolls };
  }

  async attach(tx: Tx, pollId: string, roomId: string): Promise<void> {
    await tx.query(
      `INSERT INTO room_poll (poll_id, room_id, number)
       SELECT $1, $2::uuid, coalesce(max(held.number), 0) + 1 FROM room_poll held WHERE held.room_id = $2::uuid`,
      [pollId, roomId],
    );
    const [session] = await tx.query<{ endsAt: Date }>(
      `SELECT s.ends_at AS "endsAt" FROM room r JOIN peer_session s ON s.id = r.session_id WHERE r.id = $1`,
      [roomId],
    );
    await this.countOnce(tx, roomId, closesAt(found(session)));
  }

  async hold(tx: Tx, viewer: Viewer, pollId: string): Promise<HeldPoll> {
    const roomId = await roomOf(tx, pollId);
    const { session } = await holdRoom(tx, viewer, { mainRoom: roomId });
    if (!canReadChat(viewer, session, session.now)) throw notFound();
    // Read under the lock: it may have gone meanwhile.
    await roomOf(tx, pollId);
    return heldOf(viewer, roomId, session);
  }

  async holdUnseen(tx: Tx, pollId: string): Promise<string | null> {
    const [room] = await tx.query<{ id: string }>(ROOM_OF, [pollId]);
    if (!room) return null;
    await tx.query(`SELECT FROM room WHERE id = $1 FOR UPDATE`, [room.id]);
    const [still] = await tx.query<{ id: string }>(ROOM_OF, [pollId]);
    return still?.id ?? null;
  }

  async changed(tx: Tx, roomId: string): Promise<void> {
    const [row] = await tx.query<{ line: RoomPollsLine }>(
      `${COUNTED} INSERT INTO room_polls AS polls (room_id, rev, count)
       SELECT $1, counted.rev, (SELECT count(*) FROM room_poll held WHERE held.room_id = $1) FROM counted
       ON CONFLICT (room_id) DO UPDATE SET rev = excluded.rev, count = excluded.count RETURNING ${pollsLine('polls')} AS line`,
      [roomId],
    );
    tx.announce('room.changed', found(row).line);
  }

  /** The room is closed: what its polls came to is counted, as if they had been closed. Where it stays open longer by now: then. */
  private async countClosed(tx: Tx, roomId: string, at: string): Promise<void> {
    await tx.query(`SELECT FROM room WHERE id = $1 FOR UPDATE`, [roomId]);
    const [room] = await tx.query<{ endsAt: Date; open: boolean; polls: string[] }>(
      `SELECT s.ends_at AS "endsAt", ${roomOpenSql('s')} AS open,
          (SELECT coalesce(json_agg(held.poll_id), '[]') FROM room_poll held WHERE held.room_id = r.id) AS polls
         FROM room r JOIN peer_session s ON s.id = r.session_id WHERE r.id = $1`,
      [roomId],
    );
    if (!room) return;
    if (room.open) {
      if (closesAt(room) > new Date(at)) await this.countOnce(tx, roomId, closesAt(room));
      return;
    }
    if (room.polls.length > 0 && (await countAnew(tx, room.polls))) await this.changed(tx, roomId);
  }

  private countOnce(tx: Tx, roomId: string, runAt: Date): Promise<void> {
    return tx.enqueue(
      'room.count-polls',
      { roomId, at: runAt.toISOString() },
      { runAt, key: `room.count-polls:${roomId}` },
    );
  }
}

function heldOf(viewer: Viewer, roomId: string, session: LockedRoom['session']): HeldPoll {
  return { anchorId: roomId, audienceId: session.audienceId, ...rightsOf(viewer, session) };
}

async function roomOf(tx: Tx, pollId: string): Promise<string> {
  const [room] = await tx.query<{ id: string }>(ROOM_OF, [pollId]);
  if (!room) throw notFound();
  return room.id;
}
