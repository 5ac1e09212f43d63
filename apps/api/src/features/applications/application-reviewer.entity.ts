import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../../foundation/people/person.entity.js';
import { ApplicationCallEntity } from './application-call.entity.js';

/** Who reads and scores the applications of a cohort. */
@Entity('application_reviewer')
@Index('application_reviewer_person_idx', ['personId'])
export class ApplicationReviewerEntity {
  @ForeignKey(() => ApplicationCallEntity, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  cohortId: string;
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  personId: string;
}
