import type { InvitationRole, Locale, StateCode } from '@hearth/shared';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CohortEntity } from '../../foundation/cohorts/cohort.entity.js';
import { PersonEntity } from '../../foundation/people/person.entity.js';

/** An invitation to an address: what whoever takes it becomes, and what came of it. Its secret is a link's. */
@Entity('invitation')
@Index('invitation_one_pending_idx', { synchronize: false })
@Index('invitation_created_idx', ['createdAt', 'id'])
@Check(
  'invitation_role_check',
  `role IN ('member', 'moderator', 'administrator', 'fellow', 'facilitator', 'coordinator')`,
)
@Check('invitation_us_state_check', `us_state IN ('CT', 'MA', 'ME', 'NH', 'RI', 'VT')`)
@Check('invitation_locale_check', `locale IN ('en', 'es')`)
@Check('invitation_cohort_check', `(cohort_id IS NULL) = (role IN ('member', 'moderator', 'administrator'))`)
export class InvitationEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('citext') email: string;
  /** As whoever invites calls them; they choose it themselves. */
  @Column('text', { default: '' }) name: string;
  @Column('text') role: InvitationRole;
  @Index('invitation_cohort_idx')
  @ForeignKey(() => CohortEntity, { onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  cohortId: string | null;
  @Column('text', { default: '' }) organizationName: string;
  @Column('text', { nullable: true }) usState: StateCode | null;
  @Column('text', { default: '' }) roleTitle: string;
  @Column('text', { default: 'en' }) locale: Locale;
  /** A word of whoever invites; plain text. */
  @Column('text', { default: '' }) note: string;
  /** Whose right it rests on, asked again when it is taken. */
  @Index('invitation_invited_by_idx')
  @ForeignKey(() => PersonEntity, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  invitedBy: string | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz', { default: () => 'now()' }) sentAt: Date;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) revokedAt: Date | null;
  @Column('timestamptz', { nullable: true }) acceptedAt: Date | null;
  @Index('invitation_accepted_by_idx')
  @ForeignKey(() => PersonEntity, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  acceptedBy: string | null;
  /** Taken by someone who was signed in under another address, and said so. */
  @Column('boolean', { default: false }) otherAddress: boolean;
}
