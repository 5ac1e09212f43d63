import { Field, ObjectType } from '@nestjs/graphql';
import { Person } from '../../foundation/people/people.types.js';
import { DateTime } from '../../platform/graphql/date-time.js';

@ObjectType({
  description: 'Someone whose address refuses mail for good. The address itself is theirs to tell.',
})
export class StoppedPerson {
  @Field(() => Person) person: Person;
  @Field({ description: 'A cohort of theirs, or the Collective' }) place: string;
  @Field(() => DateTime) stoppedAt: Date;
}
