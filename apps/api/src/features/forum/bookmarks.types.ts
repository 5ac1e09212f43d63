import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Person } from '../../foundation/people/people.types.js';
import { DateTime } from '../../platform/graphql/date-time.js';
import { Id, Line } from '../../platform/graphql/inputs.js';

/** When one wants to be reminded of a post. */
export enum BookmarkRemind {
  NEVER = 'never',
  AFTER_SCHOOL = 'after_school',
  TOMORROW = 'tomorrow',
  NEXT_WEEK = 'next_week',
  DATE = 'date',
}
registerEnumType(BookmarkRemind, {
  name: 'BookmarkRemind',
  description:
    "In the viewer's zone. AFTER_SCHOOL: today at 15:30. TOMORROW, NEXT_WEEK (its Monday), DATE: at 8:00 in the morning.",
});

@ObjectType({ description: 'A post that the viewer keeps for later; nobody else knows of it' })
export class Bookmark {
  @Field(() => ID, { description: 'The id of the post' }) id: string;
  @Field(() => ID) threadId: string;
  @Field(() => Int) number: number;
  @Field() title: string;
  @Field() spaceName: string;
  @Field(() => Person, { nullable: true }) author: Person | null;
  @Field(() => Boolean, { description: 'Written as a member' }) asMember: boolean;
  @Field(() => DateTime) createdAt: string;
  @Field(() => DateTime, { nullable: true }) remindAt: string | null;
}

@ObjectType()
export class BookmarkPage {
  @Field(() => [Bookmark]) nodes: Bookmark[];
  @Field(() => String, { nullable: true }) nextCursor: string | null;
}

@InputType()
export class BookmarkSaveInput {
  @Id() postId: string;
  @Field(() => BookmarkRemind, { defaultValue: BookmarkRemind.NEVER }) remind: BookmarkRemind;
  @Line({ max: 10, min: 0, optional: true, description: '2026-12-24, for DATE' }) date?: string | null;
}
