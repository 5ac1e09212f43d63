import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LIMITS } from '@hearth/shared';
import { isEmail } from 'class-validator';
import { Check, Line, type Fault } from '../../platform/graphql/inputs.js';
import { applyDecorators } from '@nestjs/common';

export enum SiteRole {
  MEMBER = 'member',
  MODERATOR = 'moderator',
  ADMINISTRATOR = 'administrator',
}
registerEnumType(SiteRole, { name: 'SiteRole' });

export enum Locale {
  EN = 'en',
  ES = 'es',
}
registerEnumType(Locale, { name: 'Locale' });

export enum State {
  CT = 'CT',
  MA = 'MA',
  ME = 'ME',
  NH = 'NH',
  RI = 'RI',
  VT = 'VT',
}
registerEnumType(State, { name: 'State' });

export enum OrganizationKind {
  SCHOOL = 'school',
  DISTRICT = 'district',
  HEALTH_CENTER = 'health_center',
  AGENCY = 'agency',
  PARTNER = 'partner',
}
registerEnumType(OrganizationKind, { name: 'OrganizationKind' });

/** A person as others see them. */
@ObjectType()
export class Person {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field(() => String, { nullable: true }) pronouns: string | null;
  @Field() roleTitle: string;
  @Field(() => String, { nullable: true }) organizationName: string | null;
  @Field(() => State, { nullable: true }) state: State | null;
  @Field(() => Boolean, { description: 'Without an account, in one session’s room by a link' })
  guest: boolean;
  @Field(() => ID, {
    nullable: true,
    description:
      'File of the small picture, in lists that carry one and while all members may see it; never in a room',
  })
  pictureId?: string | null;
}

/** An address of mail. */
export const Email = () =>
  applyDecorators(
    Line({ max: LIMITS.email }),
    Check('email', (value) => (isEmail(value) ? null : { rule: 'email' })),
  );

@InputType()
export class SignInInput {
  @Email() email: string;
  @Password({ min: 1 }) password: string;
  @Field(() => Boolean, { defaultValue: false, description: 'Someone else uses this device too' })
  isShared: boolean;
}

@InputType()
export class FirstAdministratorSignUpInput {
  @Line({ max: 200 }) token: string;
  @Line({ max: LIMITS.personName }) name: string;
  @Email() email: string;
  @Password({ min: LIMITS.password.min }) password: string;
  @Field(() => Boolean, { defaultValue: false, description: 'Someone else uses this device too' })
  isShared: boolean;
}

@InputType()
export class PreferencesSaveInput {
  @Field(() => Locale, { nullable: true }) locale?: Locale;
  @ZoneName() timeZone?: string;
}

/** A password is taken as typed: nothing is trimmed or changed. */
export function Password({ min }: { min: number }): PropertyDecorator {
  return applyDecorators(
    Field(() => String),
    Check('password', (value): Fault | null => {
      const length = typeof value === 'string' ? value.length : 0;
      if (length === 0) return { rule: 'required' };
      if (length < min) return { rule: 'too_short', params: { min, length } };
      if (length > LIMITS.password.max)
        return { rule: 'too_long', params: { max: LIMITS.password.max, length } };
      return null;
    }),
  );
}

function ZoneName(): PropertyDecorator {
  return applyDecorators(
    Line({ max: 64, optional: true }),
    Check('zone', (value) => (value == null || isZone(value) ? null : { rule: 'zone' })),
  );
}

/**
 * What JavaScript takes for zones and the database does not, or takes for others: most names of three letters (IST is
 * India's to one and Israel's to the other; MET has summers to one alone), and names of old systems.
 */
const READ_OTHERWISE =
  /^(?!(?:est|gmt|hst|mst|prc|roc|rok|uct|utc)$)(?:[a-z]{3}|systemv\/.*|us\/pacific-new)$/i;

/** Is this the IANA name of a time zone? Fixed offsets are not. */
export function isZone(name: unknown): boolean {
  if (typeof name !== 'string' || /^[+-]/.test(name) || READ_OTHERWISE.test(name)) return false;
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
