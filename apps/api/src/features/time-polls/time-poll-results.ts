import { isUUID } from 'class-validator';
import type { PersonLine } from '@hearth/shared';
import { personLine } from '../../foundation/people/person-line.js';
import { ensure, invalidField } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { Reader } from '../../platform/db/reader.js';
import { decodeCursor, encodeCursor } from '../../platform/graphql/cursor.js';
import { seenPoll } from './time-poll-shown.js';
import { canSeeTimePollNames } from './time-polls.policy.js';
import { askedBy, countsOf, hasAnswered } from './time-polls.queries.js';
import type { TimePollRank, TimePollResults, TimePollRow } from './time-polls.types.js';

const MOST_NAMED = 50;

const NAMED = (where: string) => `
  (SELECT coalesce(json_agg(named.line ORDER BY named.name, named.id), '[]') FROM (
     SELECT ${personLine('p', 'o')} AS line, p.name, p.id FROM time_poll_answer a JOIN asked ON asked.id = a.person_id
       JOIN person p ON p.id = a.person_id LEFT JOIN organization o ON o.id = p.organization_id
      WHERE a.slot_id = s.id AND a.answer = 'no' AND ${where} ORDER BY p.name, p.id LIMIT ${MOST_NAMED}) named)`;
const IS_REQUIRED = `EXISTS (SELECT FROM time_poll_person n WHERE n.poll_id = $1 AND n.person_id = p.id AND n.required)`;

const ASKED = `WITH asked AS (SELECT who.id FROM time_poll t CROSS JOIN LATERAL (${askedBy('t')}) who WHERE t.id = $1)`;
const RANKS = `${ASKED}
  SELECT s.id AS "slotId", s.starts_at AS "startsAt", s.starts_at <= now() AS past, count(a.*) FILTER (WHERE a.answer = 'yes')::int AS yes,
         count(a.*) FILTER (WHERE a.answer = 'if_need_be')::int AS "ifNeedBe", count(a.*) FILTER (WHERE a.answer = 'no')::int AS no,
         ${NAMED(IS_REQUIRED)} AS "requiredNo", ${NAMED('true')} AS cannot
    FROM time_poll_slot s LEFT JOIN time_poll_answer a ON a.slot_id = s.id AND a.person_id IN (SELECT id FROM asked)
   WHERE s.poll_id = $1 AND s.removed_at IS NULL GROUP BY s.id`;
const MISSING = `${ASKED}
  SELECT ${personLine('p', 'o')} AS line FROM asked JOIN person p ON p.id = asked.id LEFT JOIN organization o ON o.id = p.organization_id
    JOIN time_poll t ON t.id = $1 WHERE NOT ${hasAnswered('t', 'p.id')} ORDER BY p.name, p.id LIMIT ${MOST_NAMED}`;
const ROWS = (beyond: string) => `${ASKED}
  SELECT p.name, p.id, ${personLine('p', 'o')} AS person, ${IS_REQUIRED} AS required,
         (SELECT coalesce(json_agg(json_build_object('slotId', a.slot_id, 'answer', a.answer)), '[]') FROM time_poll_answer a
            JOIN time_poll_slot s ON s.id = a.slot_id WHERE s.poll_id = $1 AND s.removed_at IS NULL AND a.person_id = p.id) AS said
    FROM asked JOIN person p ON p.id = asked.id LEFT JOIN organization o ON o.id = p.organization_id
   WHERE ${beyond} ORDER BY p.name, p.id LIMIT $2`;

/** The best time first: none that has passed, no required person against it, then yes, then if need be, then the earliest. */
export const ranked = (ranks: readonly TimePollRank[]): TimePollRank[] =>
  [...ranks].sort(
    (one, other) =>
      Number(one.past) - Number(other.past) ||
      one.requiredNo.length - other.requiredNo.length ||
      other.yes - one.yes ||
      other.ifNeedBe - one.ifNeedBe ||
      one.startsAt.getTime() - other.startsAt.getTime(),
  );

/** Who answered what, for those who may see names. A constant number of statements. Throws `not_found`, `not_allowed`. */
export async function resultsOf(
  db: Reader,
  viewer: Viewer,
  pollId: string,
  { first, after }: { first: number; after: string | null },
): Promise<TimePollResults> {
  const poll = await seenPoll(db, viewer, pollId);
  ensure(canSeeTimePollNames(viewer, poll), 'coordinator');
  const from = after === null ? [] : readCursor(after);
  const counts = await countsOf(db, pollId);
  const ranks = await db.query<TimePollRank>(RANKS, [pollId]);
  const missing = await db.query<{ line: PersonLine }>(MISSING, [pollId]);
  const rows = await db.query<TimePollRow & { id: string; name: string }>(
    ROWS(after === null ? 'true' : '(p.name, p.id) > ($3::text, $4::uuid)'),
    [pollId, first + 1, ...from],
  );
  const last = rows.slice(0, first).at(-1);
  return {
    pollId,
    ...counts,
    ranks: ranked(ranks),
    missing: missing.map(({ line }) => line) as TimePollResults['missing'],
    rows: rows.slice(0, first),
    nextCursor: rows.length > first && last ? encodeCursor(last.name, last.id) : null,
  };
}

function readCursor(cursor: string): string[] {
  const [name = '', id = ''] = decodeCursor(cursor, 2);
  if (!isUUID(id)) throw invalidField('after', 'unknown');
  return [name, id];
}
