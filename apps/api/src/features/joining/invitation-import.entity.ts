import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CohortEntity } from '../../foundation/cohorts/cohort.entity.js';
import { PersonEntity } from '../../foundation/people/person.entity.js';

/** People to invite that were brought in as a file, to be looked at and then invited or left. Kept for a week. */
@Entity('invitation_import')
export class InvitationImportEntity {
  @PrimaryColumn('uuid') id: string;
  /** Who brought it in, and alone may look at it and apply it. */
  @Index('invitation_import_person_idx')
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  @Column('uuid')
  personId: string;
  /** To this cohort, or to the house. */
  @Index('invitation_import_cohort_idx')
  @ForeignKey(() => CohortEntity, { onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  cohortId: string | null;
  @Column('text') fileName: string;
  @Column('json') sheet: object;
  @Index('invitation_import_created_idx')
  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
  @Column('timestamptz', { nullable: true }) appliedAt: Date | null;
}
