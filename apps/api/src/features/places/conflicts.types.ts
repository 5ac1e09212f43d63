import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Person } from '../../foundation/people/people.types.js';
import { DateTime } from '../../platform/graphql/date-time.js';

@ObjectType({ description: 'Someone of the team who is in another session at that time' })
export class BusyPerson {
  @Field(() => Person) person: Person;
  @Field() title: string;
  @Field(() => DateTime) startsAt: Date;
  @Field(() => Boolean, { description: 'They run it; else they said that they come' }) runs: boolean;
}

@ObjectType()
export class OtherSession {
  @Field(() => ID) id: string;
  @Field() title: string;
  @Field(() => DateTime) startsAt: Date;
  @Field(() => DateTime) endsAt: Date;
}

@ObjectType({ description: 'Days on which schools of members are closed' })
export class MembersBreak {
  @Field(() => ID) id: string;
  @Field() state: string;
  @Field() nameEn: string;
  @Field() nameEs: string;
  @Field(() => Int, { description: 'Members in that state' }) members: number;
}

@ObjectType({ description: 'What else is at that time, as far as the viewer may know' })
export class SessionConflicts {
  @Field(() => [BusyPerson]) team: BusyPerson[];
  @Field(() => [OtherSession], { description: 'Of the same group' }) sessions: OtherSession[];
  @Field(() => Int, { description: 'Members who are in another session then' }) busyMembers: number;
  @Field(() => [String], { description: 'Their names, ten at most' }) busyNames: string[];
  @Field(() => [MembersBreak]) breaks: MembersBreak[];
}
