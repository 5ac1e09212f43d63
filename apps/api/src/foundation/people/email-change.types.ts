import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../platform/graphql/date-time.js';
import { Email } from './people.types.js';

@ObjectType({ description: 'One’s account is to move to another address' })
export class EmailChangeWaiting {
  @Field({ description: 'Where it moves to, once the letter there is answered' }) email: string;
  @Field(() => DateTime, { description: 'Until when' }) until: Date;
}

@InputType()
export class EmailChangeAskInput {
  @Email() email: string;
}

@ObjectType({ description: 'What a mailed link about another address is for' })
export class EmailChangeLink {
  @Field({ description: 'Where the account moves to: its first letter and its domain' }) maskedEmail: string;
  @Field(() => Boolean, { description: 'Whoever asks is signed in as the person it is for' }) mine: boolean;
  @Field(() => Boolean, { description: 'Only they may press it' }) forThemAlone: boolean;
}
