import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { BREAKOUT_WARNING_SECONDS, breakoutsRun, LIMITS } from '@hearth/shared';
import type { BreakoutLine, BreakoutsLine } from '@hearth/shared';
import { audiencePeople } from '../../foundation/cohorts/audience-people.js';
import { roomRefusal } from '../../foundation/sessions/room-refusal.js';
import { canEnterRoom } from '../../foundation/sessions/sessions.policy.js';
import { ensure, found, invalidField, notFound, RefusalError } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Db, type Tx } from '../../platform/db/db.js';
import type { BreakoutMoveInput, BreakoutsActInput, BreakoutsMakeInput } from './breakouts.inputs.js';
import { breakoutsOf, peopleToGroup } from './breakouts.queries.js';
import { breakoutLine } from './breakouts.sql.js';
import { groupPeople } from './group-people.js';
import { canReadRoom, canRunBreakouts, runsSession } from './room.policy.js';
import { holdRoom, type LockedRoom } from './room-lock.js';

interface Held extends LockedRoom {
  /** Null before the first round. */
  line: BreakoutsLine | null;
  lastActId: string | null;
  running: boolean;
}

/** Small rooms beside a session's main room: made, changed, called back. */
@Injectable()
export class BreakoutsService {
  constructor(private readonly db: Db) {}

  /**
   * Makes a round of rooms of the people who are here now. Of two who do so at once one is heard, the other told (`conflict`, with
   * `version`), and so is who makes them while others still go on. Refuses with `not_found`, `not_allowed`, `room_closed`, `invalid`.
   */
  make(viewer: Viewer, input: BreakoutsMakeInput): Promise<BreakoutsLine> {
    return this.db.write(async (tx) => {
      const { roomId, session, line, lastActId, running } = await holdToRun(tx, viewer, input.roomId);
      if (line && lastActId === input.id) return line;
      if ((line?.version ?? 0) !== input.version || running)
        throw new RefusalError('conflict', { version: line?.version ?? 0 });
      const groups = await groupsOf(tx, viewer, input, session.audienceId);
      const round = (line?.round ?? 0) + 1;
      if (round > LIMITS.breakoutRounds)
        throw invalidField('id', 'too_large', { max: LIMITS.breakoutRounds });
      await tx.query(
        `INSERT INTO breakouts AS rounds (room_id, rev, state, prompt, ends_at, last_act_id)
         VALUES ($1, 0, 'OPEN', $2, clock_timestamp() + make_interval(mins => $3), $4)
         ON CONFLICT (room_id) DO UPDATE SET state = 'OPEN', round = rounds.round + 1, prompt = excluded.prompt,
           ends_at = excluded.ends_at, version = rounds.version + 1, last_act_id = excluded.last_act_id`,
        [roomId, input.prompt, input.minutes, input.id],
      );
      const ids = groups.map(() => randomUUID());
      await tx.query(
        `WITH made AS (
           INSERT INTO room (id, session_id, parent_id, audience_id)
           SELECT one.id, $2::uuid, $1::uuid, $3::uuid FROM unnest($4::uuid[]) one(id) RETURNING id)
         INSERT INTO breakout (room_id, main_room_id, round, number, rev)
         SELECT one.id, $1::uuid, $5::int, one.number, 0 FROM unnest($4::uuid[]) WITH ORDINALITY one(id, number) JOIN made ON made.id = one.id`,
        [roomId, session.id, session.audienceId, ids, round],
      );
      await tx.query(
        `INSERT INTO breakout_person (room_id, person_id) SELECT * FROM unnest($1::uuid[], $2::uuid[])`,
        [groups.flatMap((group, at) => group.map(() => ids[at])), groups.flat()],
      );
      return changed(tx, roomId, line ? line.round : 0);
    });
  }

  /** Puts someone of the session's people into a breakout, out of another. Twice is once. Refuses like `make`. */
  move(viewer: Viewer, { roomId, personId, to }: BreakoutMoveInput): Promise<BreakoutsLine> {
    return this.db.write(async (tx) => {
      const { line, running, session } = await holdToRun(tx, viewer, roomId);
      const target = line?.rooms.find(({ id, round }) => id === to && round === line.round);
      if (!line || !target) throw notFound();
      if (!running) throw new RefusalError('conflict', { version: line.version });
      const [person] = await tx.query(
        `SELECT FROM person p WHERE p.id = $1 AND p.id IN (${audiencePeople('$2::uuid')})`,
        [personId, session.audienceId],
      );
      found(person);
      if (target.people.some(({ id }) => id === personId)) return line;
      return this.put(tx, roomId, line, personId, to);
    });
  }

  /** Puts the viewer, who came late, into the smallest breakout; who is in one already stays there. Refuses like `make`. */
  join(viewer: Viewer, roomId: string): Promise<BreakoutsLine> {
    return this.db.write(async (tx) => {
      const { line, running, session } = await hold(tx, viewer, roomId);
      if (!canEnterRoom(viewer, session, session.now)) throw roomRefusal(viewer, session);
      if (!line) throw notFound();
      if (!running) throw new RefusalError('conflict', { version: line.version });
      const rooms = line.rooms.filter(({ round }) => round === line.round);
      if (rooms.some(({ people }) => people.some(({ id }) => id === viewer.personId))) return line;
      const [smallest] = rooms.sort((a, b) => a.people.length - b.people.length || a.number - b.number);
      return this.put(tx, roomId, line, viewer.personId, found(smallest).id);
    });
  }

