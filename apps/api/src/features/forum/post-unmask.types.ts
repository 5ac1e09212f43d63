import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { LIMITS } from '@hearth/shared';
import { Person } from '../../foundation/people/people.types.js';
import { DateTime } from '../../platform/graphql/date-time.js';
import { Id, Prose } from '../../platform/graphql/inputs.js';

@InputType({ description: '`id` is a UUID made by the client; a retry with the same id is the same look.' })
export class PostUnmaskInput {
  @Id() id: string;
  @Id() postId: string;
  @Prose({
    ...LIMITS.unmaskReason,
    description: 'Kept, and told the author with the name of the administrator',
  })
  reason: string;
}

@ObjectType({ description: 'That an administrator looked up who wrote a post, and why. Not who wrote it' })
export class Unmasking {
  @Field(() => ID) id: string;
  @Field({ description: 'The cohort, or the Collective; empty once the post is gone' }) place: string;
  @Field(() => String, {
    nullable: true,
    description: 'Where the post stands; null for who may not read there',
  })
  path: string | null;
  @Field(() => Person, { nullable: true, description: 'Null once they have left' })
  administrator: Person | null;
  @Field() reason: string;
  @Field(() => DateTime) at: Date;
}

@ObjectType()
export class UnmaskingPage {
  @Field(() => [Unmasking]) nodes: Unmasking[];
  @Field(() => String, { nullable: true, description: 'Give as `after` for the next page; null at the end' })
  nextCursor: string | null;
}
