import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum CohortRole {
  FELLOW = 'fellow',
  FACILITATOR = 'facilitator',
  COORDINATOR = 'coordinator',
}
registerEnumType(CohortRole, { name: 'CohortRole' });

export enum AudienceKind {
  COLLECTIVE = 'collective',
  COHORT = 'cohort',
}
registerEnumType(AudienceKind, { name: 'AudienceKind', description: 'Who may read what is written here.' });

@ObjectType()
export class Program {
  @Field(() => ID) id: string;
  @Field() slug: string;
  @Field() name: string;
}

@ObjectType()
export class Cohort {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field(() => Program) program: Program;
  @Field() startsOn: string;
  @Field() endsOn: string;
  @Field(() => Boolean) finished: boolean;
}
