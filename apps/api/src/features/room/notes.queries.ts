import type { Changes, NoteLine, PersonLine, RoomNotesLine } from '@hearth/shared';
import { LIMITS } from '@hearth/shared';
import { personLine } from '../../foundation/people/person-line.js';
import { isoInstantSql } from '../../platform/db/iso-instant.js';
import type { Reader } from '../../platform/db/reader.js';
import type { LineSource } from './line-source.js';
import { docOf, textOf } from './note-doc.js';

/** SQL of a `RoomNotesLine` of the wire for this alias. */
export const notesLine = (note: string): string =>
  `json_build_object('__typename', 'RoomNotes', 'id', ${note}.room_id, 'roomId', ${note}.room_id, 'rev', ${note}.rev,
    'version', ${note}.version, 'lockedAt', ${isoInstantSql(`${note}.locked_at`)})`;

export const NOTES_LINES: LineSource = { table: 'room_note', line: notesLine };

/** How a room's notes stand; null where they were never locked, nor opened again. */
export async function notesOf(db: Reader, roomId: string): Promise<RoomNotesLine | null> {
  const [row] = await db.query<{ line: RoomNotesLine }>(
    `SELECT ${notesLine('note')} AS line FROM room_note note WHERE note.room_id = $1 AND note.version > 0`,
    [roomId],
  );
  return row?.line ?? null;
}

interface Since {
  seq: number;
  foldedSeq: number;
  state: Buffer;
  lines: { rev: number; update: string; author: PersonLine | null }[];
}

/**
 * What was written since `afterRev`, one page. What was folded meanwhile comes as one: whoever has some of it already loses nothing
 * by taking all of it.
 */
export async function notesSince(db: Reader, roomId: string, afterRev: number): Promise<Changes<NoteLine>> {
  const [row] = await db.query<Since>(
    `SELECT note.seq, note.folded_seq AS "foldedSeq",
        CASE WHEN $2 < note.folded_seq THEN note.state ELSE '\\x'::bytea END AS state,
        (SELECT coalesce(json_agg(json_build_object('rev', page.seq, 'update', translate(encode(page.update, 'base64'), E'\\n', ''),
            'author', CASE WHEN p.id IS NOT NULL THEN ${personLine('p', 'o')} END) ORDER BY page.seq), '[]')
           FROM (SELECT * FROM room_note_update later WHERE later.room_id = note.room_id AND later.seq > $2
                  ORDER BY later.seq LIMIT ${LIMITS.replayPage}) page
           LEFT JOIN person p ON p.id = page.person_id LEFT JOIN organization o ON o.id = p.organization_id) AS lines
       FROM room_note note WHERE note.room_id = $1`,
    [roomId, afterRev],
  );
  if (!row) return { lines: [], upTo: 0, head: 0 };
  const { seq, foldedSeq, state } = row;
  const lines: NoteLine[] = row.lines.map((line) => ({ roomId, ...line }));
  if (state.length > 0)
    lines.unshift({ roomId, rev: foldedSeq, update: state.toString('base64'), author: null });
  const last = lines.at(-1);
  return { lines, upTo: row.lines.length === LIMITS.replayPage && last ? last.rev : seq, head: seq };
}

/** What stands in a room's notes, as text. Whether one may read it is for the caller to ask. */
export async function notesText(db: Reader, roomId: string): Promise<string> {
  const { lines } = await notesSince(db, roomId, 0);
  return textOf(
    docOf(
      new Uint8Array(),
      lines.map(({ update }) => Buffer.from(update, 'base64')),
    ),
  );
}
