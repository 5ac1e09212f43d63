import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { OrganizationKind, Person } from '../../foundation/people/people.types.js';
import { DateTime } from '../../platform/graphql/date-time.js';
import {
  ApplicantRoleEnum,
  ApplicationAnswer,
  ApplicationCriterion,
  ApplicationQuestion,
  ApplicationStateEnum,
} from './applications.types.js';
import { ApplicationReviewGiven } from './review.types.js';

@ObjectType({ description: 'An application as whoever chooses sees it' })
export class Application {
  @Field(() => ID) id: string;
  @Field({ description: 'What reviewers call it' }) code: string;
  @Field() name: string;
  @Field() email: string;
  @Field() organizationName: string;
  @Field(() => OrganizationKind, { nullable: true }) organizationKind: OrganizationKind | null;
  @Field(() => ApplicantRoleEnum, { nullable: true }) role: keyof typeof ApplicantRoleEnum | null;
  @Field() roleTitle: string;
  @Field(() => String, { nullable: true }) state: string | null;
  @Field(() => ApplicationStateEnum) standing: keyof typeof ApplicationStateEnum;
  @Field(() => DateTime) confirmedAt: Date;
  @Field(() => DateTime, { nullable: true }) offerUntil: Date | null;
  @Field(() => Float, {
    nullable: true,
    description: 'Of all scores; null where there is none, or the viewer reviews it and has not yet',
  })
  average: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'Between the highest and the lowest reviewer’s average',
  })
  spread: number | null;
  @Field(() => Int, { description: 'Reviews that were given' }) reviews: number;
  @Field(() => [String], { description: 'Reviewers it still waits for' }) missing: string[];
  @Field(() => Boolean, { description: 'The viewer reviews it too, and sees scores once theirs are given' })
  reviewFirst: boolean;
}

@ObjectType({ description: 'How many there are of one kind' })
export class ApplicationCount {
  @Field({ description: 'A state, a role or a standing' }) of: string;
  @Field(() => Int) all: number;
  @Field(() => Int, { description: 'Offered a place, or in' }) chosen: number;
}

@ObjectType()
export class ApplicationsPage {
  @Field(() => ID, { description: 'The cohort’s' }) id: string;
  @Field() cohort: string;
  @Field() program: string;
  @Field(() => Int, { nullable: true }) capacity: number | null;
  @Field(() => Int) chosen: number;
  @Field(() => Int) total: number;
  @Field(() => [ApplicationCount]) byState: ApplicationCount[];
  @Field(() => [ApplicationCount]) byRole: ApplicationCount[];
  @Field(() => [ApplicationCount]) byStanding: ApplicationCount[];
  @Field(() => DateTime, { nullable: true }) opensAt: Date | null;
  @Field(() => DateTime, { nullable: true }) closesAt: Date | null;
  @Field(() => Int, { description: 'Drafts and those not confirmed' }) unfinished: number;
  @Field(() => Application, { nullable: true, description: 'Next on the waitlist, where a place is free' })
  next: Application | null;
  @Field(() => [Application]) nodes: Application[];
  @Field(() => String, { nullable: true }) nextCursor: string | null;
}

@ObjectType({ description: 'All of one application' })
export class ApplicationWhole extends Application {
  @Field(() => ID) cohortId: string;
  @Field(() => [ApplicationQuestion]) questions: ApplicationQuestion[];
  @Field(() => [ApplicationAnswer]) answers: ApplicationAnswer[];
  @Field(() => [ApplicationCriterion]) rubric: ApplicationCriterion[];
  @Field(() => [ApplicationReviewGiven], { nullable: true }) given: ApplicationReviewGiven[] | null;
  @Field(() => Person, { nullable: true, description: 'Who came in by it' }) person: Person | null;
}

@ObjectType({ description: 'A letter as one of its readers gets it' })
export class ApplicationLetterPreview {
  @Field() name: string;
  @Field() locale: string;
  @Field(() => Int, { description: 'Readers in this language' }) readers: number;
  @Field() subject: string;
  @Field() html: string;
}

@ObjectType()
export class ApplicationsDecided {
  @Field(() => Int, { description: 'Those that were not so before' }) changed: number;
  @Field(() => ApplicationsPage) page: ApplicationsPage;
}
