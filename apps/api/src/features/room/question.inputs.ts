import { Field, InputType } from '@nestjs/graphql';
import { LIMITS } from '@hearth/shared';
import { Id, Line, Prose } from '../../platform/graphql/inputs.js';

@InputType({ description: '`id` is a UUID made by the client; a retry with the same id changes nothing.' })
export class QuestionAskInput {
  @Id() id: string;
  @Id() roomId: string;
  @Prose({ max: LIMITS.question }) body: string;
  @Field(() => Boolean, { defaultValue: false, description: 'Without one’s name, where the room allows it' })
  asMember: boolean;
}

@InputType()
export class QuestionEditInput {
  @Id() id: string;
  @Prose({ max: LIMITS.question }) body: string;
}

@InputType({ description: 'The same again changes nothing' })
export class QuestionSwitchInput {
  @Id() id: string;
  @Field(() => Boolean) on: boolean;
}

@InputType()
export class QuestionHideInput {
  @Id() id: string;
  @Field(() => Boolean) on: boolean;
  @Line({ min: 0, max: LIMITS.questionWhy, defaultValue: '', description: 'Needed to hide it' }) why: string;
}

@InputType()
export class QuestionsAllowInput {
  @Id() roomId: string;
  @Field(() => Boolean, { description: 'One may ask without one’s name' }) asMember: boolean;
}
