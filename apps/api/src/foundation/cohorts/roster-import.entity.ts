import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../people/person.entity.js';
import { CohortEntity } from './cohort.entity.js';

/** A roster that was brought in as a file, to be looked at and then applied or left. Kept for a week. */
@Entity()
export class RosterImportEntity {
  @PrimaryColumn('uuid') id: string;
  @Index('roster_import_cohort_idx')
  @ForeignKey(() => CohortEntity, { onDelete: 'CASCADE' })
  @Column('uuid')
  cohortId: string;
  /** Who brought it in, and alone may look at it and apply it. */
  @Index('roster_import_person_idx')
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  @Column('uuid')
  personId: string;
  @Column('text') fileName: string;
  /** What stood in it: the heading and the rows. */
  @Column('json') sheet: object;
  @Index('roster_import_created_idx')
  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
  @Column('timestamptz', { nullable: true }) appliedAt: Date | null;
}
