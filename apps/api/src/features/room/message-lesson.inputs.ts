import { Field, InputType } from '@nestjs/graphql';
import { LessonMarkKind } from '../../foundation/lessons/lesson-mark.types.js';
import { Id } from '../../platform/graphql/inputs.js';

@InputType()
export class MessageLessonInput {
  @Id() id: string;
  @Field(() => LessonMarkKind, { nullable: true, description: 'Null takes the mark off' })
  kind?: LessonMarkKind | null;
}

@InputType()
export class MessageLessonAskInput {
  @Id() id: string;
  @Field(() => LessonMarkKind) kind: LessonMarkKind;
}
