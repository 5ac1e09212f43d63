import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AudienceKind } from '../../foundation/cohorts/cohorts.types.js';
import { LessonMarkKind } from '../../foundation/lessons/lesson-mark.types.js';
import { Person } from '../../foundation/people/people.types.js';
import { PostReactions, ReactionKind } from '../../foundation/reactions/reactions.types.js';
import { DateTime } from '../../platform/graphql/date-time.js';

/** Who starts threads in a space. */
export enum SpaceStarters {
  EVERYONE = 'everyone',
  KEEPERS = 'keepers',
}
registerEnumType(SpaceStarters, {
  name: 'SpaceStarters',
  description: 'EVERYONE who reads it, or its KEEPERS alone: moderators, and the coordinators of its cohort',
});

@ObjectType()
export class SpaceCan {
  @Field(() => Boolean) startThread: boolean;
  @Field(() => Boolean, { description: 'Archive it, say who starts threads' }) keep: boolean;
  @Field(() => Boolean, { description: 'The same, and rename and order it' }) arrange: boolean;
}

@ObjectType()
export class Space {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field() description: string;
  @Field(() => AudienceKind) audienceKind: AudienceKind;
  @Field({ description: `Name of the cohort ('C-TLC, cohort of 2026') or of the Collective` })
  audienceName: string;
  @Field(() => Boolean) archived: boolean;
  @Field(() => SpaceStarters) starters: SpaceStarters;
  @Field(() => Int, { description: 'Threads with something new for the viewer, at most 99' })
  unreadThreads: number;
  @Field(() => SpaceCan) can: SpaceCan;
}

/** Whether one is told of new posts: as one follows what one wrote in, or by choice. */
export enum ThreadFollow {
  AUTOMATIC = 'automatic',
  FOLLOWING = 'following',
  MUTED = 'muted',
}
registerEnumType(ThreadFollow, { name: 'ThreadFollow' });

/** Which threads a list holds. */
export enum ThreadView {
  LATEST = 'latest',
  UNREAD = 'unread',
  UNANSWERED = 'unanswered',
  MINE = 'mine',
  FOLLOWED = 'followed',
  LESSONS = 'lessons',
  ARCHIVED = 'archived',
}
registerEnumType(ThreadView, {
  name: 'ThreadView',
  description:
    'LATEST: all that are not archived. UNREAD: with something new. UNANSWERED: nobody but whoever asked has written. MINE: the viewer wrote in them. FOLLOWED: the viewer is told of replies. LESSONS: with a post that is marked as a lesson. ARCHIVED: put away.',
});

/** What whoever asked needs of the others. */
export enum ThreadNeed {
  LISTENING = 'listening',
  IDEAS = 'ideas',
  RESOURCE = 'resource',
  SOON = 'soon',
}
registerEnumType(ThreadNeed, { name: 'ThreadNeed' });

@ObjectType()
export class ThreadCan {
  @Field(() => Boolean) reply: boolean;
  @Field(() => Boolean, { description: 'Say what is needed, and tag it: whoever asked' }) describe: boolean;
  @Field(() => Boolean, { description: 'Lock, pin and archive it' }) keep: boolean;
  @Field(() => Boolean, { description: 'Ask a poll in it: whoever asked, and keepers' }) poll: boolean;
}

@ObjectType()
export class Thread {
  @Field(() => ID) id: string;
  @Field(() => ID) spaceId: string;
  @Field() spaceName: string;
  @Field() title: string;
  @Field(() => [String], { description: 'Keys of content notes: those of the first post' })
  contentNotes: string[];
  @Field(() => [ThreadNeed]) needs: ThreadNeed[];
  @Field(() => [String]) tags: string[];
  @Field(() => AudienceKind) audienceKind: AudienceKind;
  @Field() audienceName: string;
  @Field(() => Int) rev: number;
  @Field(() => Int, { description: 'Number of the last post ever made, deleted ones included' })
  lastNumber: number;
  @Field(() => Int, { description: 'Posts that stand, the first included' }) postCount: number;
  @Field(() => DateTime) createdAt: string;
  @Field(() => DateTime) lastPostAt: string;
  @Field(() => Boolean) locked: boolean;
  @Field(() => Boolean, { description: 'Stands first in its space' }) pinned: boolean;
  @Field(() => Boolean, { description: 'Put away: to be read, not written in' }) archived: boolean;
  @Field(() => ID, { nullable: true, description: 'All its posts went to this thread' })
  mergedInto: string | null;
  @Field(() => Person, { nullable: true, description: 'Null where it was started as a member' })
  startedBy: Person | null;
  @Field(() => Boolean) startedAsMember: boolean;
  @Field(() => Int, { description: 'The viewer has read up to this number; 0 where never opened' })
  readNumber: number;
  @Field(() => Int, { description: 'Posts that stand, are new to the viewer and not their own; at most 99' })
  unreadCount: number;
  @Field(() => ThreadFollow, { description: "The viewer's choice" }) follow: ThreadFollow;
  @Field(() => ThreadCan) can: ThreadCan;
}