  /**
   * Calls everyone back, in a minute, or ends the round at once. As they are already, nothing changes. Refuses like `make`.
   */
  end(
    viewer: Viewer,
    { id, roomId, version }: BreakoutsActInput,
    state: 'CALLED_BACK' | 'OVER',
  ): Promise<BreakoutsLine> {
    return this.db.write(async (tx) => {
      const { line, running, lastActId } = await holdToRun(tx, viewer, roomId);
      if (!line) throw notFound();
      if (lastActId === id || !running || line.state === state) return line;
      if (line.version !== version) throw new RefusalError('conflict', { version: line.version });
      await tx.query(
        `UPDATE breakouts SET state = $2, version = version + 1, last_act_id = $3,
           ends_at = clock_timestamp() + CASE WHEN $2 = 'OVER' THEN interval '0' ELSE interval '${BREAKOUT_WARNING_SECONDS} seconds' END
          WHERE room_id = $1`,
        [roomId, state, id],
      );
      return changed(tx, roomId, line.round);
    });
  }

  private async put(
    tx: Tx,
    roomId: string,
    line: BreakoutsLine,
    personId: string,
    to: string,
  ): Promise<BreakoutsLine> {
    await tx.query(
      `WITH gone AS (
         DELETE FROM breakout_person w USING breakout b
          WHERE b.room_id = w.room_id AND b.main_room_id = $1 AND b.round = $2 AND w.person_id = $3),
       moved AS (UPDATE breakouts SET version = version + 1, last_act_id = NULL WHERE room_id = $1)
       INSERT INTO breakout_person (room_id, person_id) VALUES ($4::uuid, $3::uuid)`,
      [roomId, line.round, personId, to],
    );
    return changed(tx, roomId, line.round);
  }
}

/** Locks the main room and reads how its breakouts stand. Throws `not_found`, of a breakout as well. */
async function hold(tx: Tx, viewer: Viewer, roomId: string): Promise<Held> {
  const locked = await holdRoom(tx, viewer, { room: roomId });
  if (locked.parentId !== null) throw notFound();
  if (!canReadRoom(viewer, locked.session, locked.session.now)) throw roomRefusal(viewer, locked.session);
  const line = await breakoutsOf(tx, roomId);
  const [row] = await tx.query<{ lastActId: string | null }>(
    `SELECT last_act_id AS "lastActId" FROM breakouts WHERE room_id = $1`,
    [roomId],
  );
  const running = line !== null && breakoutsRun(line, locked.session.now.getTime());
  return { ...locked, line, lastActId: row?.lastActId ?? null, running };
}

async function holdToRun(tx: Tx, viewer: Viewer, roomId: string): Promise<Held> {
  const held = await hold(tx, viewer, roomId);
  ensure(runsSession(viewer, held.session), 'coordinator');
  if (!canRunBreakouts(viewer, held.session, held.session.now)) throw roomRefusal(viewer, held.session);
  return held;
}

/** Who is with whom: by hand as given, else of those who are here. */
async function groupsOf(
  tx: Tx,
  viewer: Viewer,
  { id, roomId, size, how, groups }: BreakoutsMakeInput,
  audienceId: string,
): Promise<string[][]> {
  const made =
    how === 'BY_HAND'
      ? (groups ?? []).map((group) => group.map((personId) => personId.toLowerCase()))
      : groupPeople(await peopleToGroup(tx, { roomId, audienceId, butFor: viewer.personId }), {
          size,
          seed: id,
          apart: how === 'NOT_SAME_DISTRICT',
        });
  const people = made.flat();
  if (people.length < 2) throw invalidField('groups', 'too_few', { min: 2 });
  if (made.length > LIMITS.breakoutRooms)
    throw invalidField('groups', 'too_large', { max: LIMITS.breakoutRooms });
  if (new Set(people).size < people.length) throw invalidField('groups', 'unknown');
  const [known] = await tx.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM person p WHERE p.id = ANY($2::uuid[]) AND p.id IN (${audiencePeople('$1::uuid')})`,
    [audienceId, people],
  );
  if (known?.count !== people.length) throw invalidField('groups', 'unknown');
  return made;
}

/**
 * Counts the main room and the breakouts of this round (and of `before`, which may just have ended) one further, stamps what they
 * show, and says so to each. The main room is locked before any of its breakouts: no two wait for each other.
 */
async function changed(tx: Tx, roomId: string, before: number): Promise<BreakoutsLine> {
  await tx.query(
    `WITH counted AS (UPDATE room SET rev = rev + 1 WHERE id = $1 RETURNING rev)
     UPDATE breakouts SET rev = counted.rev FROM counted WHERE room_id = $1`,
    [roomId],
  );
  await tx.query(
    `SELECT FROM room WHERE id IN (SELECT room_id FROM breakout WHERE main_room_id = $1 AND round >= $2) ORDER BY id FOR UPDATE`,
    [roomId, before],
  );
  const rooms = await tx.query<{ line: BreakoutLine }>(
    `WITH counted AS (
       UPDATE room r SET rev = r.rev + 1 FROM breakout b
        WHERE b.room_id = r.id AND b.main_room_id = $1 AND b.round >= $2 RETURNING r.id, r.rev),
     stamped AS (UPDATE breakout b SET rev = counted.rev FROM counted WHERE counted.id = b.room_id RETURNING b.room_id, b.rev)
     SELECT jsonb_set(${breakoutLine('stamped')}::jsonb, '{rev}', to_jsonb(stamped.rev)) AS line FROM stamped`,
    [roomId, before],
  );
  const line = found(await breakoutsOf(tx, roomId));
  tx.announce('room.changed', line);
  for (const room of rooms) tx.announce('room.changed', room.line);
  return line;
}
