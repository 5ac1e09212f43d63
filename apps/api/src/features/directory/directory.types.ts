import { DIRECTORY_LIMITS as MOST } from '@hearth/shared';
import type { GradeLevel, Topic } from '@hearth/shared';
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { CohortRole } from '../../foundation/cohorts/cohorts.types.js';
import { OrganizationKind, State } from '../../foundation/people/people.types.js';
import { GradeLevelEnum, PersonProfile, TopicEnum } from '../../foundation/people/profile.types.js';
import { Id, Line } from '../../platform/graphql/inputs.js';

@InputType({ description: 'Whom one looks for; what is left out is any' })
export class DirectoryInput {
  @Line({
    min: 0,
    max: MOST.words,
    defaultValue: '',
    description: 'Parts of a name, role or organization, or of what one may be asked about',
  })
  words: string;
  @Field(() => State, { nullable: true }) @IsOptional() state?: State | null;
  @Field(() => OrganizationKind, { nullable: true }) @IsOptional() kind?: OrganizationKind | null;
  @Field(() => GradeLevelEnum, { nullable: true }) @IsOptional() gradeLevel?: GradeLevel | null;
  @Field(() => TopicEnum, { nullable: true }) @IsOptional() topic?: Topic | null;
  @Line({ min: 0, max: MOST.words, defaultValue: '', description: 'A part of what someone works as' })
  role: string;
  @Id({ optional: true, description: 'One of the viewer’s own cohorts' }) cohortId?: string | null;
  @Field(() => CohortRole, { nullable: true, description: 'In that cohort' })
  @IsOptional()
  cohortRole?: CohortRole | null;
  @Id({ optional: true }) organizationId?: string | null;
}

@ObjectType()
export class DirectoryPage {
  @Field(() => [PersonProfile]) nodes: PersonProfile[];
  @Field(() => String, { nullable: true }) nextCursor: string | null;
}

@ObjectType({ description: 'A choice, and how many it would find' })
export class DirectoryChoice {
  @Field() key: string;
  @Field(() => Int) count: number;
}

@ObjectType({ description: 'Each with what else is asked for; people are counted where the viewer sees it' })
export class DirectoryChoices {
  @Field(() => Int, { description: 'Whom all that is asked for finds' }) found: number;
  @Field(() => [DirectoryChoice]) states: DirectoryChoice[];
  @Field(() => [DirectoryChoice]) kinds: DirectoryChoice[];
  @Field(() => [DirectoryChoice]) gradeLevels: DirectoryChoice[];
  @Field(() => [DirectoryChoice]) topics: DirectoryChoice[];
  @Field(() => [DirectoryChoice], { description: 'What people work as, the most frequent first' })
  roles: DirectoryChoice[];
}
