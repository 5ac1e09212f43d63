import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CohortRole, Program } from '../../foundation/cohorts/cohorts.types.js';
import { Person, State } from '../../foundation/people/people.types.js';
import { DateTime } from '../../platform/graphql/date-time.js';

export enum MilestoneKind {
  ORIENTATION = 'orientation',
  ASSESSMENT_WAVE = 'assessment_wave',
  PLAN_DUE = 'plan_due',
  SHOWCASE = 'showcase',
  OWN = 'own',
}
registerEnumType(MilestoneKind, { name: 'MilestoneKind' });

export enum RosterWhen {
  CURRENT = 'current',
  FORMER = 'former',
  COMING = 'coming',
}
registerEnumType(RosterWhen, {
  name: 'RosterWhen',
  description: 'Those in it now, those who left, those who join later',
});

@ObjectType({ description: 'What every cohort of a program comes by' })
export class ProgramMilestone {
  @Field(() => ID) id: string;
  @Field(() => MilestoneKind) kind: MilestoneKind;
  @Field() nameEn: string;
  @Field() nameEs: string;
  @Field(() => Int, { description: 'Days after a cohort’s start' }) offsetDays: number;
  @Field(() => Boolean, { description: 'Each fellow’s own step' }) eachFellow: boolean;
}

@ObjectType()
export class ProgramCan {
  @Field(() => Boolean, { description: 'Name it, and say who coordinates it' }) administer: boolean;
  @Field(() => Boolean, { description: 'Keep its milestones' }) keep: boolean;
  @Field(() => Boolean) createCohort: boolean;
}

@ObjectType({ description: 'One of the viewer’s own cohorts, as a line' })
export class CohortLine {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field() startsOn: string;
  @Field() endsOn: string;
  @Field(() => Boolean) finished: boolean;
}

@ObjectType({ description: 'A program, with those of its cohorts the viewer is in or coordinates' })
export class ProgramOverview {
  @Field(() => ID) id: string;
  @Field() slug: string;
  @Field() name: string;
  @Field() description: string;
  @Field(() => [Person]) coordinators: Person[];
  @Field(() => [ProgramMilestone]) milestones: ProgramMilestone[];
  @Field(() => [CohortLine]) cohorts: CohortLine[];
  @Field(() => ProgramCan) can: ProgramCan;
}

@ObjectType()
export class CohortMilestone {
  @Field(() => ID) id: string;
  @Field(() => MilestoneKind) kind: MilestoneKind;
  @Field() nameEn: string;
  @Field() nameEs: string;
  @Field() dueOn: string;
  @Field(() => Boolean, { description: 'Each fellow’s own step' }) eachFellow: boolean;
  @Field(() => DateTime, { nullable: true, description: 'Done with, for the cohort as a whole' })
  doneAt: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Has the viewer done their step? Null where they have none',
  })
  mine: boolean | null;
  @Field(() => Int, {
    nullable: true,
    description: 'How many fellows have done their step; for coordinators',
  })
  doneCount: number | null;
  @Field(() => Boolean, { description: 'Its day has passed, and it is not done with' }) overdue: boolean;
}

@ObjectType({ description: 'How many there are: whoever sees them could list them' })
export class CohortPeopleCounts {
  @Field(() => Int) fellows: number;
  @Field(() => Int) facilitators: number;
  @Field(() => Int) coordinators: number;
  @Field(() => Int, { nullable: true, description: 'Will join on a day to come; for coordinators' })
  coming: number | null;
  @Field(() => Int, { nullable: true, description: 'To be invited; for coordinators' })
  invitees: number | null;
}

@ObjectType()
export class CohortCan {
  @Field(() => Boolean, { description: 'Its dates, milestones and people' }) keep: boolean;
}

@ObjectType()
export class CohortOverview {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field(() => Program) program: Program;
  @Field() startsOn: string;
  @Field() endsOn: string;
  @Field(() => Boolean) finished: boolean;
  @Field(() => Int, { nullable: true }) capacity: number | null;
  @Field() timeZone: string;
  @Field(() => Int) version: number;
  @Field(() => CohortPeopleCounts) counts: CohortPeopleCounts;
  @Field(() => [CohortMilestone]) milestones: CohortMilestone[];
  @Field(() => CohortCan) can: CohortCan;
}

@ObjectType({ description: 'A person in a cohort, from when to when' })
export class RosterEntry {
  @Field(() => ID) id: string;
  @Field(() => Person) person: Person;
  @Field(() => CohortRole) role: CohortRole;
  @Field() joinedOn: string;
  @Field(() => String, { nullable: true, description: 'The first day they are out of it' })
  leftOn: string | null;
  @Field(() => String, { nullable: true, description: 'Why they left; for coordinators' })
  leftReason: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When they are back, while they are away' })
  awayUntil: Date | null;
}

@ObjectType()
export class RosterPage {
  @Field(() => [RosterEntry]) nodes: RosterEntry[];
  @Field(() => String, { nullable: true }) nextCursor: string | null;
}

@ObjectType({ description: 'Someone to be invited: a roster named them, the house does not know them' })
export class CohortInvitee {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field() email: string;
  @Field(() => CohortRole) role: CohortRole;
  @Field(() => State, { nullable: true }) state: State | null;
  @Field() organizationName: string;
  @Field() joinsOn: string;
}

@ObjectType()
export class CohortInviteePage {
  @Field(() => [CohortInvitee]) nodes: CohortInvitee[];
  @Field(() => String, { nullable: true }) nextCursor: string | null;
}

@ObjectType()
export class CohortCount {
  @Field() on: string;
  @Field(() => Int) fellows: number;
  @Field(() => Int) facilitators: number;
}

@ObjectType({ description: 'A fellow, and whether they have done a step' })
export class MilestonePerson {
  @Field(() => Person) person: Person;
  @Field(() => DateTime, { nullable: true }) doneAt: string | null;
}
