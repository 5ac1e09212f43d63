import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { LIMITS } from '@hearth/shared';
import { DateTime } from '../../platform/graphql/date-time.js';
import { Id, Line, Prose } from '../../platform/graphql/inputs.js';

@ObjectType({
  description: 'A key that a device or a password manager holds for its person, in place of a password',
})
export class Passkey {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field({ description: 'On all devices of its person; otherwise on one alone' }) isSynced: boolean;
  @Field(() => DateTime) createdAt: Date;
  @Field(() => DateTime, { nullable: true }) lastUsedAt: Date | null;
}

@InputType()
export class PasskeyAnswerInput {
  @Prose({ max: LIMITS.passkeyAnswer, description: 'What the browser answered, as JSON' }) answer: string;
}

@InputType()
export class PasskeyRenameInput {
  @Id() id: string;
  @Line({ max: LIMITS.passkeyName }) name: string;
}

@InputType()
export class PasskeySignInInput {
  @Prose({ max: LIMITS.passkeyAnswer, description: 'What the browser answered, as JSON' }) answer: string;
  @Field(() => Boolean, { defaultValue: false, description: 'On a device that others use too' })
  isShared: boolean;
}
