import type { FieldFault } from './error-codes.js';
import { characters } from './limits.js';

/** How a question of an application is answered. */
export const APPLICATION_QUESTION_KINDS = ['SHORT', 'LONG', 'CHOICE', 'SEVERAL', 'SCALE', 'YES_NO'] as const;
export type ApplicationQuestionKind = (typeof APPLICATION_QUESTION_KINDS)[number];

/** What someone works as, in the few words that a cohort is balanced by. */
export const APPLICANT_ROLES = [
  'ADMINISTRATOR',
  'TEACHER',
  'COUNSELOR',
  'PSYCHOLOGIST',
  'SOCIAL_WORKER',
  'NURSE',
  'OTHER',
] as const;
export type ApplicantRole = (typeof APPLICANT_ROLES)[number];

/**
 * Where an application stands. `DRAFT`: being written; `UNCONFIRMED`: sent, its address not confirmed yet; `DUPLICATE`: the
 * address had applied before; `TURNED_DOWN`: the applicant said no to an offer; `EXPIRED`: the offer ran out.
 */
export const APPLICATION_STATES = [
  'DRAFT',
  'UNCONFIRMED',
  'DUPLICATE',
  'RECEIVED',
  'OFFERED',
  'WAITLISTED',
  'DECLINED',
  'ACCEPTED',
  'TURNED_DOWN',
  'EXPIRED',
  'WITHDRAWN',
] as const;
export type ApplicationState = (typeof APPLICATION_STATES)[number];

/** Letters whose words a coordinator may change. */
export const APPLICATION_LETTERS = ['RECEIVED', 'OFFER', 'WAITLIST', 'DECLINE'] as const;
export type ApplicationLetter = (typeof APPLICATION_LETTERS)[number];

/** What a coordinator decides, several at once. */
export const APPLICATION_DECISIONS = ['OFFER', 'WAITLIST', 'DECLINE'] as const;
export type ApplicationDecision = (typeof APPLICATION_DECISIONS)[number];

/** What a letter may name: replaced for each reader when it is sent. */
export const LETTER_PLACEHOLDERS = ['name', 'cohort', 'program', 'deadline'] as const;

/** Words of an interface that coordinators write, in both languages. */
export interface InBoth {
  en: string;
  es: string;
}

export interface ApplicationOption extends InBoth {
  key: string;
}

export interface ApplicationQuestion {
  /** Stays the same through versions; what answers are kept under. */
  key: string;
  kind: ApplicationQuestionKind;
  required: boolean;
  text: InBoth;
  help: InBoth;
  /** Of `CHOICE` and `SEVERAL`; of `SCALE`, what stands at its two ends. */
  options: ApplicationOption[];
}

export interface RubricCriterion {
  key: string;
  name: InBoth;
  /** What a low and a high score look like. */
  help: InBoth;
}

/** The answer to one question: its words, the keys of what was chosen, `1` to `5`, or `yes` and `no`. */
export interface ApplicationAnswer {
  key: string;
  values: string[];
}

export const APPLICATION_LIMITS = {
  questions: { min: 0, max: 40 },
  options: { min: 2, max: 20 },
  option: 160,
  questionText: 500,
  questionHelp: 500,
  short: 200,
  long: 4_000,
  scale: { min: 1, max: 5 },
  intro: 4_000,
  letterSubject: 160,
  letterBody: 6_000,
  criteria: { min: 1, max: 10 },
  criterionName: 80,
  criterionHelp: 500,
  score: { min: 1, max: 5 },
  reviewNote: 2_000,
  reviewers: 20,
  capacity: { min: 1, max: 500 },
  offerDays: { min: 1, max: 60 },
  keepDays: { min: 30, max: 1_095 },
  /** What nobody decided on is kept so long after applications close, or as long as what was not taken, where that is longer. */
  undecidedDays: 365,
  organizationName: 160,
  roleTitle: 80,
  /** Decided in one press. */
  decided: 100,
  /** Of one cohort: more than anyone reads. */
  applications: 2_000,
} as const;

/** What is wrong with the answer to a question, or null. `sending`: what is required must be there. */
export function answerFault(
  question: ApplicationQuestion,
  values: readonly string[],
  sending: boolean,
): Omit<FieldFault, 'field'> | null {
  const given = values.filter((value) => value.trim() !== '');
  if (given.length === 0) return sending && question.required ? { rule: 'required' } : null;
  const { kind, options } = question;
  if (kind !== 'SEVERAL' && given.length > 1) return { rule: 'unknown' };
  const [only = ''] = given;
  if (kind === 'SHORT' || kind === 'LONG') {
    const max = kind === 'SHORT' ? APPLICATION_LIMITS.short : APPLICATION_LIMITS.long;
    return characters(only.trim()) > max ? { rule: 'too_long', params: { max } } : null;
  }
  const known =
    kind === 'SCALE'
      ? ['1', '2', '3', '4', '5']
      : kind === 'YES_NO'
        ? ['yes', 'no']
        : options.map(({ key }) => key);
  return given.every((value) => known.includes(value)) && new Set(given).size === given.length
    ? null
    : { rule: 'unknown' };
}
