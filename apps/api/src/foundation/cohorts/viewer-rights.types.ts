import { Field, ObjectType } from '@nestjs/graphql';
import { Cohort, CohortRole } from './cohorts.types.js';

@ObjectType()
export class ViewerCohort {
  @Field(() => Cohort) cohort: Cohort;
  @Field(() => CohortRole) role: CohortRole;
}

@ObjectType()
export class ViewerCan {
  @Field(() => Boolean) scheduleSessions: boolean;
  @Field(() => Boolean) readCollective: boolean;
}
