import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CohortEntity } from './cohort.entity.js';
import type { MilestoneKindName } from './program-milestone.entity.js';

/** What a cohort comes by on a day. */
@Entity()
@Check(
  'cohort_milestone_kind_check',
  `kind IN ('orientation', 'assessment_wave', 'plan_due', 'showcase', 'own')`,
)
@Check('cohort_milestone_name_en_check', 'length(name_en) BETWEEN 1 AND 120')
@Check('cohort_milestone_name_es_check', 'length(name_es) BETWEEN 1 AND 120')
@Index('cohort_milestone_cohort_idx', ['cohortId', 'dueOn'])
export class CohortMilestoneEntity {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => CohortEntity, { onDelete: 'CASCADE' })
  @Column('uuid')
  cohortId: string;
  @Column('text') kind: MilestoneKindName;
  @Column('text') nameEn: string;
  @Column('text') nameEs: string;
  @Column('date') dueOn: string;
  /** Is it each fellow's own step? Then it is done by person (`milestone_done`). */
  @Column('boolean', { default: false }) eachFellow: boolean;
  /** Since when it is done with for the cohort as a whole. */
  @Column('timestamptz', { nullable: true }) doneAt: Date | null;
  /** Taken away, and kept for a while: it can be put back. */
  @Column('timestamptz', { nullable: true }) removedAt: Date | null;
}
