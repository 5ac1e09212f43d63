import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../people/person.entity.js';
import { CohortMilestoneEntity } from './cohort-milestone.entity.js';

/** A person has done their step of a milestone. */
@Entity()
export class MilestoneDoneEntity {
  @ForeignKey(() => CohortMilestoneEntity, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  milestoneId: string;
  @Index('milestone_done_person_idx')
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  personId: string;
  @Column('timestamptz', { default: () => 'now()' }) doneAt: Date;
}
