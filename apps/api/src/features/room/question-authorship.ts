/**
 * Who really asked a question. This is the only file that reads or writes `question_author`: everything else shows
 * `shown_author_id`, which is null where one asked as a member. Each fragment answers about the viewer alone.
 */

/** SQL condition: the viewer (SQL expression of a person's id) asked this question. */
export const isMyQuestion = (questionId: string, viewer: string): string =>
  `coalesce((SELECT author.person_id FROM question_author author WHERE author.question_id = ${questionId}) = ${viewer}, false)`;

/** SQL of a statement part that notes who asked the question that the part named `added` inserts. */
export const noteAsker = (added: string, asker: string): string =>
  `INSERT INTO question_author (question_id, person_id) SELECT id, ${asker} FROM ${added}`;

/** SQL of how many questions the viewer has asked in this room, by whatever name: a number. */
export const askedHere = (roomId: string, viewer: string): string =>
  `(SELECT count(*)::int FROM question_author JOIN room_question own ON own.id = question_author.question_id
     WHERE question_author.person_id = ${viewer} AND own.room_id = ${roomId})`;

/**
 * SQL of how many of them were asked within so many seconds, and how many seconds ago the first of those was: `{count, ago}`. For
 * the limit alone.
 */
export const askedLately = (roomId: string, viewer: string, seconds: number): string =>
  `(SELECT json_build_object('count', count(*), 'ago', coalesce(extract(epoch FROM clock_timestamp() - min(own.asked_at)), 0))
      FROM question_author JOIN room_question own ON own.id = question_author.question_id
     WHERE question_author.person_id = ${viewer} AND own.room_id = ${roomId}
       AND own.asked_at > clock_timestamp() - interval '${seconds} seconds')`;

/** SQL of the ids of all that a person asked, by whatever name: `question_id`. For what they take along, never to be shown to others. */
export const askedBy = (person: string): string =>
  `SELECT question_author.question_id FROM question_author WHERE question_author.person_id = ${person}`;
