import { applyDecorators } from '@nestjs/common';
import { Field, InputType, Int } from '@nestjs/graphql';
import { LIMITS } from '@hearth/shared';
import { CohortRole } from '../../foundation/cohorts/cohorts.types.js';
import { isZone } from '../../foundation/people/people.types.js';
import { isDay } from '../../foundation/school-breaks/school-breaks.inputs.js';
import { Check, Id, Line, Prose, Whole } from '../../platform/graphql/inputs.js';
import { MilestoneKind } from './cohorts.types.js';

/** A day of the calendar, within a century of ours. */
export const Day = (options: { optional?: boolean } = {}) =>
  applyDecorators(
    Line({ max: 10, description: 'A day: 2026-12-24', ...(options.optional && { optional: true }) }),
    Check('day', (value) =>
      options.optional && (value === null || value === undefined)
        ? null
        : isDay(value) && value >= '2000-01-01' && value <= '2100-01-01'
          ? null
          : { rule: 'date' },
    ),
  );

const Zone = () =>
  applyDecorators(
    Line({ max: 64 }),
    Check('zone', (value) => (isZone(value) ? null : { rule: 'zone' })),
  );

@InputType()
export class ProgramSaveInput {
  @Id() id: string;
  @Line({ max: LIMITS.programName }) name: string;
  @Line({ max: LIMITS.programSlug, description: 'How it is called in addresses: c-tlc' })
  @Check('slug', (value) =>
    typeof value === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) ? null : { rule: 'slug' },
  )
  slug: string;
  @Prose({ max: LIMITS.programDescription, min: 0 }) description: string;
}

@InputType()
export class ProgramCoordinatorInput {
  @Id() programId: string;
  @Id() personId: string;
  @Field(() => Boolean) on: boolean;
}

@InputType({ isAbstract: true })
abstract class MilestoneInput {
  @Id() id: string;
  @Field(() => MilestoneKind) kind: MilestoneKind;
  @Line({ max: LIMITS.milestoneName }) nameEn: string;
  @Line({ max: LIMITS.milestoneName, min: 0, defaultValue: '', description: 'Empty: as in English' })
  nameEs: string;
  @Field(() => Boolean, { defaultValue: false }) eachFellow: boolean;
}

@InputType()
export class ProgramMilestoneSaveInput extends MilestoneInput {
  @Id() programId: string;
  @Whole(LIMITS.milestoneOffset) offsetDays: number;
}

@InputType()
export class CohortMilestoneSaveInput extends MilestoneInput {
  @Id() cohortId: string;
  @Day() dueOn: string;
}

@InputType({ isAbstract: true })
abstract class CohortDraftInput {
  @Id() id: string;
  @Line({ max: LIMITS.cohortName }) name: string;
  @Day() startsOn: string;
  @Day() endsOn: string;
  @Whole({ ...LIMITS.cohortCapacity, optional: true }) capacity?: number | null;
  @Zone() timeZone: string;
}

@InputType()
export class CohortCreateInput extends CohortDraftInput {
  @Id() programId: string;
}

@InputType()
export class CohortEditInput extends CohortDraftInput {
  @Field(() => Int, { description: 'The version that was edited; a newer one is a conflict' })
  version: number;
}

@InputType()
export class MilestoneDoneInput {
  @Id() id: string;
  @Field(() => Boolean) done: boolean;
  @Id({ optional: true, description: 'Whose step; left out: the cohort’s as a whole' })
  personId?: string | null;
}

@InputType()
export class MembershipBeginInput {
  @Id() id: string;
  @Id() cohortId: string;
  @Id() personId: string;
  @Line({
    max: LIMITS.email,
    optional: true,
    description: 'The address by which one knows them; needed where one shares no audience with them',
  })
  email?: string | null;
  @Field(() => CohortRole) role: CohortRole;
  @Day() joinsOn: string;
}

@InputType()
export class MembershipRoleInput {
  @Id() id: string;
  @Field(() => CohortRole) role: CohortRole;
}

@InputType()
export class MembershipEndInput {
  @Id() id: string;
  @Day() leavesOn: string;
  @Prose({ max: LIMITS.leftReason, min: 0, defaultValue: '', description: 'For coordinators alone' })
  reason: string;
}
