import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AudienceEntity } from '../../foundation/cohorts/audience.entity.js';
import { CohortEntity } from '../../foundation/cohorts/cohort.entity.js';
import { PersonEntity } from '../../foundation/people/person.entity.js';
import { PeerSessionEntity } from '../../foundation/sessions/peer-session.entity.js';

/** Several times for one session, and the question who can come to which. */
@Entity('time_poll')
@Check('time_poll_title_check', `length(title) BETWEEN 1 AND 160`)
@Check('time_poll_note_check', `length(note) <= 2000`)
@Check('time_poll_minutes_check', `minutes > 0`)
@Check('time_poll_over_check', `canceled_at IS NULL OR finalized_at IS NULL`)
@Check('time_poll_slot_check', `(finalized_at IS NULL) = (slot_id IS NULL)`)
@Index('time_poll_audience_idx', ['audienceId', 'createdAt', 'id'])
@Index('time_poll_cohort_idx', ['cohortId'])
@Index('time_poll_created_by_idx', ['createdBy'])
@Index('time_poll_session_idx', ['sessionId'])
export class TimePollEntity {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => AudienceEntity)
  @Column('uuid')
  audienceId: string;
  @ForeignKey(() => CohortEntity)
  @Column('uuid', { nullable: true })
  cohortId: string | null;
  @Column('text') title: string;
  @Column('text', { default: '' }) note: string;
  /** Length and zone stand once it is made: people agreed to these. */
  @Column('int') minutes: number;
  @Column('text') timeZone: string;
  /** It asks all who are in the audience at the time; else those in `time_poll_person`. */
  @Column('boolean') everyone: boolean;
  /** People see each other's answers; never changed afterwards. */
  @Column('boolean') showsNames: boolean;
  @Column('timestamptz') answerBy: Date;
  @Column('timestamptz', { default: () => 'now()' }) openedAt: Date;
  /** How often slots came that people had to be asked about. */
  @Column('int', { default: 1 }) asks: number;
  @Column('int', { default: 1 }) version: number;
  @ForeignKey(() => PersonEntity, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  createdBy: string | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz', { nullable: true }) canceledAt: Date | null;
  @Column('timestamptz', { nullable: true }) finalizedAt: Date | null;
  /** The slot that was chosen. */
  @Column('uuid', { nullable: true }) slotId: string | null;
  @ForeignKey(() => PeerSessionEntity, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  sessionId: string | null;
}
