import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Person } from '../../foundation/people/people.types.js';
import { DateTime } from '../../platform/graphql/date-time.js';
import { Certificate } from './certificates.types.js';

@ObjectType({ description: 'What one person was there for, in all' })
export class PersonHours {
  @Field(() => Person) person: Person;
  @Field(() => Int) minutes: number;
  @Field(() => Int, { description: 'Sessions they were at' }) sessions: number;
}

@ObjectType({ description: 'Time at closed sessions, together and by person' })
export class AttendanceHours {
  @Field(() => Int) minutes: number;
  @Field(() => Int, { description: 'Closed sessions that someone was at' }) sessions: number;
  @Field(() => Int) people: number;
  @Field(() => [PersonHours], { description: 'By name' }) nodes: PersonHours[];
  @Field(() => String, { nullable: true }) nextCursor: string | null;
}

@ObjectType({ description: 'What the viewer was there for in one cohort, or at open sessions' })
export class MyHours {
  @Field(() => ID, { nullable: true, description: 'Null: open sessions of the Collective' })
  cohortId: string | null;
  @Field(() => String, { nullable: true }) cohortName: string | null;
  @Field(() => String, { nullable: true }) programName: string | null;
  @Field(() => Int) minutes: number;
  @Field(() => Int) sessions: number;
  @Field(() => DateTime) firstAt: Date;
  @Field(() => DateTime) lastAt: Date;
  @Field(() => Certificate, { nullable: true, description: 'The one that stands' })
  certificate: Certificate | null;
  @Field(() => Boolean, { description: 'It says what would be certified now' }) upToDate: boolean;
}

@ObjectType({ description: 'A closed session that the viewer was at' })
export class MyAttendance {
  @Field(() => ID) id: string;
  @Field(() => String, {
    nullable: true,
    description: 'Null where the viewer does not belong there any more',
  })
  title: string | null;
  @Field(() => DateTime) startsAt: Date;
  @Field() timeZone: string;
  @Field(() => Int) minutes: number;
}

@ObjectType()
export class MyAttendancePage {
  @Field(() => [MyAttendance], { description: 'The latest first' }) nodes: MyAttendance[];
  @Field(() => String, { nullable: true }) nextCursor: string | null;
}

@ObjectType({ description: 'Someone with hours in a cohort, and the certificate that stands' })
export class CohortCertified {
  @Field(() => Person) person: Person;
  @Field(() => Int) minutes: number;
  @Field(() => Int) sessions: number;
  @Field(() => Certificate, { nullable: true }) certificate: Certificate | null;
}

@ObjectType()
export class CohortCertifiedPage {
  @Field() cohortName: string;
  @Field() programName: string;
  @Field(() => [CohortCertified], { description: 'By name' }) nodes: CohortCertified[];
  @Field(() => String, { nullable: true }) nextCursor: string | null;
}
