import type { CohortRole } from '@hearth/shared';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../people/person.entity.js';
import { CohortEntity } from './cohort.entity.js';

/** A person in a cohort, from when to when. A membership ends and is kept; coming back is a new one. */
@Entity()
@Check('cohort_membership_role_check', `role IN ('fellow', 'facilitator', 'coordinator')`)
@Check('cohort_membership_check', 'left_at IS NULL OR left_at >= joined_at')
@Index('cohort_membership_one_open_idx', { synchronize: false })
export class CohortMembershipEntity {
  @PrimaryColumn('uuid') id: string;
  @Index('cohort_membership_cohort_idx')
  @ForeignKey(() => CohortEntity, { onDelete: 'CASCADE' })
  @Column('uuid')
  cohortId: string;
  @Index('cohort_membership_person_idx')
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  @Column('uuid')
  personId: string;
  @Column('text') role: CohortRole;
  @Column('timestamptz') joinedAt: Date;
  @Column('timestamptz', { nullable: true }) leftAt: Date | null;
  /** Why, as a coordinator noted it; shown to coordinators alone. */
  @Column('text', { default: '' }) leftReason: string;
}
