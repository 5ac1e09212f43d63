import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LIMITS } from '@hearth/shared';
import { DateTime } from '../../platform/graphql/date-time.js';
import { Id, Line } from '../../platform/graphql/inputs.js';
import { Email, Password } from './people.types.js';

export enum SignInWay {
  PASSWORD = 'password',
  MAIL = 'mail',
  PASSKEY = 'passkey',
  OPENID = 'openid',
  INVITATION = 'invitation',
  SETUP = 'setup',
}
registerEnumType(SignInWay, { name: 'SignInWay', description: 'How one came in' });

@ObjectType({ description: 'Where one is signed in' })
export class SignInLine {
  @Field(() => ID) id: string;
  @Field(() => String, { nullable: true, description: 'Firefox; null where it is not known' })
  browser: string | null;
  @Field(() => String, { nullable: true, description: 'Windows; null where it is not known' })
  system: string | null;
  @Field(() => SignInWay) how: SignInWay;
  @Field(() => Boolean, { description: 'Someone else uses the device too' }) isShared: boolean;
  @Field(() => Boolean, { description: 'The one that asks' }) isThis: boolean;
  @Field(() => DateTime) createdAt: string;
  @Field(() => DateTime, { description: 'To within five minutes' }) lastSeenAt: string;
}

@InputType()
export class ProveAgainInput {
  @Password({ min: 1 }) password: string;
}

@InputType()
export class PasswordChangeInput {
  @Password({ min: LIMITS.password.min }) password: string;
}

@InputType()
export class SignInRevokeInput {
  @Id() id: string;
}

@InputType()
export class SignInLinkSendInput {
  @Email() email: string;
  @Field(() => Boolean, { defaultValue: false, description: 'Someone else uses this device too' })
  isShared: boolean;
  @Line({ max: 1_000, optional: true, description: 'Where one wanted to go: a path of this site' })
  next?: string;
}

@InputType()
export class PasswordForgottenInput {
  @Email() email: string;
}

@InputType()
export class SignInByLinkInput {
  @Line({ max: 200 }) token: string;
  @Field(() => Boolean, { defaultValue: false, description: 'Someone else uses this device too' })
  isShared: boolean;
}

@InputType()
export class PasswordResetInput {
  @Line({ max: 200 }) token: string;
  @Password({ min: LIMITS.password.min }) password: string;
  @Line({
    max: 60,
    optional: true,
    description: 'Of whoever has an authenticator: a code, or a recovery code',
  })
  code?: string;
  @Field(() => Boolean, { defaultValue: false, description: 'Someone else uses this device too' })
  isShared: boolean;
}

@ObjectType({ description: 'What a mailed link is for' })
export class MailedLink {
  @Field({ description: 'Its first letter and its domain; the rest is hidden' }) maskedEmail: string;
  @Field(() => Boolean, { description: 'What was said where it was asked for' }) isShared: boolean;
  @Field(() => String, { nullable: true, description: 'Where one wanted to go: a path of this site' })
  next: string | null;
  @Field(() => Boolean, { description: 'Another password wants a code of an authenticator, too' })
  asksCode: boolean;
}
