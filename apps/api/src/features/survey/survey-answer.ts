import { FEWEST_SHOWN } from '@hearth/shared';
import { STANDING } from '../../foundation/sessions/sessions.queries.js';
import { found, notFound, RefusalError } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { Tx } from '../../platform/db/db.js';
import type { Reader } from '../../platform/db/reader.js';
import {
  canSeeSurveyResults,
  isAskedSurvey,
  isSurveyOpen,
  surveyUntil,
  type SurveyStanding,
} from './survey.policy.js';
import type { SessionSurvey, SurveyAnswerInput, SurveyResults } from './survey.types.js';

/** SQL: was the person of `$1` at session `s`? As presence saw it, or as it was last corrected by hand. */
export const WAS_THERE = `coalesce((SELECT c.minutes > 0 FROM attendance_correction c WHERE c.session_id = s.id AND c.person_id = $1 ORDER BY c.id DESC LIMIT 1),
  EXISTS (SELECT FROM attendance a WHERE a.session_id = s.id AND a.person_id = $1))`;

const READ = `
  SELECT ${STANDING('s')}, ${WAS_THERE} AS "wasThere",
         EXISTS (SELECT FROM survey_answered d WHERE d.session_id = s.id AND d.person_id = $1) AS answered
    FROM peer_session s WHERE s.id = $2 AND s.audience_id = ANY($3::uuid[])`;

/** The words in the order of their own digests: not in that in which they came. */
const RESULTS = `
  SELECT count(*)::int AS answers, round(avg(worth), 1)::float8 AS worth, round(avg(heard), 1)::float8 AS heard,
         coalesce(array_agg(words ORDER BY md5(words), words) FILTER (WHERE words <> ''), '{}') AS words
    FROM survey_answer WHERE session_id = $1`;

type Row = SurveyStanding & { now: Date; answered: boolean };

const standingOf = async (db: Reader, viewer: Viewer, sessionId: string): Promise<Row> =>
  found((await db.query<Row>(READ, [viewer.personId, sessionId, viewer.audienceIds]))[0]);

/** What all said together; null where fewer than five answered. */
async function resultsOf(db: Reader, sessionId: string): Promise<SurveyResults | null> {
  const [row] = await db.query<SurveyResults>(RESULTS, [sessionId]);
  if (!row || row.answers < FEWEST_SHOWN) return null;
  return { ...row, words: row.words.length < FEWEST_SHOWN ? [] : row.words };
}

/** The survey of a closed session, as one viewer has it; null for whom there is none. Throws `not_found`. */
export async function sessionSurvey(
  db: Reader,
  viewer: Viewer,
  sessionId: string,
): Promise<SessionSurvey | null> {
  const session = await standingOf(db, viewer, sessionId);
  const until = surveyUntil(session);
  const [asked, seesResults] = [isAskedSurvey(viewer, session), canSeeSurveyResults(viewer, session)];
  if (!until || !(asked || seesResults)) return null;
  const open = isSurveyOpen(session, session.now);
  return {
    until,
    open,
    asked: asked && open && !session.answered,
    answered: session.answered,
    seesResults,
    results: seesResults && !open ? await resultsOf(db, sessionId) : null,
  };
}

/**
 * Everything that was said of the session so far is written anew with it, in an order drawn by lot and under new ids, and so is who
 * said something: all rows of both tables are of one transaction, and no row of one stands where that of the other does.
 */
const ANSWER = `
  WITH known AS (DELETE FROM survey_answer WHERE session_id = $1 RETURNING worth, heard, words)
  INSERT INTO survey_answer (id, session_id, worth, heard, words)
  SELECT gen_random_uuid(), $1::uuid, worth, heard, words
    FROM (SELECT * FROM known UNION ALL SELECT $2::smallint, $3::smallint, $4::text) said ORDER BY random()`;
const ANSWERED = `
  WITH known AS (DELETE FROM survey_answered WHERE session_id = $1 RETURNING person_id)
  INSERT INTO survey_answered (session_id, person_id)
  SELECT $1::uuid, person_id FROM (SELECT person_id FROM known UNION ALL SELECT $2::uuid) who ORDER BY random()`;

/**
 * Takes what someone says of a session, so that it cannot be told afterwards whose it is. Twice is once: the first counts. Throws
 * `not_found` for whoever is not asked, `too_late`.
 */
export async function answerSurvey(
  tx: Tx,
  viewer: Viewer,
  { sessionId, worth, heard, words }: SurveyAnswerInput,
): Promise<SessionSurvey> {
  await tx.query(`SELECT FROM peer_session WHERE id = $1 FOR NO KEY UPDATE`, [sessionId]);
  const session = await standingOf(tx, viewer, sessionId);
  if (!isAskedSurvey(viewer, session)) throw notFound();
  if (!session.answered) {
    if (!isSurveyOpen(session, session.now)) throw new RefusalError('too_late');
    await tx.query(ANSWER, [sessionId, worth, heard, words]);
    await tx.query(ANSWERED, [sessionId, viewer.personId]);
  }
  return found(await sessionSurvey(tx, viewer, sessionId));
}
