import { isDeepStrictEqual } from 'node:util';
import { APPLICATION_LETTERS, LIMITS, type ApplicationQuestion, type FieldFault } from '@hearth/shared';
import { personLine } from '../../foundation/people/person-line.js';
import type { Person } from '../../foundation/people/people.types.js';
import { instantOf } from '../../foundation/sessions/local-start.js';
import { notFound, RefusalError } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { Tx } from '../../platform/db/db.js';
import type { Reader } from '../../platform/db/reader.js';
import { isBlank } from '../../platform/graphql/text.js';
import type { ApplicationCallEntity, Letters } from './application-call.entity.js';
import { canKeepApplications } from './applications.policy.js';
import { DEFAULT_LETTERS } from './default-letters.js';
import { DEFAULT_INTRO, DEFAULT_QUESTIONS, DEFAULT_RUBRIC } from './default-questions.js';
import type { ApplicationSetupSaveInput } from './setup.inputs.js';
import type { ApplicationSetup } from './setup.types.js';

/** Whoever has to do with a program: members of its cohorts, of now and before, and its coordinators. */
const PROGRAM_PEOPLE = `
  SELECT m.person_id FROM cohort_membership m JOIN cohort mc ON mc.id = m.cohort_id
   WHERE mc.program_id = (SELECT program_id FROM cohort WHERE id = $1)
  UNION SELECT r.person_id FROM program_role r WHERE r.program_id = (SELECT program_id FROM cohort WHERE id = $1)`;

const SETUP = `
  SELECT co.id, co.name AS cohort, p.name AS program, coalesce(c.version, 0) AS version, c.opens_at AS "opensAt", c.closes_at AS "closesAt",
         coalesce(c.time_zone, 'America/New_York') AS "timeZone", c.intro, c.rubric, c.letters, f.questions, coalesce(c.blind, true) AS blind, c.capacity,
         coalesce(c.offer_days, 10) AS "offerDays", coalesce(c.offers_next, false) AS "offersNext", coalesce(c.keep_days, 180) AS "keepDays",
         (SELECT coalesce(json_agg(${personLine('who', 'o')} ORDER BY who.name, who.id), '[]') FROM application_reviewer r
            JOIN person who ON who.id = r.person_id LEFT JOIN organization o ON o.id = who.organization_id WHERE r.cohort_id = co.id) AS reviewers,
         (SELECT count(*)::int FROM application a WHERE a.cohort_id = co.id AND a.confirmed_at IS NOT NULL) AS received
    FROM cohort co JOIN program p ON p.id = co.program_id LEFT JOIN application_call c ON c.cohort_id = co.id
    LEFT JOIN application_form f ON f.cohort_id = co.id AND f.version = c.form_version
   WHERE co.id = $1`;

interface SetupRow extends Omit<ApplicationSetup, 'letters' | 'questions' | 'intro' | 'rubric'> {
  letters: Letters | null;
  questions: ApplicationQuestion[] | null;
  intro: ApplicationSetup['intro'] | null;
  rubric: ApplicationSetup['rubric'] | null;
}

/** What stands for a cohort, or proposals where nothing was saved. Throws `not_found`. One statement. */
export async function applicationSetup(
  reader: Reader,
  viewer: Viewer,
  cohortId: string,
): Promise<ApplicationSetup> {
  const [row] = canKeepApplications(viewer, cohortId) ? await reader.query<SetupRow>(SETUP, [cohortId]) : [];
  if (!row) throw notFound();
  const letters = row.letters ?? DEFAULT_LETTERS;
  return {
    ...row,
    intro: row.intro ?? DEFAULT_INTRO,
    questions: row.questions ?? [...DEFAULT_QUESTIONS],
    rubric: row.rubric ?? [...DEFAULT_RUBRIC],
    letters: APPLICATION_LETTERS.map((kind) => ({
      kind,
      subject: { en: letters[kind].en.subject, es: letters[kind].es.subject },
      body: { en: letters[kind].en.body, es: letters[kind].es.body },
    })),
  };
}

const NAMED = `
  SELECT ${personLine('who', 'o')} AS line FROM person who LEFT JOIN organization o ON o.id = who.organization_id
   WHERE who.id IN (${PROGRAM_PEOPLE}) AND who.deactivated_at IS NULL AND position(' ' || $2 IN ' ' || lower(who.name)) > 0
   ORDER BY who.name, who.id LIMIT 8`;

