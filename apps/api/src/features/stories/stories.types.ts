import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Person } from '../../foundation/people/people.types.js';
import { DateTime } from '../../platform/graphql/date-time.js';
import { StoryPlace } from './stories.inputs.js';

/** Where a story stands. */
export const StoryState = {
  ASKED: 'asked',
  DRAFT: 'draft',
  SENT: 'sent',
  AGREED: 'agreed',
  PUBLISHED: 'published',
  WITHDRAWN: 'withdrawn',
} as const;
export type StoryState = (typeof StoryState)[keyof typeof StoryState];
registerEnumType(StoryState, {
  name: 'StoryState',
  description: 'AGREED: its author consented to this very version, and it is not shown yet',
});

@ObjectType()
export class StoryPicture {
  @Field({ description: 'A path of this site, there for as long as the viewer may see the story' })
  path: string;
  @Field(() => ID) fileId: string;
  @Field() alt: string;
  @Field(() => Int) width: number;
  @Field(() => Int) height: number;
}

@ObjectType({ description: 'A story as it is listed: named as its author chose' })
export class StoryLine {
  @Field(() => ID) id: string;
  @Field() title: string;
  @Field() shownName: string;
  @Field() shownRole: string;
  @Field() shownOrganization: string;
  @Field(() => StoryPicture, { nullable: true }) picture: StoryPicture | null;
  @Field(() => Boolean) featured: boolean;
  @Field(() => DateTime) publishedAt: Date;
}

@ObjectType({ description: 'A story as it is read' })
export class Story extends StoryLine {
  @Field() html: string;
  @Field(() => Boolean, { description: 'People who are not signed in may read it, too' }) isPublic: boolean;
  @Field(() => Boolean, { description: 'It is the viewer’s own, or theirs to look after' }) canOpen: boolean;
}

@ObjectType()
export class StoriesPage {
  @Field(() => [StoryLine]) nodes: StoryLine[];
  @Field(() => String, { nullable: true }) nextCursor: string | null;
}

@ObjectType({ description: 'What a story’s author agreed to' })
export class StoryConsent {
  @Field(() => Boolean) toMembers: boolean;
  @Field(() => Boolean) toPublic: boolean;
  @Field(() => Int) version: number;
  @Field(() => DateTime) givenAt: Date;
}

@ObjectType({ description: 'A story on its way, for its author and those who look after it' })
export class StoryWhole {
  @Field(() => ID) id: string;
  @Field(() => StoryState) state: StoryState;
  @Field(() => Boolean, { description: 'The viewer is its author' }) mine: boolean;
  @Field(() => Boolean, { description: 'The viewer looks after it' }) canKeep: boolean;
  @Field(() => Person) person: Person;
  @Field(() => ID, { nullable: true }) cohortId: string | null;
  @Field({ description: 'The cohort it is of; empty where it is of the house' }) place: string;
  @Field(() => Boolean, { description: 'Somebody asked for it' }) asked: boolean;
  @Field() askedWords: string;
  @Field(() => Int) version: number;
  @Field({ description: 'These words are empty until their author has sent them' }) title: string;
  @Field() body: string;
  @Field() html: string;
  @Field() shownName: string;
  @Field() shownRole: string;
  @Field() shownOrganization: string;
  @Field(() => StoryPicture, { nullable: true }) picture: StoryPicture | null;
  @Field({ description: 'What whoever looks after it suggests' }) note: string;
  @Field(() => StoryConsent, { nullable: true }) consent: StoryConsent | null;
  @Field(() => StoryPlace) shown: StoryPlace;
}
