import {
  APPLICANT_ROLES,
  STATES,
  type ApplicationDecision,
  type ApplicationLetter,
  type Locale,
  type RubricCriterion,
} from '@hearth/shared';
import { personLine } from '../../foundation/people/person-line.js';
import { found, notFound } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { Reader } from '../../platform/db/reader.js';
import { invalidField } from '../../platform/access/refusal-error.js';
import { isUUID } from 'class-validator';
import type { Letters } from './application-call.entity.js';
import { fillingOf } from './application-mails.js';
import { canKeepApplications } from './applications.policy.js';
import type {
  Application,
  ApplicationCount,
  ApplicationLetterPreview,
  ApplicationsPage,
  ApplicationWhole,
} from './choose.types.js';
import { filled } from './letters.js';
import { nextWaitlisted } from './offers.js';
import { codeOf, scoresOf } from './review.js';

/** Applications that came in, whatever became of them. */
const CAME = `a.confirmed_at IS NOT NULL AND a.purged_at IS NULL`;

/** Whoever reviews, too, sees scores once theirs are given. `$1` is the viewer. */
const FIRST = `(EXISTS (SELECT FROM application_reviewer me WHERE me.cohort_id = a.cohort_id AND me.person_id = $1)
  AND NOT EXISTS (SELECT FROM application_review m WHERE m.application_id = a.id AND m.reviewer_id = $1) AND a.state IN ('RECEIVED', 'WAITLISTED'))`;

const LINE = `
  a.id, ${codeOf('a')} AS code, a.name, a.email, a.organization_name AS "organizationName", a.organization_kind AS "organizationKind", a.role,
  a.role_title AS "roleTitle", a.us_state AS state, a.state AS standing, a.confirmed_at AS "confirmedAt", a.offer_until AS "offerUntil",
  CASE WHEN NOT hold.first THEN round(r.average, 2)::float8 END AS average, CASE WHEN NOT hold.first THEN round(r.spread, 2)::float8 END AS spread,
  r.reviews, hold.first AS "reviewFirst",
  ARRAY(SELECT who.name FROM application_reviewer rw JOIN person who ON who.id = rw.person_id WHERE rw.cohort_id = a.cohort_id
     AND NOT EXISTS (SELECT FROM application_review rv WHERE rv.application_id = a.id AND rv.reviewer_id = rw.person_id) ORDER BY who.name, who.id) AS missing`;
const SCORED = `
  CROSS JOIN LATERAL (SELECT ${FIRST} AS first) hold
  CROSS JOIN LATERAL (SELECT avg(each.of) AS average, max(each.of) - min(each.of) AS spread, count(*)::int AS reviews
    FROM (SELECT (SELECT avg(score.value::int) FROM jsonb_each_text(rv.scores) score) AS of FROM application_review rv
           WHERE rv.application_id = a.id AND NOT rv.recused) each) r`;
/** What is sorted by: the best read first. Where one still reads oneself, by chance. */
const KEY = `(CASE WHEN hold.first THEN 0 ELSE (coalesce(r.average, 0) * 1000)::bigint END)`;

const PAGE = `
  SELECT ${LINE}, ${KEY}::text AS key FROM application a ${SCORED}
   WHERE a.cohort_id = $2 AND ${CAME} AND ($3::text IS NULL OR a.state = $3) AND ($4::text IS NULL OR a.us_state = $4) AND ($5::text IS NULL OR a.role = $5)
     AND ($6::bigint IS NULL OR (${KEY}, a.id) < ($6::bigint, $7::uuid))
   ORDER BY ${KEY} DESC, a.id DESC LIMIT $8`;
const BY_IDS = `SELECT ${LINE} FROM application a ${SCORED} WHERE a.id = ANY($2::uuid[])`;

const HEAD = `
  SELECT co.id, co.name AS cohort, p.name AS program, c.capacity, c.opens_at AS "opensAt", c.closes_at AS "closesAt", n.*
    FROM cohort co JOIN program p ON p.id = co.program_id LEFT JOIN application_call c ON c.cohort_id = co.id
   CROSS JOIN LATERAL (
     SELECT coalesce(json_agg(json_build_object('state', a.us_state, 'role', a.role, 'standing', a.state, 'all', a.of)) FILTER (WHERE a.state NOT IN ('DRAFT', 'UNCONFIRMED', 'DUPLICATE')), '[]') AS counts,
            coalesce(sum(a.of) FILTER (WHERE a.state IN ('DRAFT', 'UNCONFIRMED')), 0)::int AS unfinished
       FROM (SELECT us_state, role, state, count(*)::int AS of FROM application WHERE cohort_id = co.id GROUP BY 1, 2, 3) a) n
   WHERE co.id = $1`;

interface Counted {
  state: string | null;
  role: string | null;
  standing: string;
  all: number;
}
type Head = Pick<
  ApplicationsPage,
  'id' | 'cohort' | 'program' | 'capacity' | 'opensAt' | 'closesAt' | 'unfinished'
> & {
  counts: Counted[];
};

const isChosen = ({ standing }: Counted): boolean => standing === 'OFFERED' || standing === 'ACCEPTED';

/** How many of each, those that are nought left out only where nobody expects them. */
function countsBy(
  counts: readonly Counted[],
  by: 'state' | 'role' | 'standing',
  order: readonly string[],
): ApplicationCount[] {
  const sum = (of: readonly Counted[]) => of.reduce((total, { all }) => total + all, 0);
  return [...new Set([...order, ...counts.flatMap((one) => one[by] ?? [])])].map((of) => {
    const those = counts.filter((one) => one[by] === of);
    return { of, all: sum(those), chosen: sum(those.filter(isChosen)) };
  });
}

