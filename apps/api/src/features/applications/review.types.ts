import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { OrganizationKind, Person } from '../../foundation/people/people.types.js';
import { DateTime } from '../../platform/graphql/date-time.js';
import { enumOf } from '../../platform/graphql/enum-of.js';
import {
  ApplicantRoleEnum,
  ApplicationAnswer,
  ApplicationCriterion,
  ApplicationQuestion,
} from './applications.types.js';

const STANDINGS = ['OPEN', 'GIVEN', 'RECUSED'] as const;
export const ApplicationReviewStandingEnum = enumOf(STANDINGS);
registerEnumType(ApplicationReviewStandingEnum, {
  name: 'ApplicationReviewStanding',
  description: 'What the viewer has done: nothing yet, scored it, or stays out of it',
});

@ObjectType()
export class ApplicationScore {
  @Field() key: string;
  @Field(() => Int) score: number;
}

@ObjectType({ description: 'An application as a reviewer finds it in their list' })
export class ApplicationToReview {
  @Field(() => ID) id: string;
  @Field({ description: 'A short name to speak of it by, the same for everyone' }) code: string;
  @Field(() => String, { nullable: true, description: 'Null where names are hidden' }) name: string | null;
  @Field(() => ApplicantRoleEnum, { nullable: true }) role: keyof typeof ApplicantRoleEnum | null;
  @Field(() => OrganizationKind, { nullable: true }) organizationKind: OrganizationKind | null;
  @Field(() => String, { nullable: true }) state: string | null;
  @Field(() => ApplicationReviewStandingEnum) mine: keyof typeof ApplicationReviewStandingEnum;
}

@ObjectType()
export class ApplicationsToReview {
  @Field(() => ID, { description: 'The cohort’s' }) id: string;
  @Field() cohort: string;
  @Field() program: string;
  @Field(() => Boolean, { description: 'Names and organizations are hidden' }) blind: boolean;
  @Field(() => Int) total: number;
  @Field(() => Int, { description: 'Those the viewer has scored, or stays out of' }) done: number;
  @Field(() => [ApplicationToReview]) nodes: ApplicationToReview[];
  @Field(() => String, { nullable: true }) nextCursor: string | null;
}

@ObjectType({ description: 'What someone said of an application' })
export class ApplicationReviewGiven {
  @Field(() => Person) reviewer: Person;
  @Field(() => Boolean) recused: boolean;
  @Field(() => [ApplicationScore]) scores: ApplicationScore[];
  @Field() note: string;
  @Field(() => Boolean, { description: 'Changed after it was given' }) changed: boolean;
}

@ObjectType({ description: 'An application as a reviewer reads it' })
export class ApplicationReview extends ApplicationToReview {
  @Field(() => ID) cohortId: string;
  @Field(() => String, { nullable: true, description: 'Null where names are hidden' })
  organizationName: string | null;
  @Field(() => String, { nullable: true, description: 'Null where names are hidden' })
  roleTitle: string | null;
  @Field(() => [ApplicationQuestion]) questions: ApplicationQuestion[];
  @Field(() => [ApplicationAnswer]) answers: ApplicationAnswer[];
  @Field(() => [ApplicationCriterion]) rubric: ApplicationCriterion[];
  @Field(() => [ApplicationScore]) myScores: ApplicationScore[];
  @Field() myNote: string;
  @Field(() => [ApplicationReviewGiven], {
    nullable: true,
    description: 'What the others said; null until the viewer has given their own',
  })
  others: ApplicationReviewGiven[] | null;
  @Field(() => Boolean, { description: 'It is not decided yet' }) canGive: boolean;
  @Field(() => ID, { nullable: true, description: 'The next one the viewer has not read' })
  nextId: string | null;
}

@ObjectType({ description: 'Applications of a cohort that the viewer reviews' })
export class ApplicationReviewing {
  @Field(() => ID, { description: 'The cohort’s' }) id: string;
  @Field() cohort: string;
  @Field() program: string;
  @Field(() => Int) open: number;
  @Field(() => DateTime, { nullable: true }) closesAt: Date | null;
}
