import type { StoredFile } from '@hearth/shared';
import type { Viewer } from '../../platform/access/viewer.js';
import type { FileHolder } from '../../platform/contributors/file-holder.js';
import type { Tx } from '../../platform/db/db.js';
import type { Reader } from '../../platform/db/reader.js';
import type { FileFacts } from './files.policy.js';

const LINE = `f.id, f.type, f.bytes, f.width, f.height`;

/** A file as it is read for one viewer. */
export interface FileRow extends StoredFile, FileFacts {
  storedAs: string;
  holder: string | null;
}

const ONE = `
  SELECT ${LINE}, f.stored_as AS "storedAs", f.holder, f.audience_id AS "audienceId", coalesce(u.person_id = $2, false) AS brought
    FROM file f LEFT JOIN file_uploader u ON u.file_id = f.id WHERE f.id = $1`;

/** A file with what the rules ask about it; null where there is none. */
export async function fileById(reader: Reader, viewer: Viewer, id: string): Promise<FileRow | null> {
  const [row] = await reader.query<FileRow>(ONE, [id, viewer.personId]);
  return row ?? null;
}

/** SQL condition: this person (SQL of an id) brought the file of this alias, and it stands nowhere yet. */
export const broughtBy = (file: string, person: string): string =>
  `EXISTS (SELECT FROM file_uploader brought WHERE brought.file_id = ${file}.id AND brought.person_id = ${person})`;

/** SQL of the columns of a `StoredFile`, of the alias `f`. */
export const fileLine = LINE;

const ADD = `
  WITH added AS (
    INSERT INTO file (id, stored_as, type, bytes, width, height) VALUES ($1, $2, $3, $4, $5, $6)
    ON CONFLICT (id) DO NOTHING RETURNING id)
  INSERT INTO file_uploader (file_id, person_id) SELECT id, $7 FROM added RETURNING file_id`;

/** Notes a file that is stored, as the viewer's own. @returns whether its id was free */
export async function addFile(
  tx: Tx,
  viewer: Viewer,
  file: StoredFile & { storedAs: string },
): Promise<boolean> {
  const { id, storedAs, type, bytes, width, height } = file;
  const rows = await tx.query(ADD, [id, storedAs, type, bytes, width, height, viewer.personId]);
  return rows.length > 0;
}

// Whoever brought it is forgotten here: what it stands in knows its author, by rules of its own.
const CLAIM = `
  WITH own AS (DELETE FROM file_uploader WHERE file_id = ANY($1::uuid[]) AND person_id = $2 RETURNING file_id)
  UPDATE file SET holder = $3, audience_id = $4 FROM own WHERE file.id = own.file_id AND file.holder IS NULL RETURNING file.id`;

/** Lets files stand in something from now on: those of them that the viewer brought and that stand nowhere. @returns their ids */
export async function claimFiles(
  tx: Tx,
  viewer: Viewer,
  ids: readonly string[],
  { holder, audienceId }: { holder: FileHolder['name']; audienceId: string | null },
): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(CLAIM, [ids, viewer.personId, holder, audienceId]);
  return rows.map(({ id }) => id);
}

const RELEASE = `UPDATE file SET holder = NULL, audience_id = NULL WHERE id = ANY($1::uuid[]) RETURNING stored_as AS "storedAs"`;

/** Files that stand nowhere any more: nobody sees them from now on, and they are removed. */
export async function releaseFiles(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const rows = await tx.query<{ storedAs: string }>(RELEASE, [ids]);
  for (const { storedAs } of rows)
    await tx.enqueue('files.sweep', { storedAs }, { key: `files.sweep:${storedAs}` });
}

/** A file that stands nowhere, with whoever brought it, held by the transaction; null where it stands somewhere or is nobody's. */
export async function lockLoose(tx: Tx, storedAs: string): Promise<{ id: string; personId: string } | null> {
  const [row] = await tx.query<{ id: string; personId: string }>(
    `SELECT f.id, u.person_id AS "personId" FROM file f JOIN file_uploader u ON u.file_id = f.id
      WHERE f.stored_as = $1 AND f.holder IS NULL FOR UPDATE OF f`,
    [storedAs],
  );
  return row ?? null;
}

/** Forgets what is stored under this key, unless it stands somewhere. @returns whether nothing stands there any more */
export async function forgetLoose(tx: Tx, storedAs: string): Promise<boolean> {
  const rows = await tx.query(
    `WITH gone AS (DELETE FROM file WHERE stored_as = $1 AND holder IS NULL RETURNING id)
     SELECT FROM file WHERE stored_as = $1 AND NOT EXISTS (SELECT FROM gone)`,
    [storedAs],
  );
  return rows.length === 0;
}
