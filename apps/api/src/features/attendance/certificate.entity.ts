import type { Locale } from '@hearth/shared';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { CohortEntity } from '../../foundation/cohorts/cohort.entity.js';
import { PersonEntity } from '../../foundation/people/person.entity.js';

/** One session on a certificate. It names no topic: a certificate is read outside of the house. */
export interface CertifiedSession {
  startsAt: string;
  timeZone: string;
  minutes: number;
}

/** What was certified when it was issued. Later corrections do not change it; a newer one takes its place. */
@Entity()
@Unique('certificate_code_key', ['code'])
@Check('certificate_locale_check', `locale IN ('en', 'es')`)
@Check('certificate_minutes_check', 'minutes > 0')
@Check('certificate_revoked_check', '(revoked_at IS NULL) = (revoked_why IS NULL)')
@Index('certificate_standing_idx', ['personId', 'cohortId'], {
  unique: true,
  where: 'superseded_at IS NULL AND revoked_at IS NULL',
})
@Index('certificate_person_idx', ['personId'])
@Index('certificate_cohort_idx', ['cohortId'])
@Index('certificate_issued_by_idx', ['issuedBy'])
@Index('certificate_revoked_by_idx', ['revokedBy'])
export class CertificateEntity {
  @PrimaryColumn('uuid') id: string;

  /** By it anyone may check the certificate: 140 random bits, as they are printed. */
  @Column('text') code: string;

  @Column('uuid')
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  personId: string;

  @Column('uuid')
  @ForeignKey(() => CohortEntity, { onDelete: 'CASCADE' })
  cohortId: string;

  @Column('text') personName: string;
  @Column('text') programName: string;
  @Column('text') cohortName: string;
  @Column('text') locale: Locale;
  @Column('text') timeZone: string;
  @Column('int') minutes: number;
  @Column('json') sessions: CertifiedSession[];

  @Column('uuid', { nullable: true })
  @ForeignKey(() => PersonEntity, { onDelete: 'SET NULL' })
  issuedBy: string | null;

  @Column('timestamptz', { default: () => 'now()' }) issuedAt: Date;
  @Column('timestamptz', { nullable: true }) supersededAt: Date | null;
  @Column('timestamptz', { nullable: true }) revokedAt: Date | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => PersonEntity, { onDelete: 'SET NULL' })
  revokedBy: string | null;

  @Column('text', { nullable: true }) revokedWhy: string | null;
}
