import { DIRECTORY_LIMITS as MOST } from '@hearth/shared';
import { Field, InputType } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { OrganizationKind, State } from '../../foundation/people/people.types.js';
import { Id, Line, Whole } from '../../platform/graphql/inputs.js';

@InputType({ description: 'A member’s word that their organization is not listed' })
export class OrganizationProposeInput {
  @Id({ description: 'What is new has one made by the client: the same again is the same' }) id: string;
  @Line({ max: MOST.organizationName }) name: string;
  @Field(() => OrganizationKind) kind: OrganizationKind;
  @Line({ min: 0, max: MOST.city }) city: string;
  @Field(() => State) state: State;
}

@InputType()
export class OrganizationAddInput extends OrganizationProposeInput {
  @Id({ optional: true, description: 'Of what a member proposed, which this is' }) proposalId?: string | null;
}

@InputType()
export class OrganizationEditInput extends OrganizationProposeInput {
  @Whole({ min: 1, max: 2_000_000_000, description: 'As it was seen' }) version: number;
}

@InputType()
export class OrganizationMergeInput {
  @Id({ description: 'The one that goes' }) doubleId: string;
  @Id({ description: 'The one that stays' }) intoId: string;
  @Line({ max: MOST.organizationName, description: 'The name of the one that goes, written by who does it' })
  name: string;
}

@InputType({ description: 'What one looks for; what is left out is any' })
export class OrganizationsInput {
  @Line({
    min: 0,
    max: MOST.words,
    defaultValue: '',
    description: 'A part of its name or city, or nearly so',
  })
  words: string;
  @Field(() => State, { nullable: true }) @IsOptional() state?: State | null;
  @Field(() => OrganizationKind, { nullable: true }) @IsOptional() kind?: OrganizationKind | null;
}

@InputType()
export class OrganizationProposalDecideInput {
  @Id() id: string;
  @Id({ optional: true, description: 'The listed one it is; left out where it is set aside' })
  organizationId?: string | null;
}
