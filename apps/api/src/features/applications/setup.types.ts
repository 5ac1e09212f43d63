import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Person } from '../../foundation/people/people.types.js';
import { DateTime } from '../../platform/graphql/date-time.js';
import {
  ApplicationCriterion,
  ApplicationLetterEnum,
  ApplicationQuestion,
  WordsInBoth,
  type LetterKind,
} from './applications.types.js';

@ObjectType({ description: 'The words of a letter, with placeholders' })
export class ApplicationLetterText {
  @Field(() => ApplicationLetterEnum) kind: LetterKind;
  @Field(() => WordsInBoth) subject: WordsInBoth;
  @Field(() => WordsInBoth, { description: 'Markdown' }) body: WordsInBoth;
}

@ObjectType({ description: 'All that a coordinator sets up for the applications to a cohort' })
export class ApplicationSetup {
  @Field(() => ID, { description: 'The cohort’s' }) id: string;
  @Field() cohort: string;
  @Field() program: string;
  @Field(() => Int, { description: '0 where nothing was saved yet: all below are proposals' })
  version: number;
  @Field(() => DateTime, { nullable: true }) opensAt: Date | null;
  @Field(() => DateTime, { nullable: true }) closesAt: Date | null;
  @Field() timeZone: string;
  @Field(() => WordsInBoth, { description: 'Markdown' }) intro: WordsInBoth;
  @Field(() => [ApplicationQuestion]) questions: ApplicationQuestion[];
  @Field(() => [ApplicationCriterion]) rubric: ApplicationCriterion[];
  @Field(() => [ApplicationLetterText]) letters: ApplicationLetterText[];
  @Field(() => [Person]) reviewers: Person[];
  @Field(() => Boolean) blind: boolean;
  @Field(() => Int, { nullable: true }) capacity: number | null;
  @Field(() => Int) offerDays: number;
  @Field(() => Boolean) offersNext: boolean;
  @Field(() => Int) keepDays: number;
  @Field(() => Int, { description: 'Applications there are, drafts left out' }) received: number;
}
