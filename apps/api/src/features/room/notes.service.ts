import { Injectable } from '@nestjs/common';
import { LIMITS, type Changes, type NoteLine, type PersonLine, type RoomNotesLine } from '@hearth/shared';
import * as Y from 'yjs';
import { personLine } from '../../foundation/people/person-line.js';
import { ensure, found, invalidField, RefusalError } from '../../platform/access/refusal-error.js';
import { ViewerSource, type Viewer } from '../../platform/access/viewer.js';
import { Db, type Tx } from '../../platform/db/db.js';
import { docOf, writeInto, type Writers } from './note-doc.js';
import type { NotesLockInput } from './notes.inputs.js';
import { notesLine, notesSince } from './notes.queries.js';
import { placeRefusal } from './place-refusal.js';
import { canHearNotes, canReadNotes, runsSession, canSend } from './room.policy.js';
import { COUNTED, holdRoom } from './room-lock.js';
import { roomStanding } from './room.queries.js';

/** So many updates are kept apart; then they are folded into one. */
const FOLD_AFTER = 50;

interface LockedNote {
  seq: number;
  foldedSeq: number;
  state: Buffer;
  updates: string[];
  writers: Writers;
  locked: boolean;
}

/** The shared notes of a room: who may read and write them, and how what is written is stored. */
@Injectable()
export class NotesService {
  constructor(
    private readonly db: Db,
    private readonly viewers: ViewerSource,
  ) {}

  /** Asks who may hear them: refuses with `not_found`, `not_allowed`, `session_canceled` or `room_closed`. */
  async admit(viewer: Viewer, roomId: string): Promise<void> {
    const place = found(await roomStanding(this.db, viewer, roomId));
    if (!canHearNotes(viewer, place, place.now)) throw placeRefusal(viewer, place);
  }

  /** One page of what was written since, for whoever may read it. Refuses like `admit`, but not in a canceled session. */
  async changes(viewer: Viewer, roomId: string, afterRev: number): Promise<Changes<NoteLine>> {
    const place = found(await roomStanding(this.db, viewer, roomId));
    if (!canReadNotes(viewer, place, place.now)) throw placeRefusal(viewer, place);
    return notesSince(this.db, roomId, afterRev);
  }

  /**
   * Stores a change, and answers with its place once that is committed; what is there already is not stored twice. Refuses with
   * `locked`, `invalid` (field `update`), and like `admit`.
   */
  async write(signInId: string, roomId: string, update: Uint8Array): Promise<{ rev: number }> {
    return this.db.write(async (tx) => {
      const viewer = (await this.viewers.bySignIns([signInId], tx)).get(signInId);
      if (!viewer) throw new RefusalError('signed_out');
      const place = found(await roomStanding(tx, viewer, roomId));
      if (!canSend(viewer, place, place.now)) throw placeRefusal(viewer, place);
      const note = await lockNote(tx, roomId);
      if (note.locked) throw new RefusalError('locked');
      const updates = note.updates.map((one) => Buffer.from(one, 'base64'));
      const doc = docOf(note.state, updates);
      const { fresh, writers } = writeInto(doc, update, note.writers, viewer.personId);
      if (!fresh) return { rev: note.seq };
      const state = Y.encodeStateAsUpdate(doc);
      if (state.length > LIMITS.notesState)
        throw invalidField('update', 'too_large', { max: LIMITS.notesState });
      const seq = note.seq + 1;
      const author = await this.store(tx, roomId, seq, fresh, viewer.personId, writers);
      if (updates.length + 1 >= FOLD_AFTER) await fold(tx, roomId, seq, state);
      tx.announce('notes.changed', {
        roomId,
        rev: seq,
        update: Buffer.from(fresh).toString('base64'),
        author,
      });
      return { rev: seq };
    });
  }

