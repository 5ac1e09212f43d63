import { InputType } from '@nestjs/graphql';
import { Password } from './people.types.js';

@InputType()
export class ProveAgainInput {
  @Password({ min: 1 }) password: string;
}
