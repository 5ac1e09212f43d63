import { Field, InputType, Int } from '@nestjs/graphql';
import {
  GRADE_LEVELS,
  LIMITS,
  PROFILE_FIELDS,
  PROFILE_LIMITS as MOST,
  TOPICS,
  type GradeLevel,
  type ProfileField,
  type ShownTo,
  type Topic,
} from '@hearth/shared';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import {
  GradeLevelEnum,
  ProfileFieldEnum,
  ShownToEnum,
  TopicEnum,
} from '../../foundation/people/profile.types.js';
import { Check, Id, Line, Prose } from '../../platform/graphql/inputs.js';

/** Each at most once is all there are; the rest of a list is not read. */
const AtMost = (max: number) =>
  Check('list', (value) =>
    Array.isArray(value) && value.length > max ? { rule: 'too_many_lines', params: { max } } : null,
  );

@InputType()
export class ProfileShownInput {
  @Field(() => ProfileFieldEnum) field: ProfileField;
  @Field(() => ShownToEnum)
  @Check('shown', () => null)
  to: ShownTo;
}

@InputType()
export class ProfileSaveInput {
  @Line({ max: LIMITS.personName }) name: string;
  @Line({ min: 0, max: LIMITS.pronouns }) pronouns: string;
  @Line({ min: 0, max: MOST.pronunciation }) pronunciation: string;
  @Line({ min: 0, max: MOST.roleTitle }) roleTitle: string;
  @Id({ optional: true, description: 'None: of no organization' }) organizationId?: string | null;
  @Field(() => [GradeLevelEnum]) @AtMost(GRADE_LEVELS.length) gradeLevels: GradeLevel[];
  @Field(() => [TopicEnum]) @AtMost(TOPICS.length) topics: Topic[];
  @Prose({ min: 0, max: MOST.askMeAbout }) askMeAbout: string;
  @Prose({ min: 0, max: MOST.lookingFor }) lookingFor: string;
  @Field(() => [ProfileShownInput], { description: 'What is not named is shown as it is unless told' })
  @AtMost(PROFILE_FIELDS.length)
  @ValidateNested({ each: true })
  @Type(() => ProfileShownInput)
  shown: ProfileShownInput[];
  @Field(() => Int) @Check('version', () => null) version: number;
}

@InputType()
export class ProfilePictureSaveInput {
  @Id({ description: 'Of a square picture that the viewer brought, at most 512 pixels wide' }) fileId: string;
  @Line({ min: 0, max: MOST.pictureAlt, description: 'What it shows' }) alt: string;
}
