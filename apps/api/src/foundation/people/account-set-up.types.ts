import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { LIMITS } from '@hearth/shared';
import { Line } from '../../platform/graphql/inputs.js';
import { Password } from './people.types.js';

@ObjectType({ description: 'Whose account waits for a password' })
export class AccountWaiting {
  @Field() name: string;
  @Field() email: string;
}

@InputType()
export class AccountSetUpInput {
  @Line({ max: 200 }) token: string;
  @Password({ min: LIMITS.password.min }) password: string;
  @Field(() => Boolean, { defaultValue: false, description: 'Someone else uses this device too' })
  isShared: boolean;
}
