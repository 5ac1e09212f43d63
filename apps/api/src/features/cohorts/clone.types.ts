import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LIMITS } from '@hearth/shared';
import { ArrayMaxSize, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import { State } from '../../foundation/people/people.types.js';
import { Id, Line, Whole } from '../../platform/graphql/inputs.js';
import { Day } from './cohorts.inputs.js';

export enum CloneKind {
  SESSION = 'session',
  MILESTONE = 'milestone',
}
registerEnumType(CloneKind, { name: 'CloneKind' });

@ObjectType({ description: 'Days off of a state' })
export class CloneClosed {
  @Field(() => State) state: State;
  @Field() nameEn: string;
  @Field() nameEs: string;
  @Field() startsOn: string;
  @Field() endsOn: string;
}

@ObjectType({ description: 'A session or milestone, where it stands and where it would' })
export class CloneRow {
  @Field(() => ID) id: string;
  @Field(() => CloneKind) kind: CloneKind;
  @Field() titleEn: string;
  @Field() titleEs: string;
  @Field({ description: 'Local in its zone: 2026-12-01T15:30; a milestone has a day alone' }) from: string;
  @Field() to: string;
  @Field(() => String, { nullable: true, description: 'Of a session' }) timeZone: string | null;
  @Field(() => Boolean, { description: 'One of a series' }) ofSeries: boolean;
  @Field(() => [CloneClosed], { description: 'Days off on which it would have fallen; it was moved further' })
  closed: CloneClosed[];
  @Field(() => Boolean, { description: 'No free day was found: better left out' }) leaveOut: boolean;
}

@ObjectType({ description: 'What a cohort would be in another year: everything moved by whole weeks' })
export class ClonePlan {
  @Field() startsOn: string;
  @Field() endsOn: string;
  @Field(() => Int) weeks: number;
  @Field(() => [State], { description: 'Whose days off were kept free' }) states: State[];
  @Field(() => [CloneClosed], { description: 'Those days off' }) closed: CloneClosed[];
  @Field(() => [CloneRow]) rows: CloneRow[];
  @Field({ description: 'Stands for what is cloned, as it is now' }) fingerprint: string;
}

@InputType()
export class CloneRowInput {
  @Id() id: string;
  @Line({ max: 16, optional: true, description: 'Where it will stand; left out: it is left out' })
  to?: string | null;
}

@InputType()
export class CohortCloneInput {
  @Id({ description: 'Of the new cohort' }) id: string;
  @Id() cohortId: string;
  @Line({ max: LIMITS.cohortName }) name: string;
  @Day() startsOn: string;
  @Day() endsOn: string;
  @Whole({ ...LIMITS.cohortCapacity, optional: true }) capacity?: number | null;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Do its facilitators come along? Its coordinators do',
  })
  withFacilitators: boolean;
  @Field(() => [CloneRowInput])
  @ArrayMaxSize(LIMITS.cloneRows)
  @ValidateNested({ each: true })
  @Type(() => CloneRowInput)
  rows: CloneRowInput[];
  @Line({ max: 64 }) fingerprint: string;
}
