import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LIMITS } from '@hearth/shared';
import { DateTime } from '../../platform/graphql/date-time.js';
import { Id, Line, Whole } from '../../platform/graphql/inputs.js';
import { Person } from '../people/people.types.js';

export enum AttendanceSource {
  HAND = 'hand',
  IMPORT = 'import',
}
registerEnumType(AttendanceSource, { name: 'AttendanceSource' });

@ObjectType({ description: 'How long one person was at a closed session' })
export class Attendance {
  @Field(() => Person) person: Person;
  @Field(() => Int, { description: '0: not there' }) minutes: number;
  @Field(() => Int, { description: 'As the room saw it' }) seenMinutes: number;
  @Field(() => Person, { nullable: true, description: 'Who corrected it last' }) correctedBy: Person | null;
  @Field(() => DateTime, { nullable: true }) correctedAt: Date | null;
  @Field(() => AttendanceSource, { nullable: true, description: 'Where the correction came from' })
  correctedFrom: AttendanceSource | null;
  @Field(() => Boolean, { description: 'Corrected after the day for corrections' }) correctedLate: boolean;
  @Field(() => String, { nullable: true, description: 'Why it was corrected late' })
  correctedWhy: string | null;
}

@ObjectType()
export class AttendancePage {
  @Field(() => [Attendance]) nodes: Attendance[];
  @Field(() => String, { nullable: true }) nextCursor: string | null;
  @Field(() => DateTime, { description: 'It can be corrected until then' }) correctableUntil: Date;
  @Field(() => Boolean) canCorrect: boolean;
  @Field(() => Boolean, { description: 'Can still be corrected, with a reason that is kept and shown' })
  canCorrectLate: boolean;
  @Field(() => Boolean, { description: "Can bring in a video tool's report" }) canImport: boolean;
}

@InputType()
export class AttendanceSetInput {
  @Id() sessionId: string;
  @Id() personId: string;
  @Whole({ ...LIMITS.attendanceMinutes, description: '0: not there' }) minutes: number;
}

@InputType()
export class AttendanceCorrectLateInput {
  @Id() sessionId: string;
  @Id() personId: string;
  @Whole({ ...LIMITS.attendanceMinutes, description: '0: not there' }) minutes: number;
  @Line({ ...LIMITS.attendanceReason, description: 'Kept, and shown beside the correction' }) reason: string;
}
