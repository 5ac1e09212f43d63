import { STORY_LIMITS as MOST } from '@hearth/shared';
import { Field, InputType, registerEnumType } from '@nestjs/graphql';
import { Id, Line, Prose, Whole } from '../../platform/graphql/inputs.js';

/** How a story is shown. */
export const StoryPlace = { NOWHERE: 'nowhere', LISTED: 'listed', FEATURED: 'featured' } as const;
export type StoryPlace = (typeof StoryPlace)[keyof typeof StoryPlace];
registerEnumType(StoryPlace, {
  name: 'StoryPlace',
  description: 'How a story is shown: not at all, among the stories, or first and on the home pages',
});

const VERSION = { min: 1, max: 2_000_000_000, description: 'As it was seen' };

@InputType()
export class StoryAskInput {
  @Id({ description: 'Made by the client: the same again is the same' }) id: string;
  @Id() personId: string;
  @Id({ optional: true, description: 'Of the cohort it is asked in; left out where administrators ask' })
  cohortId?: string | null;
  @Prose({ min: 0, max: MOST.words, description: 'To whoever is asked' }) words: string;
}

@InputType()
export class StoryOfferInput {
  @Id({ description: 'Made by the client: the same again is the same' }) id: string;
  @Id({ description: 'One of the viewer’s own' }) cohortId: string;
}

@InputType()
export class StorySaveInput {
  @Id() id: string;
  @Whole(VERSION) version: number;
  @Line({ min: 0, max: MOST.title }) title: string;
  @Prose({ min: 0, max: MOST.body, description: 'Markdown' }) body: string;
  @Line({ min: 0, max: MOST.shownName }) shownName: string;
  @Line({ min: 0, max: MOST.shownRole }) shownRole: string;
  @Line({ min: 0, max: MOST.shownOrganization }) shownOrganization: string;
  @Id({
    optional: true,
    description: 'The one that stands there, or one the viewer brought; none where left out',
  })
  pictureFileId?: string | null;
  @Line({ min: 0, max: MOST.alt }) pictureAlt: string;
}

@InputType()
export class StoryNoteInput {
  @Id() id: string;
  @Prose({ max: MOST.words }) words: string;
}

@InputType({ description: 'Exactly this version may be shown there' })
export class StoryConsentInput {
  @Id() id: string;
  @Whole(VERSION) version: number;
  @Field(() => Boolean, { description: 'Members of the house and fellows, signed in' }) toMembers: boolean;
  @Field(() => Boolean, { description: 'Everybody, on pages without a sign-in' }) toPublic: boolean;
}

@InputType()
export class StoryPublishInput {
  @Id() id: string;
  @Whole(VERSION) version: number;
  @Field(() => StoryPlace) place: StoryPlace;
}
