import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CohortRole } from '../../foundation/cohorts/cohorts.types.js';
import { State } from '../../foundation/people/people.types.js';
import { DateTime } from '../../platform/graphql/date-time.js';
import { Id, Line } from '../../platform/graphql/inputs.js';

export enum RosterOutcome {
  JOINS = 'joins',
  STANDS = 'stands',
  INVITE = 'invite',
  INVITED = 'invited',
  FAULT = 'fault',
}
registerEnumType(RosterOutcome, {
  name: 'RosterOutcome',
  description: 'A new membership; in it already; goes on the list to invite; stands on it; cannot be taken',
});

@ObjectType()
export class RosterFault {
  @Field({ description: 'name, email, role, state, organization, joined or left' }) field: string;
  @Field() rule: string;
  @Field(() => String, {
    nullable: true,
    description: 'What belongs to the rule: the most, the least, the other line',
  })
  than: string | null;
}

@ObjectType({ description: 'A row of the file, and what would come of it' })
export class RosterImportRow {
  @Field(() => Int) line: number;
  @Field() name: string;
  @Field() email: string;
  @Field(() => CohortRole) role: CohortRole;
  @Field(() => State, { nullable: true }) state: State | null;
  @Field() joinsOn: string;
  @Field(() => String, { nullable: true }) leavesOn: string | null;
  @Field(() => RosterOutcome) outcome: RosterOutcome;
  @Field(() => String, {
    nullable: true,
    description: 'What the person is called here, where that is another name',
  })
  knownAs: string | null;
  @Field(() => [RosterFault]) faults: RosterFault[];
}

@ObjectType({ description: 'A dry run: what would come of a roster as things stand now' })
export class RosterImport {
  @Field(() => ID) id: string;
  @Field(() => ID) cohortId: string;
  @Field() fileName: string;
  @Field(() => [String], { description: 'Columns whose heading is not known, by name; they are left out' })
  unknownColumns: string[];
  @Field(() => [RosterImportRow]) rows: RosterImportRow[];
  @Field(() => Int) joins: number;
  @Field(() => Int) stands: number;
  @Field(() => Int) invites: number;
  @Field(() => Int) faulty: number;
  @Field({ description: 'Stands for exactly this: what is confirmed is this and nothing else' })
  fingerprint: string;
  @Field(() => DateTime, { nullable: true, description: 'When it was applied' }) appliedAt: string | null;
}

@InputType()
export class RosterImportApplyInput {
  @Id({ description: 'Of the task, made by the client' }) taskId: string;
  @Id() importId: string;
  @Line({ max: 64 }) fingerprint: string;
}
