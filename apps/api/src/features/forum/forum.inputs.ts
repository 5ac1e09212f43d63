import { Field, InputType } from '@nestjs/graphql';
import { LIMITS } from '@hearth/shared';
import { Id, Line, Prose, Whole } from '../../platform/graphql/inputs.js';
import { ThreadFollow } from './forum.types.js';

const MOST = 2_147_483_647;

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
}

@InputType()
export class PostReplyInput {
  @Id() id: string;
  @Id() threadId: string;
  @Prose({ max: LIMITS.post }) markdown: string;
  @Whole({ min: 1, max: MOST, optional: true }) replyToNumber?: number | null;
  @Field(() => Boolean, { defaultValue: false }) asMember: boolean;
}

@InputType()
export class PostEditInput {
  @Id() id: string;
  @Prose({ max: LIMITS.post }) markdown: string;
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

@InputType()
export class ThreadFollowInput {
  @Id() threadId: string;
  @Field(() => ThreadFollow) level: ThreadFollow;
}
