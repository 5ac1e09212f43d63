import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { LIMITS } from '@hearth/shared';
import { DateTime } from '../../platform/graphql/date-time.js';
import { Id, Whole } from '../../platform/graphql/inputs.js';
import { Person } from '../people/people.types.js';

@ObjectType({ description: 'How long one person was at a closed session' })
export class Attendance {
  @Field(() => Person) person: Person;
  @Field(() => Int, { description: '0: not there' }) minutes: number;
  @Field(() => Int, { description: 'As the room saw it' }) seenMinutes: number;
  @Field(() => Person, { nullable: true, description: 'Who corrected it last' }) correctedBy: Person | null;
  @Field(() => DateTime, { nullable: true }) correctedAt: Date | null;
}

@ObjectType()
export class AttendancePage {
  @Field(() => [Attendance]) nodes: Attendance[];
  @Field(() => String, { nullable: true }) nextCursor: string | null;
  @Field(() => DateTime, { description: 'It can be corrected until then' }) correctableUntil: Date;
  @Field(() => Boolean) canCorrect: boolean;
}

@InputType()
export class AttendanceSetInput {
  @Id() sessionId: string;
  @Id() personId: string;
  @Whole({ ...LIMITS.attendanceMinutes, description: '0: not there' }) minutes: number;
}
