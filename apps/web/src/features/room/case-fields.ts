import {
  CASE_AGE_BANDS,
  CASE_DAYS,
  CASE_PARTS,
  CASE_SETTINGS,
  characters,
  LIMITS,
  type CaseAgeBand,
  type CasePart,
  type CaseSetting,
} from '@hearth/shared';
import type { CaseCardSaveInput, CaseCardWholeFragment } from '../../gql/room/graphql.js';

/** What stands in the form. Flat, so that it can be kept as a draft; the words come first, so that a list of drafts shows them. */
export type CaseFields = {
  /** What happened. */
  text: string;
  tried: string;
  question: string;
  ageBand: string;
  setting: string;
  keepDays: string;
  /** The version these fields were made from; 0 where there was none. */
  version: number;
  /** What that version said, as `contentOf` puts it; empty where there was none. */
  base: string;
};

/** The texts of the form, in its order, with what each holds at most. */
export const CASE_TEXTS = [
  { name: 'text', max: LIMITS.caseHappened, required: true },
  { name: 'tried', max: LIMITS.caseTried, required: false },
  { name: 'question', max: LIMITS.caseQuestion, required: true },
] as const;
export type CaseText = (typeof CASE_TEXTS)[number]['name'];

/** The choices of how many days a case stays; another one that stands is among them. */
export const daysToChoose = (
  whole: Pick<CaseCardWholeFragment, 'keepDays' | 'extended' | 'stands'>,
): number[] =>
  [...new Set([7, 30, CASE_DAYS.usual, CASE_DAYS.most, whole.keepDays])]
    .filter((days) => !whole.extended || days <= whole.keepDays)
    .sort((a, b) => a - b);

/** What it says, to be compared. */
export const contentOf = (whole: CaseCardWholeFragment): string =>
  whole.stands
    ? JSON.stringify([whole.ageBand, whole.setting, whole.happened, whole.tried, whole.question])
    : '';

/** The case that stands as it is put into the form. */
export const fieldsOf = (whole: CaseCardWholeFragment): CaseFields => ({
  ...{ text: whole.happened, tried: whole.tried, question: whole.question },
  ...{ ageBand: whole.ageBand ?? '', setting: whole.setting ?? '', keepDays: String(whole.keepDays) },
  ...{ version: whole.version, base: contentOf(whole) },
});

export const ageBandIn = ({ ageBand }: CaseFields): CaseAgeBand | undefined =>
  CASE_AGE_BANDS.find((known) => known === ageBand);
export const settingIn = ({ setting }: CaseFields): CaseSetting | undefined =>
  CASE_SETTINGS.find((known) => known === setting);

export type CaseFaults = Partial<
  Record<CaseText | 'ageBand' | 'setting', { rule: 'required' | 'too_long'; max: number }>
>;

/** What the server would find wrong, said before it is asked. */
export function faultsOf(fields: CaseFields): CaseFaults {
  const faults: CaseFaults = {};
  if (!ageBandIn(fields)) faults.ageBand = { rule: 'required', max: 0 };
  if (!settingIn(fields)) faults.setting = { rule: 'required', max: 0 };
  for (const { name, max, required } of CASE_TEXTS) {
    const text = fields[name].trim();
    if (required && text === '') faults[name] = { rule: 'required', max };
    else if (characters(text) > max) faults[name] = { rule: 'too_long', max };
  }
  return faults;
}

/** What is sent; null while a choice is missing. */
export function saveInput(sessionId: string, version: number, fields: CaseFields): CaseCardSaveInput | null {
  const [ageBand, setting] = [ageBandIn(fields), settingIn(fields)];
  if (!ageBand || !setting) return null;
  return {
    ...{ sessionId, version, ageBand, setting },
    ...{ happened: fields.text.trim(), tried: fields.tried.trim(), question: fields.question.trim() },
    keepDays: Number(fields.keepDays) || CASE_DAYS.usual,
  };
}

/** The parts as a room sees them; null: not shown. */
export interface CaseWords {
  ageBand?: CaseAgeBand | null | undefined;
  setting?: CaseSetting | null | undefined;
  happened?: string | null | undefined;
  tried?: string | null | undefined;
  question?: string | null | undefined;
}

/** The words of a part; undefined or null where it is not shown. */
export const wordsOf = ({ happened, tried, question }: CaseWords, part: CasePart) =>
  ({ CASE_OUTLINE: happened, CASE_TRIED: tried, CASE_QUESTION: question })[part];

/** The parts of which there is something to be seen. */
export const partsIn = (words: CaseWords): CasePart[] =>
  CASE_PARTS.filter((part) => typeof wordsOf(words, part) === 'string');
