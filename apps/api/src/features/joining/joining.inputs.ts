import { JOINING_LIMITS as MOST, LIMITS, type AccessDecision, type InvitationRole } from '@hearth/shared';
import { Field, InputType } from '@nestjs/graphql';
import { isEmail, IsOptional } from 'class-validator';
import { isZone, Locale, Password, State } from '../../foundation/people/people.types.js';
import { Check, Id, Line, Prose, Whole } from '../../platform/graphql/inputs.js';
import { InvitationRoleEnum } from './invitations.types.js';
import { AccessDecisionEnum } from './requests.types.js';

const isAddress = () => Check('email', (value) => (isEmail(value) ? null : { rule: 'email' }));
const isZoneName = () => Check('zone', (value) => (isZone(value) ? null : { rule: 'zone' }));

@InputType({ description: 'A request as it stands in the form; all but the address may still be empty' })
export class AccessRequestWriteInput {
  @Line({ max: 100, description: 'A secret of the browser’s, or the mailed one' }) secret: string;
  @Line({ max: LIMITS.email })
  @isAddress()
  email: string;
  @Line({ min: 0, max: LIMITS.personName }) name: string;
  @Line({ min: 0, max: MOST.roleTitle }) roleTitle: string;
  @Line({ min: 0, max: MOST.organizationName }) organizationName: string;
  @Field(() => State, { nullable: true }) @IsOptional() state?: State | null;
  @Prose({ min: 0, max: MOST.words, description: 'What brings them' }) words: string;
  @Field(() => Locale) locale: Locale;
  @Line({ max: 64 })
  @isZoneName()
  timeZone: string;
}

@InputType()
export class AccessRequestAnswerInput {
  @Line({ max: 100, description: 'The mailed one' }) secret: string;
  @Prose({ max: MOST.words }) words: string;
}

@InputType()
export class AccessRequestDecideInput {
  @Id() id: string;
  @Field(() => AccessDecisionEnum) decision: AccessDecision;
  @Line({ max: MOST.letterSubject }) subject: string;
  @Prose({ max: MOST.letter, description: 'Markdown; `{name}` becomes the name of the reader' }) body: string;
}

@InputType()
export class InvitationSendInput {
  @Id({ description: 'Made by the client: the same again is the same' }) id: string;
  @Line({ max: LIMITS.email })
  @isAddress()
  email: string;
  @Line({ min: 0, max: LIMITS.personName }) name: string;
  @Field(() => InvitationRoleEnum) role: InvitationRole;
  @Id({ optional: true, description: 'For roles of a cohort' }) cohortId?: string | null;
  @Field(() => Locale, { description: 'Of the mail' }) locale: Locale;
  @Prose({ min: 0, max: MOST.note, description: 'A word of one’s own; plain text' }) note: string;
  @Whole({ min: MOST.days.min, max: MOST.days.max, description: 'Days it is good for' }) days: number;
}

@InputType({ description: 'For whoever has no account yet' })
export class InvitationAcceptInput {
  @Line({ max: 100 }) token: string;
  @Line({ max: LIMITS.personName }) name: string;
  @Password({ min: LIMITS.password.min }) password: string;
  @Field(() => Locale) locale: Locale;
  @Line({ max: 64 })
  @isZoneName()
  timeZone: string;
  @Field(() => Boolean, { defaultValue: false, description: 'Someone else uses this device too' })
  isShared: boolean;
}

@InputType()
export class InvitationImportApplyInput {
  @Id({ description: 'Of the task, made by the client' }) taskId: string;
  @Id() importId: string;
  @Line({ max: 64 }) fingerprint: string;
  @Field(() => Locale, { description: 'Of the mails' }) locale: Locale;
  @Prose({ min: 0, max: MOST.note }) note: string;
  @Whole({ min: MOST.days.min, max: MOST.days.max }) days: number;
}