  /**
   * Locks them or opens them again; as they stand already, nothing changes. Refuses with `not_found`, `not_allowed`, `room_closed`,
   * `conflict` (with `version`).
   */
  lock(viewer: Viewer, { roomId, locked, version }: NotesLockInput): Promise<RoomNotesLine> {
    return this.db.write(async (tx) => {
      const { session: place } = await holdRoom(tx, viewer, { room: roomId });
      if (!canReadNotes(viewer, place, place.now)) throw placeRefusal(viewer, place);
      ensure(runsSession(viewer, place), 'coordinator');
      if (!canSend(viewer, place, place.now)) throw placeRefusal(viewer, place);
      await lockNote(tx, roomId);
      const [now] = await tx.query<{ line: RoomNotesLine }>(
        `SELECT ${notesLine('note')} AS line FROM room_note note WHERE note.room_id = $1`,
        [roomId],
      );
      const { line } = found(now);
      if ((line.lockedAt !== null) === locked && line.version > 0) return line;
      if (line.version !== version) throw new RefusalError('conflict', { version: line.version });
      const [row] = await tx.query<{ line: RoomNotesLine }>(
        `${COUNTED} UPDATE room_note note SET rev = counted.rev, version = note.version + 1,
            locked_at = CASE WHEN $2 THEN clock_timestamp() END, locked_by = CASE WHEN $2 THEN $3::uuid END
           FROM counted WHERE note.room_id = $1 RETURNING ${notesLine('note')} AS line`,
        [roomId, locked, viewer.personId],
      );
      const changed = found(row).line;
      tx.announce('room.changed', changed);
      return changed;
    });
  }

  private async store(
    tx: Tx,
    roomId: string,
    seq: number,
    update: Uint8Array,
    personId: string,
    writers: Writers,
  ): Promise<PersonLine | null> {
    const [row] = await tx.query<{ author: PersonLine }>(
      `WITH counted AS (UPDATE room_note SET seq = $2, writers = $5::jsonb WHERE room_id = $1),
            stored AS (INSERT INTO room_note_update (room_id, seq, update, person_id) VALUES ($1, $2, $3, $4))
       SELECT ${personLine('p', 'o')} AS author FROM person p LEFT JOIN organization o ON o.id = p.organization_id WHERE p.id = $4`,
      [roomId, seq, Buffer.from(update), personId, JSON.stringify(writers)],
    );
    return row?.author ?? null;
  }
}

/** Locks a room's notes, which are there from then on, and reads all of them. */
async function lockNote(tx: Tx, roomId: string): Promise<LockedNote> {
  const hold = () => tx.query(`SELECT FROM room_note WHERE room_id = $1 FOR UPDATE`, [roomId]);
  if ((await hold()).length === 0) {
    // The room before the notes, in the order of `lock`.
    await tx.query(`SELECT FROM room WHERE id = $1 FOR KEY SHARE`, [roomId]);
    await tx.query(`INSERT INTO room_note (room_id) VALUES ($1) ON CONFLICT (room_id) DO NOTHING`, [roomId]);
    await hold();
  }
  // A statement of its own: what was committed while the lock was waited for is seen.
  const [row] = await tx.query<LockedNote>(
    `SELECT note.seq, note.folded_seq AS "foldedSeq", note.state, note.writers, note.locked_at IS NOT NULL AS locked,
        (SELECT coalesce(json_agg(encode(later.update, 'base64') ORDER BY later.seq), '[]')
           FROM room_note_update later WHERE later.room_id = note.room_id) AS updates
       FROM room_note note WHERE note.room_id = $1`,
    [roomId],
  );
  return found(row);
}

/** Puts all that was written so far into one. */
async function fold(tx: Tx, roomId: string, seq: number, state: Uint8Array): Promise<void> {
  await tx.query(`UPDATE room_note SET state = $2, folded_seq = $3 WHERE room_id = $1`, [
    roomId,
    Buffer.from(state),
    seq,
  ]);
  await tx.query(`DELETE FROM room_note_update WHERE room_id = $1 AND seq <= $2`, [roomId, seq]);
}
