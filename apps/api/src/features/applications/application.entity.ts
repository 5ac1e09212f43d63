import type { ApplicantRole, ApplicationAnswer, ApplicationState, Locale, StateCode } from '@hearth/shared';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { PersonEntity } from '../../foundation/people/person.entity.js';
import { ApplicationFormEntity } from './application-form.entity.js';

/** One application to a cohort, from its first saved word to what came of it. */
@Entity('application')
@Unique('application_key_hash_key', ['keyHash'])
@Index('application_cohort_idx', ['cohortId', 'state'])
@Index('application_form_idx', ['cohortId', 'formVersion'])
@Index('application_one_per_address_idx', { synchronize: false })
@ForeignKey(() => ApplicationFormEntity, ['cohortId', 'formVersion'], ['cohortId', 'version'], {
  onDelete: 'CASCADE',
})
@Check(
  'application_state_check',
  `state IN ('DRAFT', 'UNCONFIRMED', 'DUPLICATE', 'RECEIVED', 'OFFERED', 'WAITLISTED', 'DECLINED', 'ACCEPTED', 'TURNED_DOWN', 'EXPIRED', 'WITHDRAWN')`,
)
@Check(
  'application_role_check',
  `role IN ('ADMINISTRATOR', 'TEACHER', 'COUNSELOR', 'PSYCHOLOGIST', 'SOCIAL_WORKER', 'NURSE', 'OTHER')`,
)
@Check(
  'application_organization_kind_check',
  `organization_kind IN ('school', 'district', 'health_center', 'agency', 'partner')`,
)
@Check('application_us_state_check', `us_state IN ('CT', 'MA', 'ME', 'NH', 'RI', 'VT')`)
@Check('application_locale_check', `locale IN ('en', 'es')`)
@Check('application_offer_check', `state <> 'OFFERED' OR offer_until IS NOT NULL`)
export class ApplicationEntity {
  /** Random, and made here: it tells nothing of when. */
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') cohortId: string;
  @Column('int') formVersion: number;
  /** Of the secret that the browser keeps in which it is written. */
  @Column('bytea', { nullable: true }) keyHash: Buffer | null;
  @Column('text', { default: 'DRAFT' }) state: ApplicationState;
  @Column('citext') email: string;
  @Column('text', { default: '' }) name: string;
  @Column('text', { nullable: true }) role: ApplicantRole | null;
  @Column('text', { default: '' }) roleTitle: string;
  @Column('text', { default: '' }) organizationName: string;
  @Column('text', { nullable: true }) organizationKind: string | null;
  @Column('text', { nullable: true }) usState: StateCode | null;
  @Column('jsonb', { default: [] }) answers: ApplicationAnswer[];
  @Column('text', { default: 'en' }) locale: Locale;
  @Column('text', { default: 'America/New_York' }) timeZone: string;
  @Column('timestamptz', { default: () => 'now()' }) savedAt: Date;
  /** Whoever reads mail at this address said that it is theirs. */
  @Column('timestamptz', { nullable: true }) confirmedAt: Date | null;
  @Column('timestamptz', { nullable: true }) decidedAt: Date | null;
  @Index('application_decided_by_idx')
  @ForeignKey(() => PersonEntity, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  decidedBy: string | null;
  @Column('timestamptz', { nullable: true }) offerUntil: Date | null;
  /** Who came in by it. */
  @Index('application_person_idx')
  @ForeignKey(() => PersonEntity, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  personId: string | null;
  /** Its words are gone: what is left is counted. */
  @Column('timestamptz', { nullable: true }) purgedAt: Date | null;
}
