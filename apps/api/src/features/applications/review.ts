import type { ApplicantRole, ApplicationState, RubricCriterion } from '@hearth/shared';
import { personLine } from '../../foundation/people/person-line.js';
import { found, invalidField, notFound, RefusalError } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { Tx } from '../../platform/db/db.js';
import type { Reader } from '../../platform/db/reader.js';
import type { ApplicationReviewGiveInput } from './applications.inputs.js';
import { canReview, isReviewable, seesOthersReviews } from './applications.policy.js';
import type {
  ApplicationReview,
  ApplicationReviewGiven,
  ApplicationReviewing,
  ApplicationsToReview,
  ApplicationToReview,
} from './review.types.js';

/** What is there to be read: sent, confirmed, and not over. */
const READ_STATES = `('RECEIVED', 'WAITLISTED', 'OFFERED', 'ACCEPTED', 'DECLINED', 'TURNED_DOWN', 'EXPIRED')`;
/** An order by chance that stays the same for one reviewer, and tells nothing of when each came. */
const CHANCE = `md5($1::text || a.id::text)`;
/** A short name of an application. */
export const codeOf = (a: string): string => `upper(left(md5(${a}.id::text), 4))`;
const MINE = `CASE WHEN mine.application_id IS NULL THEN 'OPEN' WHEN mine.recused THEN 'RECUSED' ELSE 'GIVEN' END`;

const SHOWN = `
  a.id, ${codeOf('a')} AS code, CASE WHEN NOT c.blind THEN a.name END AS name, a.role, a.organization_kind AS "organizationKind", a.us_state AS state, ${MINE} AS mine`;
// The whole of who may: a reviewer of its cohort, of what was sent there; of one's own application there is nothing.
const NOT_OWN = `NOT EXISTS (SELECT FROM account own WHERE own.person_id = $1 AND own.email = a.email)`;
const FROM = `
  FROM application a JOIN application_call c ON c.cohort_id = a.cohort_id
  JOIN application_reviewer me ON me.cohort_id = a.cohort_id AND me.person_id = $1
  LEFT JOIN application_review mine ON mine.application_id = a.id AND mine.reviewer_id = $1
 WHERE a.state IN ${READ_STATES} AND a.purged_at IS NULL AND ${NOT_OWN}`;

const LIST = `SELECT ${SHOWN}, ${CHANCE} AS key ${FROM} AND a.cohort_id = $2 AND ($3::text IS NULL OR ${CHANCE} > $3) ORDER BY ${CHANCE} LIMIT $4`;
// Within the rule for who may, `c` and `me` are those of each application.
const HEAD = `
  SELECT call.cohort_id AS id, co.name AS cohort, p.name AS program, call.blind, n.total, n.done
    FROM application_call call JOIN application_reviewer me ON me.cohort_id = call.cohort_id AND me.person_id = $1
    JOIN cohort co ON co.id = call.cohort_id JOIN program p ON p.id = co.program_id
   CROSS JOIN LATERAL (SELECT count(*)::int AS total, count(mine.application_id)::int AS done ${FROM} AND a.cohort_id = call.cohort_id) n
   WHERE call.cohort_id = $2`;

/** What a reviewer has to read in one cohort, in an order of their own. Throws `not_found`. Two statements. */
export async function applicationsToReview(
  reader: Reader,
  viewer: Viewer,
  { cohortId, first, after }: { cohortId: string; first: number; after: string | null },
): Promise<ApplicationsToReview> {
  const [[head], rows] = await Promise.all([
    reader.query<Omit<ApplicationsToReview, 'nodes' | 'nextCursor'>>(HEAD, [viewer.personId, cohortId]),
    reader.query<ApplicationToReview & { key: string }>(LIST, [viewer.personId, cohortId, after, first + 1]),
  ]);
  if (!head || !canReview(viewer, { isReviewer: true })) throw notFound();
  const nodes = rows.slice(0, first);
  return { ...head, nodes, nextCursor: rows.length > first ? (nodes.at(-1)?.key ?? null) : null };
}

const ONE = `
  SELECT ${SHOWN}, a.cohort_id AS "cohortId", CASE WHEN NOT c.blind THEN a.organization_name END AS "organizationName",
         CASE WHEN NOT c.blind THEN a.role_title END AS "roleTitle", f.questions, a.answers, c.rubric, a.state AS standing, mine.scores, coalesce(mine.note, '') AS "myNote",
         (SELECT next.id FROM (SELECT a.id, ${CHANCE} AS key, a.cohort_id ${FROM} AND mine.application_id IS NULL) next
           WHERE next.cohort_id = a.cohort_id AND next.id <> a.id ORDER BY next.key < ${CHANCE}, next.key LIMIT 1) AS "nextId",
         CASE WHEN mine.application_id IS NOT NULL AND NOT mine.recused THEN
           (SELECT coalesce(json_agg(json_build_object('reviewer', ${personLine('who', 'o')}, 'recused', rv.recused, 'scores', rv.scores, 'note', rv.note,
               'changed', rv.changed_at IS NOT NULL) ORDER BY who.name, who.id), '[]')
              FROM application_review rv JOIN person who ON who.id = rv.reviewer_id LEFT JOIN organization o ON o.id = who.organization_id
             WHERE rv.application_id = a.id AND rv.reviewer_id <> $1) END AS others
  FROM application a JOIN application_call c ON c.cohort_id = a.cohort_id
  JOIN application_form f ON f.cohort_id = a.cohort_id AND f.version = a.form_version
  JOIN application_reviewer me ON me.cohort_id = a.cohort_id AND me.person_id = $1
  LEFT JOIN application_review mine ON mine.application_id = a.id AND mine.reviewer_id = $1
 WHERE a.state IN ${READ_STATES} AND a.purged_at IS NULL AND ${NOT_OWN} AND a.id = $2`;

