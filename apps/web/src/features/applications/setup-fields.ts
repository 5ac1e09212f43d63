import type { ApplicationSetupSaveInput, SetupFragment } from '../../gql/applications/graphql.js';
import { newId } from '../../platform/ids/new-id.js';
import { localIn } from '../../platform/time/local.js';

/** Words in both languages, as they are typed. */
export interface Both {
  en: string;
  es: string;
}
export interface OptionFields extends Both {
  key: string;
}
export interface QuestionFields {
  key: string;
  kind: ApplicationSetupSaveInput['questions'][number]['kind'];
  required: boolean;
  text: Both;
  help: Both;
  options: OptionFields[];
}
export interface CriterionFields {
  key: string;
  name: Both;
  help: Both;
}
export interface LetterFields {
  kind: ApplicationSetupSaveInput['letters'][number]['kind'];
  subject: Both;
  body: Both;
}

/** What a coordinator sets up, as it stands in the form. */
export interface SetupFields {
  version: number;
  localOpens: string;
  localCloses: string;
  timeZone: string;
  intro: Both;
  questions: QuestionFields[];
  rubric: CriterionFields[];
  letters: LetterFields[];
  reviewers: { id: string; name: string }[];
  blind: boolean;
  /** As typed; empty for no limit. */
  capacity: string;
  offerDays: string;
  offersNext: boolean;
  keepDays: string;
}

const both = ({ en, es }: Both): Both => ({ en, es });

/** What is stored, as it stands in the form. */
export function fieldsOf(setup: SetupFragment): SetupFields {
  const local = (at: string | null | undefined) => (at ? localIn(setup.timeZone, Date.parse(at)) : '');
  return {
    version: setup.version,
    localOpens: local(setup.opensAt),
    localCloses: local(setup.closesAt),
    timeZone: setup.timeZone,
    intro: both(setup.intro),
    questions: setup.questions.map(({ key, kind, required, text, help, options }) => ({
      key,
      kind,
      required,
      text: both(text),
      help: both(help),
      options: options.map((option) => ({ key: option.key, ...both(option) })),
    })),
    rubric: setup.rubric.map(({ key, name, help }) => ({ key, name: both(name), help: both(help) })),
    letters: setup.letters.map(({ kind, subject, body }) => ({
      kind,
      subject: both(subject),
      body: both(body),
    })),
    reviewers: setup.reviewers.map(({ id, name }) => ({ id, name })),
    blind: setup.blind,
    capacity: setup.capacity == null ? '' : String(setup.capacity),
    offerDays: String(setup.offerDays),
    offersNext: setup.offersNext,
    keepDays: String(setup.keepDays),
  };
}

const whole = (text: string): number => (/^\d+$/.test(text.trim()) ? Number(text) : 0);

/** The form as it is sent. */
export function inputOf(cohortId: string, fields: SetupFields): ApplicationSetupSaveInput {
  const { reviewers, capacity, offerDays, keepDays, localOpens, localCloses, ...same } = fields;
  return {
    ...same,
    cohortId,
    localOpens: localOpens === '' ? null : localOpens.slice(0, 16),
    localCloses: localCloses === '' ? null : localCloses.slice(0, 16),
    reviewerIds: reviewers.map(({ id }) => id),
    capacity: capacity.trim() === '' ? null : whole(capacity),
    offerDays: whole(offerDays),
    keepDays: whole(keepDays),
  };
}

const newKey = (): string => newId().slice(0, 8);
export const newOption = (): OptionFields => ({ key: newKey(), en: '', es: '' });
export const newQuestion = (): QuestionFields => ({
  key: newKey(),
  kind: 'LONG',
  required: false,
  text: { en: '', es: '' },
  help: { en: '', es: '' },
  options: [],
});
export const newCriterion = (): CriterionFields => ({
  key: newKey(),
  name: { en: '', es: '' },
  help: { en: '', es: '' },
});
