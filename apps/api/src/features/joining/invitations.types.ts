import {
  INVITATION_ROLES,
  INVITATION_STATES,
  type InvitationRole,
  type InvitationState,
} from '@hearth/shared';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Person, State } from '../../foundation/people/people.types.js';
import { DateTime } from '../../platform/graphql/date-time.js';

export const InvitationRoleEnum = Object.fromEntries(
  INVITATION_ROLES.map((role) => [role.toUpperCase(), role]),
) as Record<string, InvitationRole>;
registerEnumType(InvitationRoleEnum, { name: 'InvitationRole' });
export const InvitationStateEnum = Object.fromEntries(
  INVITATION_STATES.map((state) => [state, state]),
) as Record<string, InvitationState>;
registerEnumType(InvitationStateEnum, {
  name: 'InvitationState',
  description: 'LAPSED: whoever sent it may invite to that no more',
});

@ObjectType({ description: 'A cohort one may invite to' })
export class InvitingCohort {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field() program: string;
  @Field(() => Int, { description: 'People on its list to invite' }) invitees: number;
}

@ObjectType({ description: 'What the viewer may invite to' })
export class Inviting {
  @Field(() => [InvitationRoleEnum]) roles: InvitationRole[];
  @Field(() => [InvitingCohort]) cohorts: InvitingCohort[];
}

@ObjectType()
export class Invitation {
  @Field(() => ID) id: string;
  @Field(() => InvitationStateEnum) state: InvitationState;
  @Field() email: string;
  @Field() name: string;
  @Field(() => InvitationRoleEnum) role: InvitationRole;
  @Field(() => String, { nullable: true }) cohort: string | null;
  @Field(() => String, { nullable: true }) program: string | null;
  @Field(() => Person, { nullable: true }) invitedBy: Person | null;
  @Field(() => DateTime) sentAt: Date;
  @Field(() => DateTime) expiresAt: Date;
  @Field(() => DateTime, { nullable: true }) acceptedAt: Date | null;
  @Field(() => Person, { nullable: true }) acceptedBy: Person | null;
  @Field(() => Boolean, { description: 'Taken under another address' }) otherAddress: boolean;
}

@ObjectType()
export class InvitationsPage {
  @Field(() => [Invitation]) nodes: Invitation[];
  @Field(() => String, { nullable: true }) nextCursor: string | null;
}

@ObjectType({ description: 'An invitation as whoever holds its link sees it' })
export class InvitationWelcome {
  @Field(() => InvitationStateEnum) state: InvitationState;
  @Field(() => String, { nullable: true, description: 'Who invites; null once it is over' })
  by: string | null;
  @Field(() => InvitationRoleEnum, { nullable: true }) role: InvitationRole | null;
  @Field(() => String, { nullable: true }) cohort: string | null;
  @Field(() => String, { nullable: true }) program: string | null;
  @Field(() => String, { nullable: true, description: 'Whom it was sent to' }) email: string | null;
  @Field(() => String, { nullable: true }) name: string | null;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => DateTime, { nullable: true }) expiresAt: Date | null;
  @Field(() => Boolean, { description: 'There is an account to sign in with at this address' })
  hasAccount: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'The address of the account that is signed in, where that is another than the invited one',
  })
  signedInAs: string | null;
}

@ObjectType()
export class InvitationRowFault {
  @Field({ description: 'name, email, role, state or organization' }) field: string;
  @Field() rule: string;
  @Field(() => String, { nullable: true, description: 'What belongs to the rule: the most, the other line' })
  than: string | null;
}

export enum InvitationOutcome {
  INVITE = 'invite',
  INVITED = 'invited',
  STANDS = 'stands',
  FAULT = 'fault',
}
registerEnumType(InvitationOutcome, {
  name: 'InvitationOutcome',
  description: 'Will be invited; is invited already; has it already; cannot be taken',
});

@ObjectType({ description: 'A row of the file, and what would come of it' })
export class InvitationImportRow {
  @Field(() => Int) line: number;
  @Field() name: string;
  @Field() email: string;
  @Field(() => InvitationRoleEnum) role: InvitationRole;
  @Field(() => State, { nullable: true }) state: State | null;
  @Field(() => InvitationOutcome) outcome: InvitationOutcome;
  @Field(() => [InvitationRowFault]) faults: InvitationRowFault[];
}

@ObjectType({ description: 'A dry run: what would come of a list of people to invite, as things stand now' })
export class InvitationImport {
  @Field(() => ID) id: string;
  @Field(() => String, { nullable: true }) cohort: string | null;
  @Field() fileName: string;
  @Field(() => [String], { description: 'Columns whose heading is not known; they are left out' })
  unknownColumns: string[];
  @Field(() => [InvitationImportRow]) rows: InvitationImportRow[];
  @Field(() => Int) invites: number;
  @Field(() => Int) stands: number;
  @Field(() => Int) faulty: number;
  @Field({ description: 'Stands for exactly this: what is confirmed is this and nothing else' })
  fingerprint: string;
  @Field(() => DateTime, { nullable: true }) appliedAt: string | null;
}