type Scores = Record<string, number> | null;
type Row = Omit<ApplicationReview, 'myScores' | 'others' | 'canGive'> & {
  standing: ApplicationState;
  scores: Scores;
  others: (Omit<ApplicationReviewGiven, 'scores'> & { scores: Scores })[] | null;
  role: ApplicantRole | null;
};

/** Scores by the rubric’s order; of criteria that are there no more, none. */
export const scoresOf = (rubric: readonly RubricCriterion[], scores: Scores) =>
  rubric.flatMap(({ key }) => {
    const score = scores?.[key];
    return score === undefined ? [] : [{ key, score }];
  });

/** One application to be read, without a word of the others’ until one’s own is given. Throws `not_found`. One statement. */
export async function applicationReview(
  reader: Reader,
  viewer: Viewer,
  id: string,
): Promise<ApplicationReview> {
  const row = found((await reader.query<Row>(ONE, [viewer.personId, id]))[0]);
  if (!canReview(viewer, { isReviewer: true })) throw notFound();
  const { standing, scores, others, ...shown } = row;
  const mine = row.mine === 'OPEN' ? null : { recused: row.mine === 'RECUSED' };
  return {
    ...shown,
    // Who knows the person reads no further.
    answers: row.mine === 'RECUSED' ? [] : row.answers,
    myScores: scoresOf(row.rubric, scores),
    others: seesOthersReviews(mine)
      ? (others ?? []).map((one) => ({ ...one, scores: scoresOf(row.rubric, one.scores) }))
      : null,
    canGive: isReviewable(standing),
  };
}

// The application first, then the review: a decision at the same moment waits, or is waited for.
const HOLD = `
  SELECT a.state, c.rubric FROM application a JOIN application_call c ON c.cohort_id = a.cohort_id
    JOIN application_reviewer me ON me.cohort_id = a.cohort_id AND me.person_id = $1
   WHERE a.id = $2 AND a.state IN ${READ_STATES} AND a.purged_at IS NULL AND ${NOT_OWN} FOR NO KEY UPDATE OF a`;

async function hold(tx: Tx, viewer: Viewer, id: string): Promise<RubricCriterion[]> {
  const row = found(
    (await tx.query<{ state: ApplicationState; rubric: RubricCriterion[] }>(HOLD, [viewer.personId, id]))[0],
  );
  if (!canReview(viewer, { isReviewer: true })) throw notFound();
  if (!isReviewable(row.state)) throw new RefusalError('too_late');
  return row.rubric;
}

/** Gives one’s scores, or corrects them. The same twice changes nothing. Throws `not_found`, `too_late`, `invalid`. */
export async function giveReview(
  tx: Tx,
  viewer: Viewer,
  { id, scores, note }: ApplicationReviewGiveInput,
): Promise<ApplicationReview> {
  const rubric = await hold(tx, viewer, id);
  const given = Object.fromEntries(scores.map(({ key, score }) => [key, score]));
  const missing = rubric.find(({ key }) => given[key] === undefined);
  if (missing) throw invalidField(`scores.${missing.key}`, 'required');
  const kept = Object.fromEntries(rubric.map(({ key }) => [key, given[key]]));
  await tx.query(
    `INSERT INTO application_review AS rv (application_id, reviewer_id, scores, note) VALUES ($1, $2, $3::jsonb, $4)
     ON CONFLICT (application_id, reviewer_id) DO UPDATE SET recused = false, scores = excluded.scores, note = excluded.note,
       changed_at = CASE WHEN rv.recused THEN NULL ELSE now() END
       WHERE rv.recused OR rv.scores <> excluded.scores OR rv.note <> excluded.note`,
    [id, viewer.personId, JSON.stringify(kept), note],
  );
  return applicationReview(tx, viewer, id);
}

/** "I know this person": stays out of it, and what one had said of it is gone. Or comes back in. Throws `not_found`, `too_late`. */
export async function recuse(
  tx: Tx,
  viewer: Viewer,
  id: string,
  recused: boolean,
): Promise<ApplicationReview> {
  await hold(tx, viewer, id);
  if (recused)
    await tx.query(
      `INSERT INTO application_review (application_id, reviewer_id, recused) VALUES ($1, $2, true)
       ON CONFLICT (application_id, reviewer_id) DO UPDATE SET recused = true, scores = NULL, note = '', changed_at = NULL`,
      [id, viewer.personId],
    );
  else
    await tx.query(
      `DELETE FROM application_review WHERE application_id = $1 AND reviewer_id = $2 AND recused`,
      [id, viewer.personId],
    );
  return applicationReview(tx, viewer, id);
}

const REVIEWING = `
  SELECT call.cohort_id AS id, co.name AS cohort, p.name AS program, call.closes_at AS "closesAt",
         (SELECT count(*)::int ${FROM} AND a.cohort_id = call.cohort_id AND mine.application_id IS NULL AND a.state IN ('RECEIVED', 'WAITLISTED')) AS open
    FROM application_call call JOIN application_reviewer me ON me.cohort_id = call.cohort_id AND me.person_id = $1
    JOIN cohort co ON co.id = call.cohort_id JOIN program p ON p.id = co.program_id
   ORDER BY call.closes_at DESC NULLS LAST, call.cohort_id LIMIT 50`;

/** Cohorts whose applications the viewer reads, fifty at most. One statement. */
export const applicationsReviewing = (reader: Reader, viewer: Viewer): Promise<ApplicationReviewing[]> =>
  reader.query<ApplicationReviewing>(REVIEWING, [viewer.personId]);
