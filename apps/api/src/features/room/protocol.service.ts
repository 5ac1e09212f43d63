import { Injectable } from '@nestjs/common';
import { partsReached, runAfter, type ProtocolRunLine, type RunClock } from '@hearth/shared';
import { roomRefusal } from '../../foundation/sessions/room-refusal.js';
import { canSeeSession } from '../../foundation/sessions/sessions.policy.js';
import { STANDING } from '../../foundation/sessions/sessions.queries.js';
import { ensure, found, invalidField, notFound, RefusalError } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Db, type Tx } from '../../platform/db/db.js';
import { showParts } from './case-card.change.js';
import type { ProtocolActInput, ProtocolSaveInput } from './protocol.inputs.js';
import { protocolOf, runLine } from './protocol.queries.js';
import { canPrepareProtocol, canRunProtocol } from './room.policy.js';
import { COUNTED, holdRoom } from './room-lock.js';
import type { RoomStanding } from './room.queries.js';
import { shippedProtocols } from './protocols/shipped.js';

interface LockedRun extends RunClock {
  version: number;
  lastActId: string | null;
  line: ProtocolRunLine;
}
interface Locked {
  roomId: string;
  session: RoomStanding;
  /** Undefined where none was ever chosen. */
  run: LockedRun | undefined;
  /** Milliseconds since 1970, of the database. */
  now: number;
}

/** A session's protocol: chosen, made one's own, and run by the server's clock. */
@Injectable()
export class ProtocolService {
  constructor(private readonly db: Db) {}

  /** For whoever runs the session, before and while its room is open. Refuses like `save`. */
  async prepared(viewer: Viewer, sessionId: string): Promise<ProtocolRunLine | null> {
    const [row] = await this.db.query<RoomStanding & { roomId: string }>(
      `SELECT r.id AS "roomId", ${STANDING('s')} FROM peer_session s
         JOIN room r ON r.session_id = s.id AND r.parent_id IS NULL WHERE s.id = $2`,
      [viewer.personId, sessionId],
    );
    const session = found(row);
    ensureRuns(viewer, session);
    return protocolOf(this.db, session.roomId);
  }

  /**
   * Keeps what the session's protocol is to be; while it runs, what is past stays as it is. Refuses with `not_found`,
   * `not_allowed`, `session_canceled`, `too_late` once the room has closed, `conflict` (with `version`).
   */
  save(viewer: Viewer, input: ProtocolSaveInput): Promise<ProtocolRunLine> {
    return this.db.write(async (tx) => {
      const locked = await lockRun(tx, viewer, { mainRoomOfSession: input.sessionId });
      const { session, run, roomId, now } = locked;
      ensureRuns(viewer, session);
      if (session.canceledAt) throw new RefusalError('session_canceled');
      if (!canPrepareProtocol(viewer, session, new Date(now))) throw new RefusalError('too_late');
      const steps = input.steps.map(({ name, prompt, minutes, speaks, hint, tag = null, shows = null }) => ({
        ...{ name, prompt, minutes, speaks, hint, tag, shows },
      }));
      if (steps.length > 0 && input.title === '') throw invalidField('title', 'required');
      if (run && same(run.line, input.title, steps)) return run.line;
      if ((run?.version ?? 0) !== input.version)
        throw new RefusalError('conflict', { version: run?.version ?? 0 });
      const under = run?.state === 'RUNNING' || run?.state === 'PAUSED';
      if (under && steps.length <= run.step) throw invalidField('steps', 'too_few', { min: run.step + 1 });
      const shipped = shippedProtocols('en').find(({ source }) => source === input.source);
      return this.write(
        tx,
        roomId,
        `
        INSERT INTO protocol_run AS run (room_id, rev, version, source, source_version, locale, title, steps)
        SELECT $1, counted.rev, 1, $2, $3, $4, $5, $6::jsonb FROM counted
        ON CONFLICT (room_id) DO UPDATE SET rev = excluded.rev, version = run.version + 1, source = CASE WHEN $8 THEN run.source ELSE excluded.source END,
          source_version = CASE WHEN $8 THEN run.source_version ELSE excluded.source_version END,
          locale = CASE WHEN $8 THEN run.locale ELSE excluded.locale END, title = excluded.title, steps = excluded.steps,
          state = CASE WHEN $7 THEN run.state ELSE 'READY' END, step = CASE WHEN $7 THEN run.step ELSE 0 END,
          ends_at = CASE WHEN $7 THEN run.ends_at END, left_ms = CASE WHEN $7 THEN run.left_ms END`,
        [
          shipped?.source ?? null,
          shipped?.version ?? null,
          viewer.locale,
          input.title,
          JSON.stringify(steps),
          under,
          // A copy that is changed stays a copy of what it was, in its language.
          input.source === undefined && (run?.line.steps.length ?? 0) > 0,
        ],
      );
    });
  }

