import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AudienceEntity } from '../cohorts/audience.entity.js';
import { CohortEntity } from '../cohorts/cohort.entity.js';
import { PersonEntity } from '../people/person.entity.js';

/** Sessions that repeat. Its sessions are rows of `peer_session`; a time of the rule without one is left out. */
@Entity('series')
@Check('series_rule_check', `length(rule) BETWEEN 1 AND 500`)
@Check('series_starts_local_check', `starts_local ~ '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}$'`)
@Check('series_minutes_check', `minutes > 0`)
@Index('series_audience_idx', ['audienceId'])
@Index('series_cohort_idx', ['cohortId'])
@Index('series_created_by_idx', ['createdBy'])
export class SeriesEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => AudienceEntity)
  audienceId: string;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => CohortEntity)
  cohortId: string | null;

  /** An RRULE's value (RFC 5545, 3.3.10), without UNTIL in UTC: it counts in local time. */
  @Column('text')
  rule: string;

  /** Local start of the first, without offset: 2026-12-01T15:30. */
  @Column('text')
  startsLocal: string;

  @Column('int')
  minutes: number;

  /** The zone whose local hour it keeps, IANA name. */
  @Column('text')
  timeZone: string;

  /** Are days left out on which its people's schools are closed? */
  @Column('boolean', { default: true })
  skipsBreaks: boolean;

  /** One more at every change to the whole. */
  @Column('int', { default: 1 })
  version: number;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => PersonEntity, { onDelete: 'SET NULL' })
  createdBy: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
