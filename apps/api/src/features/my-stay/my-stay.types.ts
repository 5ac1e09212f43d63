import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CohortRole } from '../../foundation/cohorts/cohorts.types.js';
import { Day } from '../../foundation/school-breaks/school-breaks.inputs.js';
import { DateTime } from '../../platform/graphql/date-time.js';
import { Id } from '../../platform/graphql/inputs.js';

export enum StayKind {
  COLLECTIVE = 'collective',
  MODERATOR = 'moderator',
  ADMINISTRATOR = 'administrator',
  COHORT = 'cohort',
  PROGRAM = 'program',
}
registerEnumType(StayKind, {
  name: 'StayKind',
  description:
    'Where one is by oneself and can go: the Collective, a cohort, a program one coordinates, a role in the house',
});

export enum StayNeeded {
  LAST_COORDINATOR = 'last_coordinator',
  LAST_ADMINISTRATOR = 'last_administrator',
}
registerEnumType(StayNeeded, {
  name: 'StayNeeded',
  description: 'Why one cannot go yet: nobody else would be there',
});

@ObjectType({ description: 'Where one is, and can go' })
export class StayPlace {
  @Field(() => StayKind) kind: StayKind;
  @Field(() => ID, { nullable: true, description: 'Of the cohort or program' }) id: string | null;
  @Field(() => String, { nullable: true, description: 'Of the cohort or program' }) name: string | null;
  @Field(() => String, { nullable: true, description: 'Of a cohort: its program' })
  programName: string | null;
  @Field(() => CohortRole, { nullable: true }) role: CohortRole | null;
  @Field(() => StayNeeded, { nullable: true }) needed: StayNeeded | null;
}

@ObjectType({ description: 'A time in which one is away: in days of one’s own zone' })
export class Pause {
  @Field() startsOn: string;
  @Field({ description: 'The day on which one is back' }) endsOn: string;
  @Field(() => DateTime) endsAt: Date;
  @Field(() => Boolean, { description: 'It has begun' }) now: boolean;
}

@ObjectType({ description: 'The next summer' })
export class SummerDays {
  @Field() startsOn: string;
  @Field({ description: 'The first day of school' }) endsOn: string;
  @Field(() => Boolean, { description: 'By the calendar of one’s own state; else by custom' })
  known: boolean;
}

@ObjectType({ description: 'Being here, being away, and leaving' })
export class MyStay {
  @Field(() => ID) id: string;
  @Field(() => Pause, { nullable: true, description: 'Now, or to come' }) pause: Pause | null;
  @Field(() => SummerDays) summer: SummerDays;
  @Field(() => [StayPlace]) places: StayPlace[];
}

@InputType()
export class PauseBeginInput {
  @Day() startsOn: string;
  @Day() endsOn: string;
}

@InputType()
export class PlaceLeaveInput {
  @Field(() => StayKind) kind: StayKind;
  @Id({ optional: true, description: 'Of the cohort or program' })
  id?: string | null;
}