export interface ChooseAsked {
  cohortId: string;
  standing: string | null;
  state: string | null;
  role: string | null;
  first: number;
  after: string | null;
}

/** The table one chooses from, with what a balance needs. Throws `not_found`. A constant number of statements. */
export async function applicationsPage(
  reader: Reader,
  viewer: Viewer,
  asked: ChooseAsked,
): Promise<ApplicationsPage> {
  const { cohortId, standing, state, role, first, after } = asked;
  if (!canKeepApplications(viewer, cohortId)) throw notFound();
  const [key = null, id = null] = after?.split(' ') ?? [];
  if (key !== null && !(/^\d{1,9}$/.test(key) && isUUID(id))) throw invalidField('after', 'unknown');
  const [head] = await reader.query<Head>(HEAD, [cohortId]);
  const rows = await reader.query<Application & { key: string }>(PAGE, [
    viewer.personId,
    cohortId,
    standing,
    state,
    role,
    key,
    id,
    first + 1,
  ]);
  const next = await nextWaitlisted(reader, cohortId);
  const [waiting] = await reader.query<Application>(BY_IDS, [viewer.personId, next ? [next] : []]);
  const { counts, ...shown } = found(head);
  const nodes = rows.slice(0, first);
  const last = nodes.at(-1);
  const byStanding = countsBy(counts, 'standing', [
    'RECEIVED',
    'OFFERED',
    'ACCEPTED',
    'WAITLISTED',
    'DECLINED',
  ]);
  return {
    ...shown,
    total: byStanding.reduce((sum, { all }) => sum + all, 0),
    chosen: byStanding.reduce((sum, one) => sum + one.chosen, 0),
    byState: countsBy(counts, 'state', STATES),
    byRole: countsBy(counts, 'role', APPLICANT_ROLES),
    byStanding,
    next: waiting ?? null,
    nodes,
    nextCursor: rows.length > first && last ? `${last.key} ${last.id}` : null,
  };
}

const WHOLE = `
  SELECT ${LINE}, a.cohort_id AS "cohortId", f.questions, a.answers, c.rubric,
         (SELECT ${personLine('who', 'o')} FROM person who LEFT JOIN organization o ON o.id = who.organization_id WHERE who.id = a.person_id) AS person,
         CASE WHEN NOT hold.first THEN (SELECT coalesce(json_agg(json_build_object('reviewer', ${personLine('who', 'o')}, 'recused', rv.recused,
             'scores', rv.scores, 'note', rv.note, 'changed', rv.changed_at IS NOT NULL) ORDER BY who.name, who.id), '[]')
            FROM application_review rv JOIN person who ON who.id = rv.reviewer_id LEFT JOIN organization o ON o.id = who.organization_id
           WHERE rv.application_id = a.id) END AS given
    FROM application a JOIN application_call c ON c.cohort_id = a.cohort_id
    JOIN application_form f ON f.cohort_id = a.cohort_id AND f.version = a.form_version ${SCORED}
   WHERE a.id = $2 AND ${CAME}`;

/** All of one application, for whoever coordinates its cohort. Throws `not_found`. One statement. */
export async function applicationWhole(
  reader: Reader,
  viewer: Viewer,
  id: string,
): Promise<ApplicationWhole> {
  const [row] = await reader.query<
    Omit<ApplicationWhole, 'given'> & {
      given:
        | (Omit<NonNullable<ApplicationWhole['given']>[number], 'scores'> & {
            scores: Record<string, number> | null;
          })[]
        | null;
      rubric: RubricCriterion[];
    }
  >(WHOLE, [viewer.personId, id]);
  if (!row || !canKeepApplications(viewer, row.cohortId)) throw notFound();
  const given = row.given?.map((one) => ({ ...one, scores: scoresOf(row.rubric, one.scores) })) ?? null;
  return { ...row, given };
}

const PREVIEW = `
  SELECT DISTINCT ON (a.locale) a.name, a.locale, a.time_zone AS "timeZone", co.name AS cohort, p.name AS program, c.letters,
         count(*) OVER (PARTITION BY a.locale)::int AS readers,
         ((date_trunc('day', now() AT TIME ZONE a.time_zone) + make_interval(days => c.offer_days + 1)) AT TIME ZONE a.time_zone) - interval '1 minute' AS "offerUntil"
    FROM application a JOIN application_call c ON c.cohort_id = a.cohort_id JOIN cohort co ON co.id = a.cohort_id JOIN program p ON p.id = co.program_id
   WHERE a.cohort_id = $1 AND a.id = ANY($2::uuid[]) AND ${CAME} ORDER BY a.locale, a.name, a.id`;

/** The letter that goes with a decision. */
export const LETTER_WITH: Record<ApplicationDecision, ApplicationLetter> = {
  OFFER: 'OFFER',
  WAITLIST: 'WAITLIST',
  DECLINE: 'DECLINE',
};

/** The letter as it would be mailed to these now: one of each language. Throws `not_found`. One statement. */
export async function letterPreviews(
  reader: Reader,
  viewer: Viewer,
  cohortId: string,
  ids: readonly string[],
  decision: ApplicationDecision,
): Promise<ApplicationLetterPreview[]> {
  if (!canKeepApplications(viewer, cohortId)) throw notFound();
  const rows = await reader.query<
    ApplicationLetterPreview & {
      locale: Locale;
      timeZone: string;
      cohort: string;
      program: string;
      letters: Letters;
      offerUntil: Date;
    }
  >(PREVIEW, [cohortId, ids]);
  return rows.map((row) => {
    const { name, locale, readers } = row;
    return { name, locale, readers, ...filled(row.letters[LETTER_WITH[decision]][locale], fillingOf(row)) };
  });
}
