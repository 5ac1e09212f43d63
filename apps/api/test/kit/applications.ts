import { newSecret } from '../../src/platform/access/secrets.js';
import { aVisitor, type Actor } from './actor.js';
import type { House } from './house.js';
import { doOnly } from './jobs.js';
import type { CohortHandle } from './people.js';
import { NEXT_YEAR } from './sessions.js';

const BOTH = `{ en es }`;
const QUESTION = `key kind required text ${BOTH} help ${BOTH} options { key en es }`;
export const SETUP = `id cohort version opensAt closesAt timeZone intro ${BOTH} questions { ${QUESTION} } rubric { key name ${BOTH} help ${BOTH} }
  letters { kind subject ${BOTH} body ${BOTH} } reviewers { id name } blind capacity offerDays offersNext keepDays received`;

type Words = { en: string; es: string };
export interface Setup {
  id: string;
  version: number;
  opensAt: string | null;
  timeZone: string;
  intro: Words;
  questions: {
    key: string;
    kind: string;
    required: boolean;
    text: Words;
    help: Words;
    options: (Words & { key: string })[];
  }[];
  rubric: { key: string; name: Words; help: Words }[];
  letters: { kind: string; subject: Words; body: Words }[];
  reviewers: { id: string; name: string }[];
  blind: boolean;
  capacity: number | null;
  offerDays: number;
  offersNext: boolean;
  keepDays: number;
  received: number;
}

export const setupOf = async (by: Actor, cohortId: string): Promise<Setup> =>
  (
    await by.gql<{ applicationSetup: Setup }>(
      `query($id: ID!) { applicationSetup(cohortId: $id) { ${SETUP} } }`,
      {
        id: cohortId,
      },
    )
  ).applicationSetup;

/** Saves a cohort's call as it stands, but for `over`; open from last year to next unless told. */
export async function openCall(
  by: Actor,
  cohort: { id: string },
  over: Record<string, unknown> = {},
): Promise<Setup> {
  const { id, reviewers, opensAt: _, ...setup } = await setupOf(by, cohort.id);
  const input = {
    ...JSON.parse(JSON.stringify({ ...setup, received: undefined, cohort: undefined, closesAt: undefined })),
    cohortId: id,
    reviewerIds: reviewers.map((one) => one.id),
    localOpens: `${NEXT_YEAR - 2}-01-01T09:00`,
    localCloses: `${NEXT_YEAR + 1}-01-01T17:00`,
    ...over,
  };
  const { applicationSetupSave } = await by.gql<{ applicationSetupSave: Setup }>(
    `mutation($input: ApplicationSetupSaveInput!) { applicationSetupSave(input: $input) { ${SETUP} } }`,
    { input },
  );
  return applicationSetupSave;
}

let count = 0;

/** What stands in a form that may be sent. */
export const written = (cohort: { id: string }, over: Record<string, unknown> = {}) => ({
  cohortId: cohort.id,
  secret: newSecret(),
  formVersion: 1,
  email: `applicant.${(count += 1)}@test.example`,
  name: 'Ada Applies',
  role: 'COUNSELOR',
  roleTitle: 'school counselor',
  organizationName: 'Hill School',
  organizationKind: 'SCHOOL',
  state: 'VT',
  answers: [
    { key: 'why', values: ['I want to learn with others.'] },
    { key: 'practice', values: ['We began each day with a circle.'] },
    { key: 'support', values: ['yes'] },
    { key: 'time', values: ['yes'] },
  ],
  locale: 'EN',
  timeZone: 'America/New_York',
  ...over,
});

const put =
  (name: 'applicationSave' | 'applicationSend') =>
  async (house: House, input: object): Promise<{ state: string }> =>
    (
      await aVisitor(house).gql<Record<string, { state: string }>>(
        `mutation($input: ApplicationWriteInput!) { ${name}(input: $input) { state } }`,
        { input },
      )
    )[name]!;
export const save = put('applicationSave');
const send = put('applicationSend');
/** Sends it, and the mail that follows. */
export async function sendIt(house: House, input: object): Promise<{ state: string }> {
  const sent = await send(house, input);
  await doOnly(house, 'application.sent');
  return sent;
}

/** The mails to an address, oldest first, as they wait or were sent. */
export const mailsTo = (house: House, address: string) =>
  house.db.query<{ subject: string; text: string; html: string }>(
    `SELECT subject, text, html FROM mail WHERE lower(address) = lower($1) ORDER BY created_at, id`,
    [address],
  );

/** The secret in the last mail to an address that leads there. */
export async function secretFor(house: House, address: string, path = 'application'): Promise<string> {
  const mails = await mailsTo(house, address);
  const found = mails.flatMap(({ text }) => new RegExp(`/${path}/([\\w-]{43})`).exec(text)?.[1] ?? []);
  return found.at(-1) ?? '';
}

