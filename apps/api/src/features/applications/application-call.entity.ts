import type { ApplicationLetter, InBoth, RubricCriterion } from '@hearth/shared';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CohortEntity } from '../../foundation/cohorts/cohort.entity.js';

/** The words of one letter in one language. */
export interface LetterWords {
  subject: string;
  /** Markdown, with placeholders. */
  body: string;
}
export type Letters = Record<ApplicationLetter, Record<'en' | 'es', LetterWords>>;

/** What a cohort asks of those who apply, and how it is decided. Without instants it is being prepared. */
@Entity('application_call')
@Check('application_call_offer_days_check', 'offer_days BETWEEN 1 AND 60')
@Check('application_call_keep_days_check', 'keep_days BETWEEN 30 AND 1095')
@Check('application_call_capacity_check', 'capacity BETWEEN 1 AND 500')
@Check(
  'application_call_check',
  '(opens_at IS NULL) = (closes_at IS NULL) AND (opens_at IS NULL OR closes_at > opens_at)',
)
export class ApplicationCallEntity {
  @ForeignKey(() => CohortEntity, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  cohortId: string;
  @Column('timestamptz', { nullable: true }) opensAt: Date | null;
  @Column('timestamptz', { nullable: true }) closesAt: Date | null;
  @Column('text', { default: 'America/New_York' }) timeZone: string;
  @Column('jsonb') intro: InBoth;
  @Column('jsonb') rubric: RubricCriterion[];
  @Column('jsonb') letters: Letters;
  /** Reviewers see neither names nor organizations. */
  @Column('boolean', { default: true }) blind: boolean;
  @Column('int', { nullable: true }) capacity: number | null;
  /** How long an offer stands. */
  @Column('int', { default: 10 }) offerDays: number;
  /** The next on the waitlist is offered a place by itself when one comes free. */
  @Column('boolean', { default: false }) offersNext: boolean;
  /** So long after the end the answers of those who were not taken are kept. */
  @Column('int', { default: 180 }) keepDays: number;
  @Column('int', { default: 1 }) formVersion: number;
  @Column('int', { default: 1 }) version: number;
}
