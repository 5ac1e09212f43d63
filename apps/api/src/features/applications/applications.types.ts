import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  APPLICANT_ROLES,
  APPLICATION_DECISIONS,
  APPLICATION_LETTERS,
  APPLICATION_QUESTION_KINDS,
  APPLICATION_STATES,
  type ApplicantRole,
  type ApplicationLetter,
  type ApplicationQuestionKind,
} from '@hearth/shared';
import { OrganizationKind } from '../../foundation/people/people.types.js';
import { DateTime } from '../../platform/graphql/date-time.js';
import { enumOf } from '../../platform/graphql/enum-of.js';

export const ApplicantRoleEnum = enumOf(APPLICANT_ROLES);
registerEnumType(ApplicantRoleEnum, { name: 'ApplicantRole', description: 'What someone works as' });
export const ApplicationStateEnum = enumOf(APPLICATION_STATES);
registerEnumType(ApplicationStateEnum, { name: 'ApplicationState' });
export const ApplicationQuestionKindEnum = enumOf(APPLICATION_QUESTION_KINDS);
registerEnumType(ApplicationQuestionKindEnum, { name: 'ApplicationQuestionKind' });
export const ApplicationLetterEnum = enumOf(APPLICATION_LETTERS);
registerEnumType(ApplicationLetterEnum, { name: 'ApplicationLetterKind' });
export const ApplicationDecisionEnum = enumOf(APPLICATION_DECISIONS);
registerEnumType(ApplicationDecisionEnum, { name: 'ApplicationDecision' });

@ObjectType({ description: 'Words in both languages' })
export class WordsInBoth {
  @Field() en: string;
  @Field() es: string;
}

@ObjectType()
export class ApplicationOption extends WordsInBoth {
  @Field() key: string;
}

@ObjectType()
export class ApplicationQuestion {
  @Field({ description: 'Stays the same through versions of the form' }) key: string;
  @Field(() => ApplicationQuestionKindEnum) kind: ApplicationQuestionKind;
  @Field(() => Boolean) required: boolean;
  @Field(() => WordsInBoth) text: WordsInBoth;
  @Field(() => WordsInBoth) help: WordsInBoth;
  @Field(() => [ApplicationOption], { description: 'Of a scale: what stands at its two ends' })
  options: ApplicationOption[];
}

@ObjectType()
export class ApplicationCriterion {
  @Field() key: string;
  @Field(() => WordsInBoth) name: WordsInBoth;
  @Field(() => WordsInBoth) help: WordsInBoth;
}

@ObjectType()
export class ApplicationAnswer {
  @Field() key: string;
  @Field(() => [String], { description: 'Its words, keys of what was chosen, 1 to 5, or yes and no' })
  values: string[];
}

@ObjectType({ description: 'What a cohort asks of those who apply, for everyone to see' })
export class ApplicationCall {
  @Field(() => ID, { description: 'The cohort’s' }) id: string;
  @Field() cohort: string;
  @Field() program: string;
  @Field() startsOn: string;
  @Field() endsOn: string;
  @Field(() => DateTime) opensAt: Date;
  @Field(() => DateTime) closesAt: Date;
  @Field() timeZone: string;
  @Field(() => Boolean, { description: 'Takes applications now' }) open: boolean;
  @Field(() => WordsInBoth, { description: 'HTML' }) intro: WordsInBoth;
  @Field(() => Int, { description: 'Words that were not taken are deleted so many days after it closes' })
  keepDays: number;
  @Field(() => Int) formVersion: number;
  @Field(() => [ApplicationQuestion]) questions: ApplicationQuestion[];
}

@ObjectType({ description: 'What was written in an application so far' })
export class ApplicationWritten {
  @Field() email: string;
  @Field() name: string;
  @Field(() => ApplicantRoleEnum, { nullable: true }) role: ApplicantRole | null;
  @Field() roleTitle: string;
  @Field() organizationName: string;
  @Field(() => OrganizationKind, { nullable: true }) organizationKind: OrganizationKind | null;
  @Field(() => String, { nullable: true, description: 'Postal code of one of the six states' })
  state: string | null;
  @Field(() => [ApplicationAnswer]) answers: ApplicationAnswer[];
}

@ObjectType({ description: 'An application, as whoever holds its secret sees it' })
export class ApplicationStatus {
  @Field(() => ID, { description: 'The cohort’s' }) cohortId: string;
  @Field() cohort: string;
  @Field() program: string;
  @Field(() => ApplicationStateEnum) state: keyof typeof ApplicationStateEnum;
  @Field(() => ApplicationWritten) written: ApplicationWritten;
  @Field(() => [ApplicationQuestion], { description: 'As they were when it was written' })
  questions: ApplicationQuestion[];
  @Field(() => Int) formVersion: number;
  @Field(() => DateTime) savedAt: Date;
  @Field(() => DateTime, { nullable: true }) confirmedAt: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'Until when an offer stands' })
  offerUntil: Date | null;
  @Field(() => String, { nullable: true, description: 'HTML: the words of what was decided' })
  letter: string | null;
  @Field(() => Boolean, { description: 'The cohort still takes applications' }) open: boolean;
  @Field(() => Boolean, { description: 'By the mailed link, not by the browser it was written in' })
  byMail: boolean;
  @Field(() => Boolean, { description: 'Taken in, and without a way to sign in yet' })
  needsPassword: boolean;
}

@ObjectType()
export class ApplicationSaved {
  @Field(() => DateTime) savedAt: Date;
  @Field(() => ApplicationStateEnum) state: keyof typeof ApplicationStateEnum;
}

/** For `ApplicationLetter` in inputs and types. */
export type LetterKind = ApplicationLetter;