@ObjectType()
export class ThreadPage {
  @Field(() => [Thread]) nodes: Thread[];
  @Field(() => String, { nullable: true, description: 'Give as `after` for the next page; null at the end' })
  nextCursor: string | null;
}

/** What became of the viewer's own flag. */
export enum PostFlagged {
  WAITING = 'waiting',
  SETTLED = 'settled',
}
registerEnumType(PostFlagged, {
  name: 'PostFlagged',
  description: 'WAITING: moderators have not settled it. SETTLED: they have looked at it',
});

export enum PostWordAbout {
  ASKED = 'asked',
  REDACTED = 'redacted',
  HIDDEN = 'hidden',
  REMOVED = 'removed',
}
registerEnumType(PostWordAbout, { name: 'PostWordAbout' });

@ObjectType({ description: 'What the moderators say about a post to whoever wrote it' })
export class PostWord {
  @Field(() => PostWordAbout) about: PostWordAbout;
  @Field() words: string;
  @Field(() => DateTime) at: string;
}

@ObjectType()
export class PostViewer {
  @Field(() => Boolean) mine: boolean;
  @Field(() => Boolean) canEdit: boolean;
  @Field(() => Boolean) canDelete: boolean;
  @Field(() => Boolean, { description: 'Say that it helped: whoever asked, of what others wrote' })
  canMarkHelpful: boolean;
  @Field(() => Boolean, { description: 'React: to what others wrote' }) canReact: boolean;
  @Field(() => [ReactionKind], { description: 'How the viewer reacted' }) reacted: ReactionKind[];
  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when a deletion can be taken back by the viewer; null where it cannot',
  })
  restoreUntil: string | null;
  @Field(() => Boolean, { description: 'Ask moderators to look at it: what others wrote, once' })
  canFlag: boolean;
  @Field(() => PostFlagged, { nullable: true, description: 'The viewer flagged it: it stands folded' })
  flagged: PostFlagged | null;
  @Field(() => PostWord, { nullable: true, description: 'For its author alone' }) word: PostWord | null;
  @Field(() => String, { nullable: true, description: 'What is hidden, as HTML, for its author alone' })
  ownHtml: string | null;
  @Field(() => Boolean, { description: 'Mark it as a lesson, or take that off: whoever wrote it' })
  canMarkLesson: boolean;
  @Field(() => LessonMarkKind, { nullable: true, description: 'Its author is asked to let it be one' })
  lessonAsked: LessonMarkKind | null;
  @Field(() => Boolean, { description: 'Ask its author to let it be a lesson: who gathers them, once' })
  canAskLesson: boolean;
}

@ObjectType({ description: 'What a post said before it was edited' })
export class PostVersion {
  @Field() html: string;
  @Field(() => DateTime) writtenAt: Date;
}

@ObjectType({ description: 'Where a post stands now that was moved' })
export class PostPlace {
  declare __typename: 'PostPlace';
  @Field(() => ID) threadId: string;
  @Field(() => Int) number: number;
  @Field({ description: 'Of the thread' }) title: string;
}

@ObjectType()
export class Post {
  @Field(() => ID) id: string;
  @Field(() => ID) threadId: string;
  @Field(() => Int) number: number;
  @Field(() => Int) rev: number;
  @Field(() => Int, { nullable: true }) replyToNumber: number | null;
  @Field(() => Person, { nullable: true }) author: Person | null;
  @Field(() => Int, { nullable: true }) voice: number | null;
  @Field() html: string;
  @Field(() => [String], { description: 'Keys of content notes' }) contentNotes: string[];
  @Field(() => Boolean, { description: 'It helped whoever asked, they say' }) helpful: boolean;
  @Field(() => LessonMarkKind, { nullable: true, description: 'It is a lesson people learned' })
  lessonMark: LessonMarkKind | null;
  @Field(() => PostReactions, { nullable: true, description: 'Null where nobody has reacted' })
  reactions: PostReactions | null;
  @Field(() => String, { nullable: true, description: 'What was written; only for whoever may edit it' })
  markdown: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Names what is written now: give it as `base` of an edit; only for whoever may edit it',
  })
  wording: string | null;
  @Field(() => DateTime) createdAt: string;
  @Field(() => DateTime, { nullable: true }) editedAt: string | null;
  @Field(() => Boolean) deleted: boolean;
  @Field(() => Boolean, { description: 'Moderators look at it, or (deleted as well) have removed it' })
  hidden: boolean;
  @Field(() => PostPlace, { nullable: true, description: 'Only its number is left here: the post was moved' })
  movedTo: PostPlace | null;
  @Field(() => PostViewer) viewer: PostViewer;
}

@ObjectType()
export class PostPage {
  @Field(() => [Post]) nodes: Post[];
  @Field(() => Boolean) hasBefore: boolean;
  @Field(() => Boolean) hasAfter: boolean;
}
