import { Injectable } from '@nestjs/common';
import type { RoomTurnsLine } from '@hearth/shared';
import { roomRefusal } from '../../foundation/sessions/room-refusal.js';
import { ensure, found, invalidField, notFound, RefusalError } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Db, type Tx } from '../../platform/db/db.js';
import { RateLimits } from '../../platform/limits/rate-limits.js';
import { canRunRoom, canTakeTurn } from './room.policy.js';
import { COUNTED, holdRoom } from './room-lock.js';
import { peopleInRooms } from './room.queries.js';
import type { TurnActInput } from './turns.inputs.js';
import { turnsLine } from './turns.queries.js';
import { NO_TURNS, turnsAfter, type Turns } from './turns.js';

/** A retry comes before so many other acts. */
const KEPT_ACTS = 64;

interface StoredTurns {
  version: number;
  state: Turns;
  actIds: string[];
  line: RoomTurnsLine;
}

/** Whose turn it is in a room. */
@Injectable()
export class TurnsService {
  constructor(
    private readonly db: Db,
    private readonly limits: RateLimits,
  ) {}

  /**
   * What one does for oneself always holds, however many do so at once. Whoever facilitates names the version they saw: of two who
   * press at once the first is heard, the other is told (`conflict`). Refuses with `not_found`, `room_closed`,
   * `session_canceled`, `not_allowed`, `invalid` (`personId`). The same `id` again changes nothing.
   */
  async act(viewer: Viewer, input: TurnActInput): Promise<RoomTurnsLine> {
    await this.limits.take('chat-change', viewer.personId);
    return this.db.write(async (tx) => {
      const { session, roomId, parentId } = await holdRoom(tx, viewer, { room: input.roomId });
      const now = session.now;
      if (!canTakeTurn(viewer, session, now)) throw roomRefusal(viewer, session);
      // Small rooms talk without a queue.
      if (parentId !== null) throw notFound();
      const [stored] = await tx.query<StoredTurns>(
        `SELECT turns.version, turns.state, turns.act_ids AS "actIds", ${turnsLine('turns')} AS line
           FROM room_turns turns WHERE turns.room_id = $1`,
        [roomId],
      );
      if (stored?.actIds.includes(input.id)) return stored.line;
      const state = stored?.state ?? NO_TURNS;
      const forRoom = isForRoom(viewer, input, state);
      if (forRoom) ensure(canRunRoom(viewer, session, now), 'coordinator');
      const here = ((await peopleInRooms(tx, [roomId])).get(roomId) ?? []).map(({ id }) => id);
      const about = input.personId ?? viewer.personId;
      if (input.act === 'GIVE' && !here.includes(about) && !state.hands.some(({ id }) => id === about))
        throw invalidField('personId', 'unknown');
      const version = stored?.version ?? 0;
      // To lower a hand twice is to lower it once: no version needs to be named.
      const seen = !forRoom || input.act === 'LOWER' || input.version === version;
      const done = stored && input.act === 'DONE' && !forRoom && state.floor !== viewer.personId;
      if (done) return stored.line;
      const next = seen ? turnsAfter(state, { act: input.act, by: viewer.personId, about, now, here }) : null;
      if (!next) throw new RefusalError('conflict', { version });
      if (stored && next === state) return stored.line;
      return write(tx, roomId, next, [input.id, ...(stored?.actIds ?? [])].slice(0, KEPT_ACTS));
    });
  }
}

/** Is it done for the room, not for oneself? */
function isForRoom(viewer: Viewer, { act, personId }: TurnActInput, { floor }: Turns): boolean {
  const another = typeof personId === 'string' && personId !== viewer.personId;
  if (act === 'RAISE' || act === 'PASS') return false;
  if (act === 'LOWER') return another;
  // Without a name it is one's own turn that is over.
  if (act === 'DONE') return another && floor !== viewer.personId;
  return true;
}

async function write(tx: Tx, roomId: string, state: Turns, actIds: string[]): Promise<RoomTurnsLine> {
  const [row] = await tx.query<{ line: RoomTurnsLine }>(
    `${COUNTED} INSERT INTO room_turns AS turns (room_id, rev, state, act_ids) SELECT $1, counted.rev, $2::jsonb, $3::uuid[] FROM counted
     ON CONFLICT (room_id) DO UPDATE SET rev = excluded.rev, version = turns.version + 1, state = excluded.state,
       act_ids = excluded.act_ids
     RETURNING ${turnsLine('turns')} AS line`,
    [roomId, JSON.stringify(state), actIds],
  );
  const { line } = found(row);
  tx.announce('room.changed', line);
  return line;
}