/** People of the program whose name begins so. Throws `not_found`. */
export async function peopleToReview(
  reader: Reader,
  viewer: Viewer,
  cohortId: string,
  named: string,
): Promise<Person[]> {
  if (!canKeepApplications(viewer, cohortId)) throw notFound();
  const wanted = named.trim().toLowerCase();
  if (wanted === '' || wanted.length > LIMITS.personName) return [];
  return (await reader.query<{ line: Person }>(NAMED, [cohortId, wanted])).map(({ line }) => line);
}

/** The instants of opening and closing, or what is wrong with them. */
function instants(input: ApplicationSetupSaveInput, faults: FieldFault[]): [Date | null, Date | null] {
  const [opens, closes] = (['localOpens', 'localCloses'] as const).map((field) => {
    const local = input[field];
    if (local === null || local === undefined) return null;
    const at = instantOf(local, input.timeZone);
    if (typeof at !== 'string') return at;
    faults.push({ field, rule: at });
    return null;
  });
  if (faults.length === 0 && !opens !== !closes)
    faults.push({ field: opens ? 'localCloses' : 'localOpens', rule: 'required' });
  if (opens && closes && closes <= opens) faults.push({ field: 'localCloses', rule: 'past' });
  return [opens ?? null, closes ?? null];
}

/** What is said in one language only is said in both so far; what is said in none is a fault. */
function inBoth(words: { en: string; es: string }, field: string, faults: FieldFault[] | null) {
  const { en, es } = words;
  if (isBlank(en) && isBlank(es)) {
    faults?.push({ field, rule: 'required' });
    return { en: '', es: '' };
  }
  return { en: isBlank(en) ? es : en, es: isBlank(es) ? en : es };
}

/** The questions as they are stored; each fault names its field. */
function questionsOf(input: ApplicationSetupSaveInput, faults: FieldFault[]): ApplicationQuestion[] {
  const keys = new Set<string>();
  return input.questions.map(({ key, kind, required, text, help, options }, at) => {
    const field = `questions.${at}`;
    if (keys.has(key)) faults.push({ field: `${field}.key`, rule: 'unknown' });
    keys.add(key);
    const chosen = kind === 'CHOICE' || kind === 'SEVERAL';
    if (chosen && options.length < 2)
      faults.push({ field: `${field}.options`, rule: 'too_few', params: { min: 2 } });
    if (new Set(options.map((one) => one.key)).size !== options.length)
      faults.push({ field: `${field}.options`, rule: 'unknown' });
    return {
      key,
      kind,
      required,
      text: inBoth(text, `${field}.text`, faults),
      help: inBoth(help, field, null),
      options:
        chosen || kind === 'SCALE'
          ? options.slice(0, kind === 'SCALE' ? 2 : undefined).map((one, n) => ({
              key: one.key,
              ...inBoth(one, `${field}.options.${n}`, chosen ? faults : null),
            }))
          : [],
    };
  });
}

function lettersOf(input: ApplicationSetupSaveInput, faults: FieldFault[]): Letters {
  const one = (kind: (typeof APPLICATION_LETTERS)[number]) => {
    const at = input.letters.findIndex((letter) => letter.kind === kind);
    const letter = input.letters[at];
    const subject = inBoth(letter?.subject ?? { en: '', es: '' }, `letters.${at}.subject`, faults);
    const body = inBoth(letter?.body ?? { en: '', es: '' }, `letters.${at}.body`, faults);
    return {
      en: { subject: subject.en, body: body.en },
      es: { subject: subject.es, body: body.es },
    };
  };
  return {
    RECEIVED: one('RECEIVED'),
    OFFER: one('OFFER'),
    WAITLIST: one('WAITLIST'),
    DECLINE: one('DECLINE'),
  };
}

