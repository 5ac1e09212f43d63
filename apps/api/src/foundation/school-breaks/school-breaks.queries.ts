import type { Reader } from '../../platform/db/reader.js';
import type { SchoolBreak } from './school-breaks.types.js';

/** No more breaks stand for a state at once, and none more are shown. */
export const MOST_BREAKS = 100;

/** What is shown of a break. */
export const BREAK_COLUMNS = `id, state, name_en AS "nameEn", name_es AS "nameEs", to_char(starts_on, 'YYYY-MM-DD') AS "startsOn",
  to_char(ends_on, 'YYYY-MM-DD') AS "endsOn", source`;

/** The state of the person's organization, or null. */
export async function stateOf(reader: Reader, personId: string): Promise<string | null> {
  const [row] = await reader.query<{ state: string }>(
    `SELECT o.state FROM person p JOIN organization o ON o.id = p.organization_id WHERE p.id = $1`,
    [personId],
  );
  return row?.state ?? null;
}

/** The breaks of a state that are not over, the earliest first. */
export const breaksOf = (reader: Reader, state: string): Promise<SchoolBreak[]> =>
  reader.query<SchoolBreak>(
    `SELECT ${BREAK_COLUMNS} FROM school_break
      WHERE state = $1 AND removed_at IS NULL AND ends_on >= (now() AT TIME ZONE 'America/New_York')::date
      ORDER BY starts_on, ends_on, id LIMIT ${MOST_BREAKS}`,
    [state],
  );
