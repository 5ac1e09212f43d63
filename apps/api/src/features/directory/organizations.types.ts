import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { OrganizationKind, Person, State } from '../../foundation/people/people.types.js';
import { DateTime } from '../../platform/graphql/date-time.js';

@ObjectType({ description: 'A school, district, health center, agency or partner' })
export class Organization {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field(() => OrganizationKind) kind: OrganizationKind;
  @Field({ description: 'Empty where it is not known' }) city: string;
  @Field(() => State) state: State;
  @Field(() => Int) version: number;
  @Field(() => Int, { description: 'People whom the viewer can find there' }) people: number;
}

@ObjectType({ description: 'An organization, and what the viewer may do with it' })
export class OrganizationWhole extends Organization {
  @Field(() => [String], { description: 'Names of those that were merged into it' }) alsoNamed: string[];
  @Field(() => Boolean, { description: 'May the viewer mend it, and merge it with its double?' })
  canKeep: boolean;
}

@ObjectType()
export class OrganizationsPage {
  @Field(() => [Organization]) nodes: Organization[];
  @Field(() => String, { nullable: true }) nextCursor: string | null;
}

@ObjectType({ description: 'A member’s word that their organization is not listed' })
export class OrganizationProposal {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field(() => OrganizationKind) kind: OrganizationKind;
  @Field() city: string;
  @Field(() => State) state: State;
  @Field(() => DateTime) proposedAt: Date;
  @Field(() => Person) by: Person;
  @Field(() => [Organization], { description: 'Listed already, with nearly that name' })
  alike: Organization[];
}

@ObjectType()
export class OrganizationProposalsPage {
  @Field(() => [OrganizationProposal]) nodes: OrganizationProposal[];
  @Field(() => String, { nullable: true }) nextCursor: string | null;
}

@ObjectType({ description: 'What the viewer proposed last' })
export class OwnOrganizationProposal {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field(() => OrganizationKind) kind: OrganizationKind;
  @Field() city: string;
  @Field(() => State) state: State;
  @Field(() => Boolean) waits: boolean;
  @Field(() => String, { nullable: true, description: 'The organization it became' })
  organizationName: string | null;
}