const UPSERT = `
  INSERT INTO application_call AS c (cohort_id, opens_at, closes_at, time_zone, intro, rubric, letters, blind, capacity, offer_days, offers_next, keep_days, form_version)
  VALUES ($1, $2, $3, $4, $5::jsonb, $6::jsonb, $7::jsonb, $8, $9, $10, $11, $12, $13)
  ON CONFLICT (cohort_id) DO UPDATE SET opens_at = excluded.opens_at, closes_at = excluded.closes_at, time_zone = excluded.time_zone,
    intro = excluded.intro, rubric = excluded.rubric, letters = excluded.letters, blind = excluded.blind, capacity = excluded.capacity,
    offer_days = excluded.offer_days, offers_next = excluded.offers_next, keep_days = excluded.keep_days, form_version = excluded.form_version,
    version = c.version + 1`;

/**
 * Keeps what a coordinator set up, all of it at once. Where questions changed that someone began to answer, they become a new
 * version of the form. Throws `not_found`, `conflict`, `invalid`.
 */
export async function saveSetup(
  tx: Tx,
  viewer: Viewer,
  input: ApplicationSetupSaveInput,
): Promise<ApplicationSetup> {
  const { cohortId } = input;
  if (!canKeepApplications(viewer, cohortId)) throw notFound();
  // The first two who save are two as well: there is no row yet that one could wait for.
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 3))`, [cohortId]);
  const [now] = await tx.query<
    Pick<ApplicationCallEntity, 'version' | 'formVersion'> & {
      questions: ApplicationQuestion[];
      used: boolean;
    }
  >(
    `SELECT c.version, c.form_version AS "formVersion", f.questions,
            EXISTS (SELECT FROM application a WHERE a.cohort_id = c.cohort_id AND a.form_version = c.form_version) AS used
       FROM application_call c JOIN application_form f ON f.cohort_id = c.cohort_id AND f.version = c.form_version
      WHERE c.cohort_id = $1 FOR UPDATE OF c`,
    [cohortId],
  );
  if ((now?.version ?? 0) !== input.version)
    throw new RefusalError('conflict', { version: now?.version ?? 0 });

  const faults: FieldFault[] = [];
  const [opensAt, closesAt] = instants(input, faults);
  const questions = questionsOf(input, faults);
  const letters = lettersOf(input, faults);
  const rubric = input.rubric.map(({ key, name, help }, at) => ({
    key,
    name: inBoth(name, `rubric.${at}.name`, faults),
    help: inBoth(help, `rubric.${at}.help`, null),
  }));
  const reviewers = [...new Set(input.reviewerIds)];
  const [people] = await tx.query<{ strangers: number }>(
    `SELECT count(*)::int AS strangers FROM unnest($2::uuid[]) asked(id)
      WHERE id NOT IN (${PROGRAM_PEOPLE}) AND id NOT IN (SELECT person_id FROM application_reviewer WHERE cohort_id = $1)`,
    [cohortId, reviewers],
  );
  if (people?.strangers) faults.push({ field: 'reviewerIds', rule: 'unknown' });
  if (faults.length > 0) throw new RefusalError('invalid', undefined, faults);

  const changed = !now || !isDeepStrictEqual(now.questions, questions);
  const formVersion = (now?.formVersion ?? 0) + (!now || (changed && now.used) ? 1 : 0);
  await tx.query(UPSERT, [
    cohortId,
    opensAt,
    closesAt,
    input.timeZone,
    JSON.stringify(inBoth(input.intro, 'intro', null)),
    JSON.stringify(rubric),
    JSON.stringify(letters),
    input.blind,
    input.capacity ?? null,
    input.offerDays,
    input.offersNext,
    input.keepDays,
    formVersion,
  ]);
  if (changed)
    await tx.query(
      `INSERT INTO application_form (cohort_id, version, questions) VALUES ($1, $2, $3::jsonb)
       ON CONFLICT (cohort_id, version) DO UPDATE SET questions = excluded.questions`,
      [cohortId, formVersion, JSON.stringify(questions)],
    );
  await tx.query(
    `WITH gone AS (DELETE FROM application_reviewer WHERE cohort_id = $1 AND person_id <> ALL ($2::uuid[]))
     INSERT INTO application_reviewer (cohort_id, person_id) SELECT $1, id FROM unnest($2::uuid[]) asked(id) ON CONFLICT DO NOTHING`,
    [cohortId, reviewers],
  );
  return applicationSetup(tx, viewer, cohortId);
}
