import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { GRADE_LEVELS, PROFILE_FIELDS, SHOWN_TO, TOPICS } from '@hearth/shared';
import type { GradeLevel, ProfileField, ShownTo, Topic } from '@hearth/shared';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { OrganizationKind, State } from './people.types.js';

export const ProfileFieldEnum = enumOf(PROFILE_FIELDS);
registerEnumType(ProfileFieldEnum, { name: 'ProfileField' });
export const ShownToEnum = enumOf(SHOWN_TO);
registerEnumType(ShownToEnum, { name: 'ShownTo', description: 'Who sees a field of a profile.' });
export const GradeLevelEnum = enumOf(GRADE_LEVELS);
registerEnumType(GradeLevelEnum, { name: 'GradeLevel' });
export const TopicEnum = enumOf(TOPICS);
registerEnumType(TopicEnum, { name: 'Topic' });

@ObjectType({ description: 'Where someone works.' })
export class ProfileOrganization {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field(() => OrganizationKind) kind: OrganizationKind;
}

@ObjectType()
export class ProfilePicture {
  @Field(() => ID, { description: 'Of a file of the house' }) id: string;
  @Field(() => ID, { description: 'Of the same in small' }) smallId: string;
  @Field() alt: string;
}

@ObjectType({
  description:
    'A person as the viewer sees them: what is not shown to them is empty, as if it were not there.',
})
export class PersonProfile {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field(() => String, { nullable: true }) pronouns: string | null;
  @Field({ description: 'How the name is said' }) pronunciation: string;
  @Field() roleTitle: string;
  @Field(() => ProfileOrganization, { nullable: true }) organization: ProfileOrganization | null;
  @Field(() => State, { nullable: true }) state: State | null;
  @Field(() => [GradeLevelEnum]) gradeLevels: GradeLevel[];
  @Field(() => [TopicEnum]) topics: Topic[];
  @Field() askMeAbout: string;
  @Field() lookingFor: string;
  @Field(() => ProfilePicture, { nullable: true }) picture: ProfilePicture | null;
}

@ObjectType()
export class ProfileShown {
  @Field(() => ProfileFieldEnum) field: ProfileField;
  @Field(() => ShownToEnum) to: ShownTo;
}
