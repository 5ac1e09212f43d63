import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AudienceEntity } from '../../foundation/cohorts/audience.entity.js';
import { CohortEntity } from '../../foundation/cohorts/cohort.entity.js';

/** A place for threads: a cohort's own, or one of the Collective's. */
@Entity()
@Check('space_starters_check', `starters IN ('everyone', 'keepers')`)
@Index('space_audience_idx', ['audienceId', 'position'])
export class SpaceEntity {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => AudienceEntity)
  @Column('uuid')
  audienceId: string;
  @Index('space_cohort_idx')
  @ForeignKey(() => CohortEntity)
  @Column('uuid', { nullable: true })
  cohortId: string | null;
  @Column('text') name: string;
  @Column('text', { default: '' }) description: string;
  @Column('int', { default: 0 }) position: number;
  /** Who starts threads: all who read it, or its moderators and coordinators alone. */
  @Column('text', { default: 'everyone' }) starters: 'everyone' | 'keepers';
  @Column('timestamptz', { nullable: true }) archivedAt: Date | null;
}
