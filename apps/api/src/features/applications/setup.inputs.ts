import { APPLICATION_LIMITS as MOST, type ApplicationQuestionKind } from '@hearth/shared';
import { applyDecorators } from '@nestjs/common';
import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { isUUID, ValidateNested } from 'class-validator';
import { isZone } from '../../foundation/people/people.types.js';
import { Check, Id, Line, Prose, Whole, type Fault } from '../../platform/graphql/inputs.js';
import { ApplicationLetterEnum, ApplicationQuestionKindEnum, type LetterKind } from './applications.types.js';

const linesFault = (list: unknown, { min, max }: { min: number; max: number }): Fault | null => {
  const { length } = list as unknown[];
  if (length < min) return { rule: 'too_few_lines', params: { min } };
  return length > max ? { rule: 'too_many_lines', params: { max } } : null;
};

/** Some objects of one class, each checked. */
const Several = (type: () => new () => object, within: { min: number; max: number }) =>
  applyDecorators(
    Field(() => [type()]),
    Type(type),
    ValidateNested({ each: true }),
    Check('lines', (list) => linesFault(list, within)),
  );
const One = (type: () => new () => object) => applyDecorators(Field(type), Type(type), ValidateNested());

/** What stands under a key that answers are kept by. */
const Key = () =>
  applyDecorators(
    Line({ max: 40 }),
    Check('key', (value) =>
      typeof value === 'string' && /^[\w-]{1,40}$/.test(value) ? null : { rule: 'unknown' },
    ),
  );

@InputType()
export class OptionWordsInput {
  @Key() key: string;
  @Line({ min: 0, max: MOST.option }) en: string;
  @Line({ min: 0, max: MOST.option }) es: string;
}
@InputType()
export class QuestionWordsInput {
  @Prose({ min: 0, max: MOST.questionText }) en: string;
  @Prose({ min: 0, max: MOST.questionText }) es: string;
}
@InputType()
export class LongWordsInput {
  @Prose({ min: 0, max: MOST.letterBody }) en: string;
  @Prose({ min: 0, max: MOST.letterBody }) es: string;
}
@InputType()
export class LineWordsInput {
  @Line({ min: 0, max: MOST.letterSubject }) en: string;
  @Line({ min: 0, max: MOST.letterSubject }) es: string;
}

@InputType()
export class ApplicationQuestionInput {
  @Key() key: string;
  @Field(() => ApplicationQuestionKindEnum) kind: ApplicationQuestionKind;
  @Field(() => Boolean) required: boolean;
  @One(() => QuestionWordsInput) text: QuestionWordsInput;
  @One(() => QuestionWordsInput) help: QuestionWordsInput;
  @Several(() => OptionWordsInput, { min: 0, max: MOST.options.max }) options: OptionWordsInput[];
}

@InputType()
export class ApplicationCriterionInput {
  @Key() key: string;
  @One(() => LineWordsInput) name: LineWordsInput;
  @One(() => QuestionWordsInput) help: QuestionWordsInput;
}

@InputType()
export class ApplicationLetterInput {
  @Field(() => ApplicationLetterEnum) kind: LetterKind;
  @One(() => LineWordsInput) subject: LineWordsInput;
  @One(() => LongWordsInput) body: LongWordsInput;
}

@InputType({ description: 'All of it at once. `version`: the one it was made from; 0 the first time' })
export class ApplicationSetupSaveInput {
  @Id() cohortId: string;
  @Whole({ min: 0, max: 1_000_000 }) version: number;
  @Line({ max: 16, optional: true, description: 'Local, 2027-03-01T09:00; null: not yet' })
  localOpens?: string | null;
  @Line({ max: 16, optional: true }) localCloses?: string | null;
  @Line({ max: 64 })
  @Check('zone', (value) => (isZone(value) ? null : { rule: 'zone' }))
  timeZone: string;
  @One(() => LongWordsInput) intro: LongWordsInput;
  @Several(() => ApplicationQuestionInput, MOST.questions) questions: ApplicationQuestionInput[];
  @Several(() => ApplicationCriterionInput, MOST.criteria) rubric: ApplicationCriterionInput[];
  @Several(() => ApplicationLetterInput, { min: 4, max: 4 }) letters: ApplicationLetterInput[];
  @Field(() => [ID])
  @Check('people', (list): Fault | null => {
    if (!Array.isArray(list) || !list.every((id) => isUUID(id))) return { rule: 'unknown' };
    return linesFault(list, { min: 0, max: MOST.reviewers });
  })
  reviewerIds: string[];
  @Field(() => Boolean) blind: boolean;
  @Whole({ ...MOST.capacity, optional: true }) capacity?: number | null;
  @Whole(MOST.offerDays) offerDays: number;
  @Field(() => Boolean) offersNext: boolean;
  @Whole(MOST.keepDays) keepDays: number;
}
