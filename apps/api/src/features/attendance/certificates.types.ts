import { LIMITS } from '@hearth/shared';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '../../platform/graphql/date-time.js';
import { Id, Line } from '../../platform/graphql/inputs.js';

@ObjectType({ description: 'A certificate of attendance as it was issued' })
export class Certificate {
  @Field(() => ID) id: string;
  @Field({ description: 'By it anyone can check the certificate' }) code: string;
  @Field(() => Int) minutes: number;
  @Field(() => DateTime) issuedAt: Date;
  @Field({ description: 'Where the PDF is: a path of this server' }) filePath: string;
}

export enum CertificateState {
  VALID = 'valid',
  SUPERSEDED = 'superseded',
  REVOKED = 'revoked',
  UNKNOWN = 'unknown',
}
registerEnumType(CertificateState, {
  name: 'CertificateState',
  description: 'It stands; a newer one took its place; taken back; no such certificate',
});

@ObjectType({
  description: 'What a code stands for. What was certified is only told while it is not taken back',
})
export class CertificateCheck {
  @Field(() => CertificateState) state: CertificateState;
  @Field(() => String, { nullable: true }) personName: string | null;
  @Field(() => String, { nullable: true }) programName: string | null;
  @Field(() => String, { nullable: true }) cohortName: string | null;
  @Field(() => Int, { nullable: true }) minutes: number | null;
  @Field(() => Int, { nullable: true }) sessions: number | null;
  @Field(() => DateTime, { nullable: true }) firstAt: string | null;
  @Field(() => DateTime, { nullable: true }) lastAt: string | null;
  @Field(() => DateTime, { nullable: true }) issuedAt: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was taken back' }) revokedAt: Date | null;
}

@ObjectType()
export class CertificatesIssued {
  @Field(() => Int, { description: 'New ones' }) issued: number;
  @Field(() => Int, { description: 'Already stood and said the same' }) stood: number;
}

@InputType()
export class CertificateRevokeInput {
  @Id() id: string;
  @Line({ ...LIMITS.attendanceReason, description: 'Kept' }) reason: string;
}
