import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AUDIT_KINDS, type AuditKind, type AuditSubjectKind } from '../../domain-audit.js';
import { DateTime } from '../../platform/graphql/date-time.js';
import { Line } from '../../platform/graphql/inputs.js';
import { Day } from './day.js';

/** Kinds as the schema spells them: `ROLE_GIVEN` for `role.given`. */
export const AuditKindEnum = Object.fromEntries(
  AUDIT_KINDS.map((kind) => [kind.replaceAll('.', '_').toUpperCase(), kind]),
);
registerEnumType(AuditKindEnum, { name: 'AuditKind' });

@ObjectType({ description: 'Who did something, or to whom it was done' })
export class AuditPerson {
  @Field(() => ID) id: string;
  @Field(() => String, { nullable: true, description: 'Null once they are deleted' }) name: string | null;
}

@ObjectType({ description: 'One more thing about it: a role, a number, a reason' })
export class AuditDetail {
  @Field() name: string;
  @Field() value: string;
}

@ObjectType({ description: 'What was done, when, by whom, to what. Never changed' })
export class AuditEntry {
  @Field(() => ID) id: string;
  @Field(() => DateTime) at: Date;
  @Field(() => AuditKindEnum) kind: AuditKind;
  @Field(() => AuditPerson, { nullable: true, description: 'Null: the house itself, or nobody signed in' })
  by: AuditPerson | null;
  @Field(() => String, { description: 'person, cohort, program, organization, ...' })
  subjectKind: AuditSubjectKind;
  @Field(() => String, { nullable: true }) subjectId: string | null;
  @Field(() => String, { nullable: true, description: 'Its name now; null where it has none, or is gone' })
  subjectName: string | null;
  @Field(() => String, { nullable: true, description: 'The program or cohort in which it holds' })
  place: string | null;
  @Field(() => [AuditDetail]) details: AuditDetail[];
  @Field(() => String, { nullable: true, description: 'Under which the logs tell of it, too' })
  requestId: string | null;
}

@ObjectType()
export class AuditPage {
  @Field(() => [AuditEntry]) nodes: AuditEntry[];
  @Field(() => String, { nullable: true, description: 'Give as `after` for the next page; null at the end' })
  nextCursor: string | null;
}

@InputType({ description: 'What is left out does not narrow; days are in the zone of whoever asks' })
export class AuditFilter {
  @Field(() => AuditKindEnum, { nullable: true }) kind?: AuditKind | null;
  @Line({ max: 80, optional: true, description: 'Id of who did it, or of what it is about' })
  of?: string | null;
  @Day({ optional: true }) from?: string | null;
  @Day({ optional: true, description: 'This day, too' }) until?: string | null;
}
