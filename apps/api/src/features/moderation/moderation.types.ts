import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { SubjectKind, SubjectState } from '../../platform/contributors/flaggable.js';
import { Person } from '../../foundation/people/people.types.js';
import { DateTime } from '../../platform/graphql/date-time.js';

export enum FlagReason {
  STUDENT = 'student',
  WORRIED = 'worried',
  UNKIND = 'unkind',
  OFF_TOPIC = 'off_topic',
  OTHER = 'other',
}
registerEnumType(FlagReason, {
  name: 'FlagReason',
  description:
    'STUDENT: it may identify a student. WORRIED: about someone; every moderator is told at once. UNKIND, OFF_TOPIC, OTHER',
});

const FlagSubject = { POST: 'post' } satisfies Record<string, SubjectKind>;
registerEnumType(FlagSubject, { name: 'FlagSubject', description: 'What can be flagged' });
export { FlagSubject };

const ReviewState = {
  SHOWN: 'shown',
  HIDDEN: 'hidden',
  REMOVED: 'removed',
  DELETED: 'deleted',
} satisfies Record<string, SubjectState>;
registerEnumType(ReviewState, {
  name: 'ReviewState',
  description: 'How it stands: DELETED by its author, REMOVED by a moderator',
});
export { ReviewState };

export enum ReviewAct {
  KEEP = 'keep',
  REDACT = 'redact',
  ASK = 'ask',
  HIDE = 'hide',
  SHOW = 'show',
  REMOVE = 'remove',
  RESTORE = 'restore',
  REOPEN = 'reopen',
}
registerEnumType(ReviewAct, {
  name: 'ReviewAct',
  description:
    'KEEP: it can stay as it is shown, and is settled. REDACT: a passage is taken out. ASK: its author is asked to edit. HIDE: while one looks. SHOW: again. REMOVE: for good, and settled. RESTORE: takes a removal back. REOPEN: it waits again',
});

export enum ReviewView {
  WAITING = 'waiting',
  SETTLED = 'settled',
}
registerEnumType(ReviewView, { name: 'ReviewView' });

@ObjectType()
export class FlagCount {
  @Field(() => FlagReason) reason: FlagReason;
  @Field(() => Int) count: number;
}

@ObjectType({ description: 'What a moderator did' })
export class ReviewStep {
  @Field(() => ID) id: string;
  @Field(() => ReviewAct) act: ReviewAct;
  @Field({ description: 'What the author was told, where they were told something' }) why: string;
  @Field(() => Person, { nullable: true }) by: Person | null;
  @Field(() => DateTime) at: Date;
}

@ObjectType({ description: 'Something flagged, once for all its flags, without its words' })
export class ReviewItem {
  @Field(() => ID) id: string;
  @Field(() => FlagSubject) subject: SubjectKind;
  @Field(() => ID) subjectId: string;
  @Field(() => Boolean, { description: 'Someone is worried about a person' }) urgent: boolean;
  @Field(() => [FlagCount], { description: 'Never who flagged it' }) reasons: FlagCount[];
  @Field(() => DateTime, { nullable: true, description: 'Null once it is settled' })
  waitingSince: Date | null;
  @Field(() => DateTime, { nullable: true }) settledAt: Date | null;
  @Field(() => ReviewState) state: SubjectState;
  @Field({ description: 'The cohort, or the Collective' }) place: string;
  @Field(() => String, { nullable: true, description: 'Where it stands; null for who may not read there' })
  path: string | null;
  @Field(() => Person, { nullable: true, description: 'Null where it was written as a member' })
  author: Person | null;
  @Field(() => Boolean) asMember: boolean;
  @Field(() => DateTime) writtenAt: Date;
  @Field(() => DateTime, { nullable: true }) editedAt: Date | null;
  @Field(() => ReviewStep, { nullable: true, description: 'What was done last' }) last: ReviewStep | null;
}

@ObjectType()
export class ReviewPage {
  @Field(() => [ReviewItem]) nodes: ReviewItem[];
  @Field(() => String, { nullable: true, description: 'Give as `after` for the next page; null at the end' })
  nextCursor: string | null;
}

@ObjectType()
export class ReviewVersion {
  @Field() html: string;
  @Field(() => DateTime) writtenAt: Date;
}

@ObjectType({ description: 'What someone who flagged it added' })
export class ReviewNote {
  @Field(() => FlagReason) reason: FlagReason;
  @Field() note: string;
  @Field(() => DateTime) at: Date;
}

@ObjectType({ description: 'Something flagged, opened' })
export class ReviewOpened {
  @Field(() => ID) id: string;
  @Field({ description: 'Its words as HTML; empty once they are gone for good' }) html: string;
  @Field(() => String, {
    nullable: true,
    description: 'The title of the thread that it begins; null where it begins none',
  })
  title: string | null;
  @Field(() => [ReviewNote]) notes: ReviewNote[];
  @Field(() => [ReviewVersion], { description: 'What it said before, the latest first; 50 at most' })
  versions: ReviewVersion[];
  @Field(() => [ReviewStep], { description: 'What was done, the latest first; 50 at most' })
  steps: ReviewStep[];
}