  /**
   * Starts it, holds it, goes on. Of two who press at once the first is heard and the other is told, as `conflict`; what makes
   * no sense as things stand is a `conflict` too. The same `id` again changes nothing.
   */
  act(viewer: Viewer, input: ProtocolActInput): Promise<ProtocolRunLine> {
    return this.db.write(async (tx) => {
      const { session, run, roomId, now } = await lockRun(tx, viewer, { mainRoom: input.roomId });
      if (!canRunProtocol(viewer, session, new Date(now))) {
        ensureRuns(viewer, session);
        throw roomRefusal(viewer, session);
      }
      if (!run || run.line.steps.length === 0) throw notFound();
      if (run.lastActId === input.id) return run.line;
      const next = run.version === input.version ? runAfter(run, run.line.steps, input.act, now) : null;
      if (!next) throw new RefusalError('conflict', { version: run.version });
      return this.write(
        tx,
        roomId,
        `
        UPDATE protocol_run run SET rev = counted.rev, version = run.version + 1, state = $2, step = $3, ends_at = $4,
          left_ms = $5, last_act_id = $6 FROM counted WHERE run.room_id = $1`,
        [next.state, next.step, next.endsAt, next.leftMs, input.id],
      );
    });
  }

  /** Counts the room one further, writes, and says so; what it has reached of a case the room sees with it. */
  private async write(tx: Tx, roomId: string, sql: string, values: unknown[]): Promise<ProtocolRunLine> {
    const [row] = await tx.query<{ line: ProtocolRunLine }>(
      `${COUNTED} ${sql}
       RETURNING ${runLine('run')} AS line`,
      [roomId, ...values],
    );
    const { line } = found(row);
    tx.announce('room.changed', line);
    await showParts(tx, roomId, partsReached(line, line.steps));
    return line;
  }
}

/** Whoever may see the session but does not run it learns that it is not theirs to run. */
function ensureRuns(viewer: Viewer, session: RoomStanding): void {
  if (!canSeeSession(viewer, session)) throw notFound();
  const then = { ...session, canceledAt: null, closedAt: null };
  ensure(canPrepareProtocol(viewer, then, session.startsAt), 'coordinator');
}

/** Locks the room against every other change, and reads where its protocol stands. */
async function lockRun(tx: Tx, viewer: Viewer, which: Parameters<typeof holdRoom>[2]): Promise<Locked> {
  const { session, roomId } = await holdRoom(tx, viewer, which);
  const [state] = await tx.query<{ now: number; run: LockedRun | null }>(
    `SELECT (extract(epoch FROM clock_timestamp()) * 1000)::float8 AS now,
        (SELECT json_build_object('state', run.state, 'step', run.step, 'endsAt', run.ends_at, 'leftMs', run.left_ms,
            'version', run.version, 'lastActId', run.last_act_id, 'line', ${runLine('run')})
           FROM protocol_run run WHERE run.room_id = $1) AS run`,
    [roomId],
  );
  return { roomId, session, run: state?.run ?? undefined, now: Math.round(found(state).now) };
}

const same = (line: ProtocolRunLine, title: string, steps: readonly object[]): boolean =>
  line.title === title &&
  JSON.stringify(line.steps.map(plain)) === JSON.stringify(steps.map((step) => plain(step as never)));

const plain = ({ name, prompt, minutes, speaks, hint, tag, shows }: ProtocolRunLine['steps'][number]) => [
  ...[name, prompt, minutes, speaks, hint, tag, shows ?? null],
];
