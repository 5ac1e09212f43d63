import { Field, InputType, Int } from '@nestjs/graphql';
import { Id } from '../../platform/graphql/inputs.js';

@InputType()
export class NotesLockInput {
  @Id() roomId: string;
  @Field(() => Boolean, { description: 'False opens them again' }) locked: boolean;
  @Field(() => Int, {
    description: 'The version that one saw, 0 where there was none; a newer one is a conflict',
  })
  version: number;
}
