import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Person } from '../../foundation/people/people.types.js';
import { DateTime } from '../../platform/graphql/date-time.js';

@ObjectType({ description: 'A closed session, as a column' })
export class GridSession {
  @Field(() => ID) id: string;
  @Field() title: string;
  @Field(() => DateTime) startsAt: Date;
  @Field({ description: 'The zone it was meant in, IANA name' }) timeZone: string;
  @Field(() => Int, { description: 'Minutes it lasted' }) heldMinutes: number;
  @Field(() => ID, { nullable: true }) seriesId: string | null;
}

@ObjectType({ description: 'A person of the cohort, as a row' })
export class GridPerson {
  @Field(() => Person) person: Person;
  @Field(() => Boolean, { description: 'Still in the cohort' }) current: boolean;
  @Field(() => [Int], { description: 'Minutes at each session, in the order of the columns; 0: not there' })
  minutes: number[];
  @Field(() => Int) totalMinutes: number;
  @Field(() => Int, { description: 'Sessions they were at' }) attended: number;
}

@ObjectType({ description: 'What people of one kind were there for, together' })
export class GridGroup {
  @Field(() => String, { description: 'A role, a state, a month (2026-11)' }) name: string;
  @Field(() => Int) people: number;
  @Field(() => Int) minutes: number;
}

@ObjectType({ description: "Who was at a cohort's sessions, and for how long" })
export class AttendanceGrid {
  @Field(() => ID, { description: "The cohort's id" }) id: string;
  @Field() name: string;
  @Field(() => [GridSession], { description: 'The latest, in the order they were held' })
  sessions: GridSession[];
  @Field(() => [GridPerson], { description: 'By name' }) people: GridPerson[];
  @Field(() => Boolean, { description: 'There were more sessions or people than are shown' }) more: boolean;
  @Field(() => [GridGroup], { description: 'By month of the sessions' }) byMonth: GridGroup[];
  @Field(() => [GridGroup], { description: 'By what people are' }) byRole: GridGroup[];
  @Field(() => [GridGroup], { description: 'By the state of where people work' }) byState: GridGroup[];
}
