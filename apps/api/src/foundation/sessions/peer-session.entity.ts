import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AudienceEntity } from '../cohorts/audience.entity.js';
import { CohortEntity } from '../cohorts/cohort.entity.js';
import { PersonEntity } from '../people/person.entity.js';
import { SeriesEntity } from './series.entity.js';

/** One live meeting of a cohort (`cohortId`) or of the Collective (null). */
@Entity('peer_session')
@Check('peer_session_title_check', `length(title) BETWEEN 1 AND 160`)
@Check('peer_session_purpose_check', `length(purpose) <= 2000`)
@Check('peer_session_capacity_check', `capacity > 0`)
@Check('peer_session_check', `ends_at > starts_at`)
@Check('peer_session_check1', `NOT (listed_publicly AND cohort_id IS NOT NULL)`)
@Index('peer_session_audience_start_idx', ['audienceId', 'startsAt', 'id'])
@Index('peer_session_cohort_idx', ['cohortId'])
@Check('peer_session_series_check', `(series_id IS NULL) = (series_slot IS NULL)`)
@Unique('peer_session_series_slot_key', ['seriesId', 'seriesSlot'])
@Check('peer_session_closed_check', `closed_at IS NULL OR canceled_at IS NULL`)
@Index('peer_session_closed_by_idx', ['closedBy'])
@Index('peer_session_created_by_idx', ['createdBy'])
@Index('peer_session_told_with_idx', ['toldWith'])
@Index('peer_session_public_idx', { synchronize: false })
export class PeerSessionEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => AudienceEntity)
  audienceId: string;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => CohortEntity)
  cohortId: string | null;

  @Column('text')
  title: string;

  @Column('text', { default: '' })
  purpose: string;

  @Column('timestamptz')
  startsAt: Date;

  @Column('timestamptz')
  endsAt: Date;

  /** The zone the start was meant in, IANA name. */
  @Column('text')
  timeZone: string;

  @Column('text', { nullable: true })
  joinUrl: string | null;

  @Column('boolean', { default: false })
  listedPublicly: boolean;

  /** So many people can come beside those who run it; null: as many as like. */
  @Column('int', { nullable: true })
  capacity: number | null;

  /** One more at every change; who edits names the one they saw. */
  @Column('int', { default: 1 })
  version: number;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => PersonEntity, { onDelete: 'SET NULL' })
  createdBy: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  canceledAt: Date | null;

  @Column('text', { default: '' })
  cancelNote: string;

  /** From then on its room takes no more lines. */
  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;

  /** Null where the clock closed it. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => PersonEntity, { onDelete: 'SET NULL' })
  closedBy: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => SeriesEntity)
  seriesId: string | null;

  /** The local start that its series gave it, wherever it was moved to since. */
  @Column('text', { nullable: true })
  seriesSlot: string | null;

  /** Sessions whose last change was made to all of them at once share this: it is told as one. */
  @Column('uuid', { nullable: true })
  toldWith: string | null;
}
