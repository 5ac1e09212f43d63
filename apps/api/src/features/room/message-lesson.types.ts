import { Field, ID, ObjectType } from '@nestjs/graphql';
import { LessonMarkKind } from '../../foundation/lessons/lesson-mark.types.js';

@ObjectType({ description: 'A question whether a message may be a lesson people learned' })
export class MessageLessonAsk {
  @Field(() => ID) messageId: string;
  @Field(() => LessonMarkKind) kind: LessonMarkKind;
  @Field(() => Boolean, { description: 'The viewer asked it; otherwise the viewer is asked' }) mine: boolean;
}
