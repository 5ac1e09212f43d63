import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { COHORT_ROLES, LIMITS, type CohortRole } from '@hearth/shared';
import { Email, SiteRole } from '../../foundation/people/people.types.js';
import { DateTime } from '../../platform/graphql/date-time.js';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { Id, Prose } from '../../platform/graphql/inputs.js';

/** Whom a list of people is narrowed to. */
export const PEOPLE_ARE = [
  'member',
  'moderator',
  'administrator',
  ...COHORT_ROLES,
  'none',
  'closed',
] as const;
export type PersonIs = (typeof PEOPLE_ARE)[number];
export const PersonIsEnum = enumOf(PEOPLE_ARE);
registerEnumType(PersonIsEnum, {
  name: 'PersonIs',
  valuesMap: {
    none: { description: 'No role at all' },
    closed: { description: 'Their account is closed' },
  },
});
const HeldRoleEnum = enumOf(COHORT_ROLES);
registerEnumType(HeldRoleEnum, { name: 'HeldRole' });

@ObjectType({ description: 'A role in one program or cohort' })
export class RoleHeld {
  @Field(() => HeldRoleEnum) role: CohortRole;
  @Field(() => ID) programId: string;
  @Field() program: string;
  @Field({ description: 'Of the address of its page' }) programSlug: string;
  @Field(() => String, { nullable: true, description: 'Null: in the whole program' }) cohort: string | null;
}

@ObjectType({ description: 'A person with an account, and what they are here; for administrators' })
export class AdminPerson {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field() email: string;
  @Field(() => [SiteRole]) siteRoles: SiteRole[];
  @Field(() => [RoleHeld], { description: 'Now; fifty at most' }) held: RoleHeld[];
  @Field(() => DateTime) createdAt: Date;
  @Field(() => DateTime, { nullable: true, description: 'Since when the account is closed' })
  closedAt: Date | null;
}

@ObjectType()
export class AdminPeoplePage {
  @Field(() => [AdminPerson]) nodes: AdminPerson[];
  @Field(() => String, { nullable: true, description: 'Give as `after` for the next page; null at the end' })
  nextCursor: string | null;
}

@InputType()
export class SiteRoleSaveInput {
  @Id() personId: string;
  @Field(() => SiteRole) role: SiteRole;
  @Field(() => Boolean, { description: 'Give it, or take it' }) on: boolean;
}

@InputType()
export class PersonCloseInput {
  @Id() personId: string;
  @Prose({ ...LIMITS.unmaskReason, description: 'Kept in the audit log' }) reason: string;
}

@InputType()
export class PersonEmailChangeInput {
  @Id() personId: string;
  @Email() email: string;
  @Prose({ ...LIMITS.unmaskReason, description: 'Kept in the audit log' }) reason: string;
}
