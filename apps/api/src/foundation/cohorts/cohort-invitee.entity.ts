import type { CohortRole, StateCode } from '@hearth/shared';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { CohortEntity } from './cohort.entity.js';

/** Someone a roster named whom the house does not know: waits to be invited. */
@Entity()
@Index('cohort_invitee_name_idx', { synchronize: false })
@Unique('cohort_invitee_email_key', ['cohortId', 'email'])
@Check('cohort_invitee_role_check', `role IN ('fellow', 'facilitator', 'coordinator')`)
@Check('cohort_invitee_state_check', `state IN ('CT', 'MA', 'ME', 'NH', 'RI', 'VT')`)
export class CohortInviteeEntity {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => CohortEntity, { onDelete: 'CASCADE' })
  @Column('uuid')
  cohortId: string;
  @Column('text') name: string;
  @Column('citext') email: string;
  @Column('text') role: CohortRole;
  @Column('text', { nullable: true }) state: StateCode | null;
  @Column('text', { default: '' }) organizationName: string;
  @Column('date') joinsOn: string;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
}
