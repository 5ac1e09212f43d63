import type { Tx } from '../../platform/db/db.js';
import type { Exporter } from '../../platform/contributors/exporter.js';
import type { FileStore } from '../../platform/files/file-store.js';
import {
  HTML_END,
  HTML_PART_END,
  htmlHead,
  htmlNothing,
  htmlPart,
  htmlRow,
  type Owner,
  type PlacedRow,
} from './export-html.js';
import { zipStream, type ZipEntry } from './zip-stream.js';

/** Files of more bytes together than this are told of, and fetched where they stand. */
const MOST_BYTES = 1_073_741_824;

const OWNER = `SELECT name, locale, time_zone AS "timeZone" FROM person WHERE id = $1`;
const PART = `SELECT number, rows FROM export_part WHERE task_id = $1 AND section = $2 AND number > $3 ORDER BY number LIMIT 1`;
const BYTES = `SELECT stored_as AS "storedAs", bytes FROM file WHERE stored_as = ANY($1::uuid[])`;

interface Export {
  taskId: string;
  personId: string;
  exporters: readonly Exporter[];
}

const encoder = new TextEncoder();

/** A name that no file system takes for a path, a device or a hidden file. */
export function safeName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._ -]/gu, '_')
    .replace(/^[. ]+|[. ]+$/g, '');
  return [...plain].slice(-80).join('') || 'file';
}

const ENDINGS: Record<string, string> = { jpeg: 'jpg', 'svg+xml': 'svg' };

/** The archive of all parts: a page to read, files for programs, and what was brought. It takes the parts away. */
export async function* archiveOf(tx: Tx, store: FileStore, own: Export): AsyncGenerator<Uint8Array> {
  yield* zipStream(entriesOf(tx, store, own));
  await tx.query(`DELETE FROM export_part WHERE task_id = $1`, [own.taskId]);
}

async function* entriesOf(tx: Tx, store: FileStore, own: Export): AsyncGenerator<ZipEntry> {
  const [owner] = await tx.query<Owner>(OWNER, [own.personId]);
  if (!owner) return;
  const paths = await pathsOf(tx, own);
  yield { name: 'index.html', chunks: pageOf(tx, own, owner, paths) };
  for (const { section } of own.exporters)
    yield { name: `data/${section}.json`, chunks: jsonOf(tx, own, section, paths) };
  for (const [storedAs, path] of paths) {
    const bytes = path ? await store.get(storedAs) : null;
    if (path && bytes) yield { name: path, chunks: bytes, packed: true };
  }
}

async function* partsOf(tx: Tx, { taskId }: Export, section: string): AsyncGenerator<PlacedRow[]> {
  for (let number = -1; ;) {
    const [part] = await tx.query<{ number: number; rows: PlacedRow[] }>(PART, [taskId, section, number]);
    if (!part) return;
    number = part.number;
    yield part.rows;
  }
}

/** Where each file is in the archive, by what it is stored as; null where it would be too much. */
async function pathsOf(tx: Tx, own: Export): Promise<Map<string, string | null>> {
  const paths = new Map<string, string | null>();
  let bytes = 0;
  for (const { section } of own.exporters)
    for await (const rows of partsOf(tx, own, section)) {
      const files = rows.flatMap(({ file, fields }) => (file ? [{ ...file, kind: fields.kind }] : []));
      if (files.length === 0) continue;
      const known = await tx.query<{ storedAs: string; bytes: number }>(BYTES, [
        files.map(({ storedAs }) => storedAs),
      ]);
      const sizes = new Map(known.map((one) => [one.storedAs, one.bytes]));
      for (const { storedAs, name, kind } of files) {
        const size = sizes.get(storedAs);
        if (size === undefined || paths.has(storedAs)) continue;
        const fits = bytes + size <= MOST_BYTES;
        if (fits) bytes += size;
        const ending = String(kind ?? '').split('/')[1] ?? '';
        const named = `${String(paths.size + 1).padStart(4, '0')} ${safeName(name)}`;
        const whole =
          /\.[a-z\d]{2,5}$/i.test(named) || !/^[a-z+]{2,8}$/.test(ending)
            ? named
            : `${named}.${ENDINGS[ending] ?? ending}`;
        paths.set(storedAs, fits ? `files/${whole}` : null);
      }
    }
  return paths;
}

const placed = (row: PlacedRow, paths: ReadonlyMap<string, string | null>): PlacedRow =>
  row.file ? { ...row, path: paths.get(row.file.storedAs) ?? null } : row;

async function* pageOf(
  tx: Tx,
  own: Export,
  owner: Owner,
  paths: ReadonlyMap<string, string | null>,
): AsyncGenerator<Uint8Array> {
  yield encoder.encode(htmlHead(owner, own.exporters, new Date().toISOString()));
  for (const exporter of own.exporters) {
    let has = false;
    yield encoder.encode(htmlPart(owner, exporter));
    for await (const rows of partsOf(tx, own, exporter.section)) {
      has = true;
      yield encoder.encode(rows.map((row) => htmlRow(owner, placed(row, paths))).join('\n'));
    }
    yield encoder.encode((has ? '' : htmlNothing(owner)) + HTML_PART_END);
  }
  yield encoder.encode(HTML_END);
}

async function* jsonOf(
  tx: Tx,
  own: Export,
  section: string,
  paths: ReadonlyMap<string, string | null>,
): AsyncGenerator<Uint8Array> {
  let before = '[';
  for await (const rows of partsOf(tx, own, section))
    for (const row of rows) {
      const { fields, path } = placed(row, paths);
      yield encoder.encode(`${before}\n${JSON.stringify({ ...fields, ...(path && { file: path }) })}`);
      before = ',';
    }
  yield encoder.encode(before === '[' ? '[]\n' : '\n]\n');
}
