import { personLine } from '../people/person-line.js';
import { jsonRow } from '../../platform/db/json-row.js';
import type { Reader } from '../../platform/db/reader.js';

/**
 * What people answered. This is the only file that reads or writes `poll_answer`: of an anonymous poll it answers about the
 * viewer alone, and in counts; names come with the answers of a poll that says so before one answers.
 */

/** A transaction, or whatever else writes within one. */
type Writer = Reader;

/** Results of fewer anonymous answers are not shown, and what changes in them is shown for so many people at once. */
export const FEWEST = 5;

/** So many different things that were said are listed, and so many people of each. */
const MOST_SAID = 100;
const MOST_PEOPLE = 50;

const OF = (poll: string) => `SELECT * FROM poll_answer WHERE poll_answer.poll_id = ${poll}`;

/** SQL of how many answers a poll has now. */
export const given = (poll: string): string =>
  `(SELECT count(*)::int FROM (${OF(poll)}) a WHERE a.said IS NOT NULL)`;

/** SQL condition: somebody has answered, even if they took it back. */
export const touched = (poll: string): string => `EXISTS (${OF(poll)})`;

/** SQL of the viewer's own answer; null where there is none. */
export const mine = (poll: string, viewer: string): string =>
  `(SELECT a.said FROM (${OF(poll)}) a WHERE a.person_id = ${viewer})`;

/** What was said and by how many. What is said by as many stands in an order of its own, never in that of time. */
const SAID = (poll: string) => `
  SELECT min(each.word) AS text, count(*)::int AS count, lower(each.word) AS key FROM (${OF(poll)}) a, unnest(a.said) each(word)
   GROUP BY lower(each.word) ORDER BY count(*) DESC, md5(${poll}::text || lower(each.word)) LIMIT ${MOST_SAID}`;

/** SQL of what a poll with names came to, as it stands now. */
export const named = (poll: string): string =>
  jsonRow({
    answers: given(poll),
    said: `(SELECT coalesce(json_agg(${jsonRow({ text: 's.text', count: 's.count', people: PEOPLE(poll) })} ORDER BY s.count DESC, md5(${poll}::text || s.key)), '[]')
       FROM (${SAID(poll)}) s)`,
  });

function PEOPLE(poll: string): string {
  return `(SELECT coalesce(json_agg(who.line ORDER BY who.name, who.id), '[]') FROM (
    SELECT ${personLine('p', 'o')} AS line, p.name, p.id FROM (${OF(poll)}) a JOIN person p ON p.id = a.person_id
      LEFT JOIN organization o ON o.id = p.organization_id
     WHERE EXISTS (SELECT FROM unnest(a.said) own(word) WHERE lower(own.word) = s.key) ORDER BY p.name, p.id LIMIT ${MOST_PEOPLE}) who)`;
}

/**
 * Counts those of these polls that are anonymous; their places are held: only where what is shown changes by the answers of at least five people, so that
 * no two counts differ by what one of them said. A person counts once, however often they changed their mind.
 * @returns whether what is shown has changed
 */
export async function countAnew(tx: Writer, pollIds: readonly string[]): Promise<boolean> {
  const changed = await tx.query<{ id: string }>(
    `UPDATE poll SET counted = CASE WHEN ${given('poll.id')} >= ${FEWEST} THEN jsonb_build_object('answers', ${given('poll.id')},
         'said', (SELECT coalesce(jsonb_agg(jsonb_build_object('text', s.text, 'count', s.count) ORDER BY s.count DESC, md5(poll.id::text || s.key)), '[]')
                    FROM (${SAID('poll.id')}) s)) END
      WHERE id = ANY($1::uuid[]) AND anonymous
        AND (SELECT count(*) FROM (${OF('poll.id')}) a WHERE a.said IS DISTINCT FROM a.counted) >= ${FEWEST} RETURNING id`,
    [pollIds],
  );
  if (changed.length === 0) return false;
  const ids = changed.map(({ id }) => id);
  await tx.query(`DELETE FROM poll_answer WHERE poll_id = ANY($1::uuid[]) AND said IS NULL`, [ids]);
  await tx.query(`UPDATE poll_answer SET counted = said WHERE poll_id = ANY($1::uuid[])`, [ids]);
  return true;
}

/** Keeps what a person answers, in place of what they answered before; null takes it back. The poll's place is held. */
export async function keepAnswer(
  tx: Writer,
  pollId: string,
  personId: string,
  said: readonly string[] | null,
): Promise<void> {
  await tx.query(
    `INSERT INTO poll_answer (poll_id, person_id, said) SELECT $1::uuid, $2::uuid, $3::text[]
     ON CONFLICT (poll_id, person_id) DO UPDATE SET said = excluded.said`,
    [pollId, personId, said],
  );
  // What was taken back stays only while a count that is shown holds it.
  if (said === null)
    await tx.query(`DELETE FROM poll_answer WHERE poll_id = $1 AND person_id = $2 AND counted IS NULL`, [
      pollId,
      personId,
    ]);
}

/** Keeps the answers of many at once, to polls that nobody has answered yet. */
export async function keepAnswers(
  tx: Writer,
  answers: readonly { poll: string; person: string; said: readonly string[] }[],
): Promise<void> {
  await tx.query(
    `INSERT INTO poll_answer (poll_id, person_id, said)
     SELECT told.poll, told.person, ARRAY(SELECT jsonb_array_elements_text(told.said))
       FROM jsonb_to_recordset($1::jsonb) told(poll uuid, person uuid, said jsonb)`,
    [JSON.stringify(answers)],
  );
}

const WITHOUT = (list: string, word: string) =>
  `CASE WHEN ${list} IS NOT NULL THEN ARRAY(SELECT each.word FROM unnest(${list}) WITH ORDINALITY each(word, at) WHERE lower(each.word) <> lower(${word}) ORDER BY each.at) END`;

/** Takes words out of every answer, and out of what is shown. @returns whether anybody had said them */
export async function dropWords(tx: Writer, pollId: string, word: string): Promise<boolean> {
  const dropped = await tx.query(
    `UPDATE poll_answer SET said = ${WITHOUT('said', '$2')}, counted = ${WITHOUT('counted', '$2')}
      WHERE poll_id = $1 AND EXISTS (SELECT FROM unnest(coalesce(said, '{}') || coalesce(counted, '{}')) any_of(word) WHERE lower(any_of.word) = lower($2))
      RETURNING poll_id`,
    [pollId, word],
  );
  await tx.query(
    `UPDATE poll SET counted = jsonb_set(counted, '{said}', (SELECT coalesce(jsonb_agg(each.value ORDER BY each.at), '[]')
        FROM jsonb_array_elements(counted -> 'said') WITH ORDINALITY each(value, at) WHERE lower(each.value ->> 'text') <> lower($2)))
      WHERE id = $1 AND counted IS NOT NULL`,
    [pollId, word],
  );
  return dropped.length > 0;
}

/** SQL of what a person answered everywhere, for themselves alone: as they take it along. */
export const answersOf = (person: string): string => `
  SELECT poll.id::text AS key, poll.question, poll.kind, said.said AS answers, poll.anonymous AS "asMember"
    FROM poll_answer said JOIN poll ON poll.id = said.poll_id WHERE said.person_id = ${person} AND said.said IS NOT NULL`;
