import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { GradeLevel, Topic } from '@hearth/shared';
import { Person, State } from '../../foundation/people/people.types.js';
import {
  GradeLevelEnum,
  PersonProfile,
  ProfileOrganization,
  ProfilePicture,
  ProfileShown,
  TopicEnum,
} from '../../foundation/people/profile.types.js';
import { DateTime } from '../../platform/graphql/date-time.js';

@ObjectType({ description: 'What one says of oneself, and who sees which of it.' })
export class OwnProfile {
  @Field(() => ID, { description: 'Of the person' }) id: string;
  @Field() name: string;
  @Field() pronouns: string;
  @Field() pronunciation: string;
  @Field() roleTitle: string;
  @Field(() => ProfileOrganization, { nullable: true }) organization: ProfileOrganization | null;
  @Field(() => State, { nullable: true, description: 'That of the organization' }) state: State | null;
  @Field(() => [GradeLevelEnum]) gradeLevels: GradeLevel[];
  @Field(() => [TopicEnum]) topics: Topic[];
  @Field() askMeAbout: string;
  @Field() lookingFor: string;
  @Field(() => ProfilePicture, { nullable: true }) picture: ProfilePicture | null;
  @Field(() => [ProfileShown], { description: 'Every field' }) shown: ProfileShown[];
  @Field(() => Int, { description: 'Of the words: who saves them names the one they saw' }) version: number;
  @Field(() => Person, { description: 'As one stands beside what one writes' }) beside: Person;
}

@ObjectType({ description: 'The page of a person.' })
export class PersonPage {
  @Field(() => PersonProfile) person: PersonProfile;
  @Field(() => Boolean) mine: boolean;
  @Field(() => [String], { description: 'Names of cohorts that the viewer is in with them now' })
  cohorts: string[];
  @Field(() => DateTime, {
    nullable: true,
    description: 'When they are back, while they are away; told to those of their cohorts, and to themselves',
  })
  awayUntil: Date | null;
}
