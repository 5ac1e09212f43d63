import type { Locale } from '@hearth/shared';
import type { PersonViewer } from '../access/viewer.js';
import type { Reader } from '../db/reader.js';
import type { ExportLabel } from './export-labels.js';

/** One thing of a person's, as it stands in what they take with them. */
export interface ExportRow {
  /** Where it stands in the order of its section; no two are the same. */
  key: string;
  fields: Partial<Record<ExportLabel, unknown>>;
  /** A file that goes with it, where the store has it. */
  file?: { storedAs: string; name: string } | null;
}

/** Whose it is, with what they may read at this moment. */
export type ExportedFor = Pick<PersonViewer, 'personId' | 'audienceIds'>;

/** One kind of things that a person takes with them, contributed by the feature that keeps it. */
export interface Exporter {
  /** Of its file: `posts`. */
  readonly section: string;
  readonly title: Record<Locale, string>;
  /** What one should know of it before one shows it to anyone. */
  readonly note?: Record<Locale, string>;
  /**
   * The next rows of this person's beyond `after`, `first` at most, in one statement: what they wrote, chose or were told, in nobody
   * else's words, and nothing they could not read here.
   */
  page(reader: Reader, who: ExportedFor, after: string | null, first: number): Promise<ExportRow[]>;
}

interface SqlExport extends Pick<Exporter, 'section' | 'title' | 'note'> {
  /**
   * SQL of all rows of the person `$1`, who reads in the audiences `$4`: a column `key` (text, unique), one for each field by its label, and for files `"storedAs"`
   * and `"fileName"`.
   */
  sql: string;
}

/** An exporter from one statement. */
export function exportOf({ sql, ...about }: SqlExport): Exporter {
  const page = `SELECT own.key, to_json(own) AS row FROM (${sql}) own
    WHERE ($2::text IS NULL OR own.key COLLATE "C" > $2) AND $4::uuid[] IS NOT NULL ORDER BY own.key COLLATE "C" LIMIT $3`;
  return {
    ...about,
    async page(reader, { personId, audienceIds }, after, first) {
      const rows = await reader.query<{ key: string; row: Record<string, unknown> }>(page, [
        personId,
        after,
        first,
        audienceIds,
      ]);
      return rows.map(({ key, row: { key: _, storedAs, fileName, ...fields } }) => ({
        key,
        fields,
        ...(typeof storedAs === 'string' && { file: { storedAs, name: String(fileName ?? '') } }),
      }));
    },
  };
}

/** SQL of what others called something: shown while whoever takes it along may read there. */
export const whileRead = (audience: string, name: string): string =>
  `CASE WHEN ${audience} = ANY($4::uuid[]) THEN ${name} END`;

/** SQL of a key that orders by an instant, then by what tells rows of one instant apart. */
export const keyBy = (instant: string, id: string): string =>
  `to_char(${instant} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') || ' ' || ${id}`;
