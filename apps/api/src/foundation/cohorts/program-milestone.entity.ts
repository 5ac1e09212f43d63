import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ProgramEntity } from './program.entity.js';

export type MilestoneKindName = 'orientation' | 'assessment_wave' | 'plan_due' | 'showcase' | 'own';

/** What every cohort of a program comes by, so many days after its start. */
@Entity()
@Check(
  'program_milestone_kind_check',
  `kind IN ('orientation', 'assessment_wave', 'plan_due', 'showcase', 'own')`,
)
@Check('program_milestone_name_en_check', 'length(name_en) BETWEEN 1 AND 120')
@Check('program_milestone_name_es_check', 'length(name_es) BETWEEN 1 AND 120')
@Check('program_milestone_offset_check', 'offset_days BETWEEN -365 AND 1500')
export class ProgramMilestoneEntity {
  @PrimaryColumn('uuid') id: string;
  @Index('program_milestone_program_idx')
  @ForeignKey(() => ProgramEntity, { onDelete: 'CASCADE' })
  @Column('uuid')
  programId: string;
  @Column('text') kind: MilestoneKindName;
  @Column('text') nameEn: string;
  @Column('text') nameEs: string;
  @Column('int') offsetDays: number;
  /** Is it each fellow's own step? */
  @Column('boolean', { default: false }) eachFellow: boolean;
}
