import { LIMITS } from '@hearth/shared';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, ValidateNested } from 'class-validator';
import { Person } from '../../foundation/people/people.types.js';
import { DateTime } from '../../platform/graphql/date-time.js';
import { Id, Line } from '../../platform/graphql/inputs.js';

export enum ReportMatch {
  EMAIL = 'email',
  NAME = 'name',
  CHOSEN = 'chosen',
  NOBODY = 'nobody',
  DOUBTFUL = 'doubtful',
  UNKNOWN = 'unknown',
}
registerEnumType(ReportMatch, {
  name: 'ReportMatch',
  description:
    'By address; by exactly this name; chosen by hand; nobody, by hand; it may be one of several, so it must be chosen; nobody is called so',
});

export enum ReportTake {
  NOW = 'now',
  FILE = 'file',
}
registerEnumType(ReportTake, {
  name: 'ReportTake',
  description: 'What stands already, or what the file says',
});

@ObjectType({ description: 'Someone of a report, all of their rows together' })
export class AttendanceImportLine {
  @Field() key: string;
  @Field() name: string;
  @Field(() => String, {
    nullable: true,
    description: 'For whoever brought the file in, until it is applied',
  })
  email: string | null;
  @Field(() => Int) minutes: number;
  @Field(() => ReportMatch) match: ReportMatch;
  @Field(() => Person, { nullable: true, description: 'Whom it means' }) person: Person | null;
  @Field(() => [Person], { description: 'Who it might be, most likely first' }) candidates: Person[];
}

@ObjectType({ description: 'What would stand for one person' })
export class AttendanceImportPerson {
  @Field(() => Person) person: Person;
  @Field(() => Int, { description: 'As the room saw it' }) seenMinutes: number;
  @Field(() => Int, { description: 'What stands now' }) nowMinutes: number;
  @Field(() => Boolean, { description: 'Said by hand, so it stands unless chosen otherwise' })
  byHand: boolean;
  @Field(() => Int, { description: '0: the file does not name them' }) fileMinutes: number;
  @Field(() => ReportTake) takes: ReportTake;
  @Field(() => Int, { description: 'What will stand' }) standsMinutes: number;
}

@ObjectType({ description: "A video tool's report, and what would come of it as things stand now" })
export class AttendanceImport {
  @Field(() => ID) id: string;
  @Field(() => ID) sessionId: string;
  @Field() sessionTitle: string;
  @Field() fileName: string;
  @Field(() => [AttendanceImportLine]) lines: AttendanceImportLine[];
  @Field(() => [Person], { description: 'Whom a line can mean, by name' }) people: Person[];
  @Field(() => [AttendanceImportPerson]) outcome: AttendanceImportPerson[];
  @Field(() => Int, { description: 'Lines that still must be chosen' }) undecided: number;
  @Field(() => Int, { description: 'People whose minutes would change' }) changes: number;
  @Field(() => Boolean, { description: 'The day for corrections is over: a reason is needed' }) late: boolean;
  @Field({ description: 'Stands for exactly this: what is confirmed is this and nothing else' })
  fingerprint: string;
  @Field(() => DateTime, { nullable: true }) appliedAt: Date | null;
}

@InputType()
export class ReportLineChoice {
  @Line({ max: 8 }) key: string;
  @Id({ optional: true, description: 'Null: nobody' }) personId: string | null;
}

@InputType()
export class ReportTakeChoice {
  @Id() personId: string;
  @Field(() => ReportTake) @IsOptional() takes: ReportTake;
}

@InputType()
export class AttendanceImportChooseInput {
  @Id() importId: string;
  @Field(() => [ReportLineChoice])
  @ArrayMaxSize(LIMITS.attendanceFileRows)
  @ValidateNested({ each: true })
  @Type(() => ReportLineChoice)
  lines: ReportLineChoice[];
  @Field(() => [ReportTakeChoice])
  @ArrayMaxSize(LIMITS.attendanceFileRows)
  @ValidateNested({ each: true })
  @Type(() => ReportTakeChoice)
  takes: ReportTakeChoice[];
}

@InputType()
export class AttendanceImportApplyInput {
  @Id({ description: 'Of the task, made by the client' }) taskId: string;
  @Id() importId: string;
  @Line({ max: 64 }) fingerprint: string;
  @Line({ ...LIMITS.attendanceReason, optional: true, description: 'Needed after the day for corrections' })
  reason: string | null;
}