const STATUS = `state cohort program byMail letter offerUntil needsPassword open written { name email answers { key values } } questions { key }`;
export interface Status {
  state: string;
  byMail: boolean;
  letter: string | null;
  offerUntil: string | null;
  needsPassword: boolean;
  written: { name: string; email: string; answers: { key: string; values: string[] }[] };
  questions: { key: string }[];
}
export const statusOf = async (house: House, secret: string): Promise<Status> =>
  (
    await aVisitor(house).gql<{ applicationStatus: Status }>(
      `query($secret: String!) { applicationStatus(secret: $secret) { ${STATUS} } }`,
      { secret },
    )
  ).applicationStatus;
const act =
  (call: string) =>
  async (house: House, secret: string): Promise<Status> =>
    (
      await aVisitor(house).gql<{ done: Status }>(
        `mutation($secret: String!) { done: ${call} { ${STATUS} } }`,
        {
          secret,
        },
      )
    ).done;
export const confirm = act('applicationConfirm(secret: $secret)');
export const accept = act('applicationAnswer(secret: $secret, takes: true)');
export const turnDown = act('applicationAnswer(secret: $secret, takes: false)');
export const withdraw = act('applicationWithdraw(secret: $secret)');

/** An application that was sent and confirmed; its id, address and mailed secret. */
export async function anApplication(
  house: House,
  cohort: CohortHandle | { id: string },
  over: Record<string, unknown> = {},
): Promise<{ id: string; email: string; secret: string }> {
  const input = written(cohort, over);
  await sendIt(house, input);
  const secret = await secretFor(house, input.email);
  await confirm(house, secret);
  const [row] = await house.db.query<{ id: string }>(
    `SELECT id FROM application WHERE cohort_id = $1 AND email = $2 AND confirmed_at IS NOT NULL`,
    [cohort.id, input.email],
  );
  return { id: row!.id, email: input.email, secret };
}

export const LINE = `id code name email organizationName organizationKind role roleTitle state standing average spread reviews missing reviewFirst`;
const COUNTS = `{ of all chosen }`;
export const PAGE = `id total chosen capacity unfinished byState ${COUNTS} byRole ${COUNTS} byStanding ${COUNTS} next { id name } nodes { ${LINE} } nextCursor`;
export interface Page {
  total: number;
  chosen: number;
  capacity: number | null;
  unfinished: number;
  byState: { of: string; all: number; chosen: number }[];
  next: { id: string; name: string } | null;
  nodes: {
    id: string;
    name: string;
    standing: string;
    average: number | null;
    spread: number | null;
    missing: string[];
    reviewFirst: boolean;
  }[];
  nextCursor: string | null;
}
export const pageOf = async (by: Actor, cohortId: string, more = ''): Promise<Page> =>
  (
    await by.gql<{ applications: Page }>(
      `query($id: ID!) { applications(cohortId: $id ${more}) { ${PAGE} } }`,
      {
        id: cohortId,
      },
    )
  ).applications;
export const decide = async (
  by: Actor,
  cohortId: string,
  ids: string[],
  decision: string,
): Promise<{ changed: number; page: Page }> =>
  (
    await by.gql<{ applicationsDecide: { changed: number; page: Page } }>(
      `mutation($id: ID!, $ids: [ID!]!, $decision: ApplicationDecision!) {
         applicationsDecide(cohortId: $id, ids: $ids, decision: $decision) { changed page { ${PAGE} } } }`,
      { id: cohortId, ids, decision },
    )
  ).applicationsDecide;

export const TO_REVIEW = `query($id: ID!) { applicationsToReview(cohortId: $id) { cohort blind total done nextCursor
  nodes { id code name role organizationKind state mine } } }`;
export const REVIEW_FIELDS = `id code cohortId name role organizationKind organizationName roleTitle state mine answers { key values } questions { key }
  rubric { key } myScores { key score } myNote canGive nextId others { reviewer { name } recused scores { key score } note changed }`;
export const REVIEW = `query($id: ID!) { applicationReview(id: $id) { ${REVIEW_FIELDS} } }`;
export interface Review {
  mine: string;
  name: string | null;
  myNote: string;
  others:
    | {
        reviewer: { name: string };
        recused: boolean;
        scores: { key: string; score: number }[];
        note: string;
        changed: boolean;
      }[]
    | null;
  answers: unknown[];
}
export const reviewOf = async (by: Actor, id: string): Promise<Review> =>
  (await by.gql<{ applicationReview: Review }>(REVIEW, { id })).applicationReview;
/** Scores each criterion of the rubric that is shipped alike. */
export const give = async (by: Actor, id: string, score: number, note = ''): Promise<Review> =>
  (
    await by.gql<{ applicationReviewGive: Review }>(
      `mutation($input: ApplicationReviewGiveInput!) { applicationReviewGive(input: $input) { ${REVIEW_FIELDS} } }`,
      { input: { id, note, scores: ['readiness', 'reach', 'care'].map((key) => ({ key, score })) } },
    )
  ).applicationReviewGive;
export const recuse = async (by: Actor, id: string, recused = true): Promise<Review> =>
  (
    await by.gql<{ applicationRecuse: Review }>(
      `mutation($id: ID!, $recused: Boolean!) { applicationRecuse(id: $id, recused: $recused) { ${REVIEW_FIELDS} } }`,
      { id, recused },
    )
  ).applicationRecuse;
