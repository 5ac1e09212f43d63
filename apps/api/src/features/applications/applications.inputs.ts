import { APPLICATION_LIMITS as MOST, LIMITS, type ApplicantRole } from '@hearth/shared';
import { Field, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { isEmail, IsOptional, ValidateNested } from 'class-validator';
import { OrganizationKind, isZone, Locale, State } from '../../foundation/people/people.types.js';
import { Check, Id, Line, Prose, type Fault } from '../../platform/graphql/inputs.js';
import { ApplicantRoleEnum } from './applications.types.js';

@InputType()
export class ApplicationAnswerInput {
  @Line({ max: 40 }) key: string;
  @Field(() => [String])
  @Check('values', (list): Fault | null =>
    Array.isArray(list) &&
    list.length <= MOST.options.max &&
    list.every((one) => typeof one === 'string' && one.length <= MOST.long * 2)
      ? null
      : { rule: 'too_long', params: { max: MOST.long } },
  )
  values: string[];
}

@InputType({ description: 'An application as it stands in the form; all but the address may still be empty' })
export class ApplicationWriteInput {
  @Id() cohortId: string;
  @Line({ max: 100, description: 'A secret of the browser’s, or the mailed one' }) secret: string;
  @Field(() => Int, { description: 'The version of the form it answers' }) formVersion: number;
  @Line({ max: LIMITS.email })
  @Check('email', (value) => (isEmail(value) ? null : { rule: 'email' }))
  email: string;
  @Line({ min: 0, max: LIMITS.personName }) name: string;
  @Field(() => ApplicantRoleEnum, { nullable: true }) @IsOptional() role?: ApplicantRole | null;
  @Line({ min: 0, max: MOST.roleTitle }) roleTitle: string;
  @Line({ min: 0, max: MOST.organizationName }) organizationName: string;
  @Field(() => OrganizationKind, { nullable: true })
  @IsOptional()
  organizationKind?: OrganizationKind | null;
  @Field(() => State, { nullable: true }) @IsOptional() state?: State | null;
  @Field(() => [ApplicationAnswerInput])
  @Type(() => ApplicationAnswerInput)
  @ValidateNested({ each: true })
  @Check('lines', (list) =>
    (list as unknown[]).length > MOST.questions.max
      ? { rule: 'too_many_lines', params: { max: MOST.questions.max } }
      : null,
  )
  answers: ApplicationAnswerInput[];
  @Field(() => Locale) locale: Locale;
  @Line({ max: 64 })
  @Check('zone', (value) => (isZone(value) ? null : { rule: 'zone' }))
  timeZone: string;
}

@InputType()
export class ApplicationScoreInput {
  @Line({ max: 40 }) key: string;
  @Field(() => Int)
  @Check('score', (value) =>
    Number(value) >= MOST.score.min && Number(value) <= MOST.score.max ? null : { rule: 'unknown' },
  )
  score: number;
}

@InputType()
export class ApplicationReviewGiveInput {
  @Id() id: string;
  @Field(() => [ApplicationScoreInput])
  @Type(() => ApplicationScoreInput)
  @ValidateNested({ each: true })
  scores: ApplicationScoreInput[];
  @Prose({ min: 0, max: MOST.reviewNote }) note: string;
}
