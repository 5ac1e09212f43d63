import { Field, ID, InputType } from '@nestjs/graphql';
import { characters, LIMITS } from '@hearth/shared';
import { applyDecorators } from '@nestjs/common';
import { Transform, Type } from 'class-transformer';
import { IsOptional, isUUID, ValidateNested } from 'class-validator';
import { PollInput } from '../../foundation/polls/polls.inputs.js';
import { Check, Id, Line, Prose, Whole, type Fault } from '../../platform/graphql/inputs.js';
import { LessonMarkKind } from '../../foundation/lessons/lesson-mark.types.js';
import { ReactionKind } from '../../foundation/reactions/reactions.types.js';
import { SpaceStarters, ThreadFollow, ThreadNeed } from './forum.types.js';
import { cleanTags } from './tags.js';

const MOST = 2_147_483_647;

/** A list, each thing in it once. */
const Each = (
  type: unknown,
  check: PropertyDecorator,
  clean: (list: unknown[]) => unknown[] = (list) => list,
) =>
  applyDecorators(
    Field(() => [type as StringConstructor], { defaultValue: [] }),
    Transform(({ value }): unknown => (Array.isArray(value) ? [...new Set(clean(value))] : value)),
    check,
  );

const fewerThan = (most: number, list: unknown): Fault | null =>
  Array.isArray(list) && list.length > most ? { rule: 'too_long', params: { max: most } } : null;

/** Keys of content notes. */
const Notes = () =>
  Each(
    String,
    Check('notes', (list) => fewerThan(LIMITS.contentNotes, list)),
  );

/** What whoever asked needs. */
const Needs = () =>
  Each(
    ThreadNeed,
    Check('needs', () => null),
  );

/** Tags, made alike however they are written. */
const Tags = () =>
  Each(
    String,
    Check('tags', (list): Fault | null => {
      if (!Array.isArray(list)) return { rule: 'required' };
      const long = list.some((tag) => typeof tag === 'string' && characters(tag) > LIMITS.tag);
      return long ? { rule: 'too_long', params: { max: LIMITS.tag } } : fewerThan(LIMITS.threadTags, list);
    }),
    (list) => cleanTags(list.filter((tag) => typeof tag === 'string')),
  );

@InputType({
  description: '`id` and `postId` are UUIDs made by the client; a retry with the same ids changes nothing.',
})
export class ThreadStartInput {
  @Id() id: string;
  @Id() postId: string;
  @Id() spaceId: string;
  @Line({ max: LIMITS.threadTitle }) title: string;
  @Prose({ max: LIMITS.post }) markdown: string;
  @Field(() => Boolean, { defaultValue: false }) asMember: boolean;
  @Notes() contentNotes: string[];
  @Needs() needs: ThreadNeed[];
  @Tags() tags: string[];
  @Field(() => PollInput, { nullable: true })
  @IsOptional()
  @Type(() => PollInput)
  @ValidateNested()
  poll?: PollInput | null;
}

@InputType()
export class PostReplyInput {
  @Id() id: string;
  @Id() threadId: string;
  @Prose({ max: LIMITS.post }) markdown: string;
  @Whole({ min: 1, max: MOST, optional: true }) replyToNumber?: number | null;
  @Field(() => Boolean, { defaultValue: false }) asMember: boolean;
  @Notes() contentNotes: string[];
}

@InputType({
  description:
    '`base`: the `wording` the edit began from. Where the post says something else by now: `conflict`.',
})
export class PostEditInput {
  @Id() id: string;
  @Line({ max: 64 }) base: string;
  @Prose({ max: LIMITS.post }) markdown: string;
}

@InputType()
export class PostNoteInput {
  @Id() id: string;
  @Notes() contentNotes: string[];
}

@InputType()
export class ThreadDescribeInput {
  @Id() threadId: string;
  @Needs() needs: ThreadNeed[];
  @Tags() tags: string[];
}

@InputType()
export class PostPreviewInput {
  @Prose({ max: LIMITS.post }) markdown: string;
}

@InputType()
export class ThreadMarkReadInput {
  @Id() threadId: string;
  @Whole({ min: 1, max: MOST }) number: number;
}

@InputType({
  description: '`id` is a UUID made by the client: the name of this press, by which it is taken back.',
})
export class ThreadsMarkReadInput {
  @Id() id: string;
  @Id({ optional: true }) spaceId?: string | null;
}

@InputType()
export class ThreadSwitchInput {
  @Id() threadId: string;
  @Field(() => Boolean) on: boolean;
}

@InputType()
export class SpaceSwitchInput {
  @Id() spaceId: string;
  @Field(() => Boolean) on: boolean;
}

@InputType()
export class SpaceStartersInput {
  @Id() spaceId: string;
  @Field(() => SpaceStarters) starters: SpaceStarters;
}

/** What is said of a space. */
@InputType({ isAbstract: true })
abstract class SpaceSaid {
  @Id() id: string;
  @Line({ max: LIMITS.spaceName }) name: string;
  @Line({ min: 0, max: LIMITS.spaceDescription }) description: string;
  @Field(() => SpaceStarters) starters: SpaceStarters;
}

@InputType({ description: '`id` is a UUID made by the client; a retry with the same id changes nothing.' })
export class SpaceMakeInput extends SpaceSaid {
  @Id({ description: 'Of a `SpacePlace`' }) placeId: string;
}

@InputType()
export class SpaceChangeInput extends SpaceSaid {}

@InputType()
export class SpacesOrderInput {
  @Id() placeId: string;
  @Each(
    ID,
    Check('ids', (list): Fault | null =>
      Array.isArray(list) && list.every((id) => isUUID(id))
        ? fewerThan(LIMITS.spaces, list)
        : { rule: 'unknown' },
    ),
  )
  ids: string[];
}

@InputType()
export class PostHelpfulInput {
  @Id() id: string;
  @Field(() => Boolean) on: boolean;
}

@InputType()
export class PostLessonInput {
  @Id() id: string;
  @Field(() => LessonMarkKind, { nullable: true, description: 'Null takes the mark off' })
  kind?: LessonMarkKind | null;
}

@InputType()
export class PostLessonAskInput {
  @Id() id: string;
  @Field(() => LessonMarkKind) kind: LessonMarkKind;
}

@InputType()
export class PostReactInput {
  @Id() id: string;
  @Field(() => ReactionKind) kind: ReactionKind;
  @Field(() => Boolean) on: boolean;
}

@InputType()
export class ThreadSummarizeInput {
  @Id() threadId: string;
  @Prose({ min: 0, max: LIMITS.threadSummary }) markdown: string;
}

@InputType()
export class ThreadFollowInput {
  @Id() threadId: string;
  @Field(() => ThreadFollow) level: ThreadFollow;
}
