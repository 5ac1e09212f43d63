import type { Viewer } from '../../platform/access/viewer.js';
import { found, invalidField } from '../../platform/access/refusal-error.js';
import type { Tx } from '../../platform/db/db.js';
import type { Reader } from '../../platform/db/reader.js';
import type { ContentNote, NoteChoice } from './content-notes.types.js';

// Without words in the language that was asked for, the English ones.
const NOTES = `
  SELECT note.key, word.name, word.meaning, coalesce(chosen.choice, 'ask') AS choice
    FROM content_note note
    JOIN LATERAL (SELECT name, meaning FROM content_note_word
                   WHERE note_key = note.key AND locale IN ($2, 'en') ORDER BY locale <> $2 LIMIT 1) word ON true
    LEFT JOIN content_note_choice chosen ON chosen.note_key = note.key AND chosen.person_id = $1`;

/** The vocabulary in a language, with what the viewer chose for each note. One statement. */
export const contentNotes = (reader: Reader, viewer: Viewer, locale: string): Promise<ContentNote[]> =>
  reader.query<ContentNote>(`${NOTES} ORDER BY note.position`, [viewer.personId, locale]);

/** Keeps what the viewer chose for a note. Throws `not_found`. */
export async function chooseNote(
  tx: Tx,
  viewer: Viewer,
  key: string,
  choice: NoteChoice,
  locale: string,
): Promise<ContentNote> {
  if (choice === 'ask')
    await tx.query(`DELETE FROM content_note_choice WHERE person_id = $1 AND note_key = $2`, [
      viewer.personId,
      key,
    ]);
  else
    await tx.query(
      `INSERT INTO content_note_choice (person_id, note_key, choice) SELECT $1, key, $3 FROM content_note WHERE key = $2
       ON CONFLICT (person_id, note_key) DO UPDATE SET choice = excluded.choice`,
      [viewer.personId, key, choice],
    );
  const [note] = await tx.query<ContentNote>(`${NOTES} WHERE note.key = $3`, [viewer.personId, locale, key]);
  return found(note);
}

/** Throws `invalid` (contentNotes) where one of these is in no vocabulary. No statement where there are none. */
export async function ensureNotes(tx: Tx, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  const [row] = await tx.query<{ known: number }>(
    `SELECT count(*)::int AS known FROM content_note WHERE key = ANY($1::text[])`,
    [keys],
  );
  if (row?.known !== keys.length) throw invalidField('contentNotes', 'unknown');
}
