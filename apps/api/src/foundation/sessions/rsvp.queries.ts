import { isUUID } from 'class-validator';
import { invalidField } from '../../platform/access/refusal-error.js';
import type { Reader } from '../../platform/db/reader.js';
import { decodeCursor, encodeCursor } from '../../platform/graphql/cursor.js';
import { personLine } from '../people/person-line.js';
import type { RsvpPage } from './sessions.types.js';

/** Going first, then maybe, then not this time; by name within each. */
const RANK = `array_position(ARRAY['going', 'maybe', 'not_going'], v.answer)`;

const PAGE = (beyond: string) => `
  SELECT ${personLine('p', 'o')} AS person, v.answer, ${RANK} AS rank FROM rsvp v
    JOIN person p ON p.id = v.person_id LEFT JOIN organization o ON o.id = p.organization_id
   WHERE v.session_id = $1 AND ${beyond} ORDER BY rank, p.name, p.id LIMIT $2`;

/** One page of what people answered to a session. The caller has asked who may see it. One statement. */
export async function rsvpPage(
  db: Reader,
  sessionId: string,
  { first, after }: { first: number; after: string | null },
): Promise<RsvpPage> {
  const from = after === null ? [] : readCursor(after);
  const rows = await db.query<RsvpPage['nodes'][number] & { rank: number }>(
    PAGE(after === null ? 'true' : `(${RANK}, p.name, p.id) > ($3::int, $4::text, $5::uuid)`),
    [sessionId, first + 1, ...from],
  );
  const shown = rows.slice(0, first);
  const last = shown.at(-1);
  return {
    nodes: shown.map(({ person, answer }) => ({ person, answer })),
    nextCursor:
      rows.length > first && last ? encodeCursor(String(last.rank), last.person.name, last.person.id) : null,
  };
}

/** The place a cursor names; one of ours, or a fault of `after`. */
function readCursor(cursor: string): string[] {
  const [rank = '', name = '', id = ''] = decodeCursor(cursor, 3);
  if (!/^[123]$/.test(rank) || !isUUID(id)) throw invalidField('after', 'unknown');
  return [rank, name, id];
}
