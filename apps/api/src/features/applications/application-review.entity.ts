import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../../foundation/people/person.entity.js';
import { ApplicationEntity } from './application.entity.js';

/** What one reviewer says of one application, by the rubric; or that they know the person and stay out of it. */
@Entity('application_review')
@Index('application_review_reviewer_idx', ['reviewerId'])
@Check('application_review_check', 'recused = (scores IS NULL)')
export class ApplicationReviewEntity {
  @ForeignKey(() => ApplicationEntity, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  applicationId: string;
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  reviewerId: string;
  @Column('boolean', { default: false }) recused: boolean;
  /** By the key of each criterion, 1 to 5. */
  @Column('jsonb', { nullable: true }) scores: Record<string, number> | null;
  @Column('text', { default: '' }) note: string;
  @Column('timestamptz', { default: () => 'now()' }) submittedAt: Date;
  /** It was changed after it had been given, when the others’ could be seen. */
  @Column('timestamptz', { nullable: true }) changedAt: Date | null;
}
