import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { MessageReactions as OfMessage, PostReactions as OfPost, Reactions } from '@hearth/shared';

/** The small set of reactions. */
export enum ReactionKind {
  THANK_YOU = 'thank_you',
  WITH_YOU = 'with_you',
  HELPFUL = 'helpful',
  ME_TOO = 'me_too',
}
registerEnumType(ReactionKind, { name: 'ReactionKind' });

@ObjectType({ isAbstract: true })
abstract class Counts implements Reactions {
  @Field(() => Int) thankYou: number;
  @Field(() => Int) withYou: number;
  @Field(() => Int) helpful: number;
  @Field(() => Int) meToo: number;
}

@ObjectType({ description: 'How many there are of each kind; never whose they are' })
export class PostReactions extends Counts implements OfPost {
  declare __typename: 'PostReactions';
}

@ObjectType({ description: 'How many there are of each kind; never whose they are' })
export class MessageReactions extends Counts implements OfMessage {
  declare __typename: 'MessageReactions';
}
