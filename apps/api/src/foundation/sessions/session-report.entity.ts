import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AudienceEntity } from '../cohorts/audience.entity.js';
import { CohortEntity } from '../cohorts/cohort.entity.js';
import { ProgramEntity } from '../cohorts/program.entity.js';
import { PeerSessionEntity } from './peer-session.entity.js';

/** What reports say of a closed session. It names nobody; who shows it hides small numbers. */
@Entity('session_report')
@Index('session_report_audience_idx', ['audienceId', 'startsAt'])
@Index('session_report_cohort_idx', ['cohortId'])
@Index('session_report_program_idx', ['programId'])
export class SessionReportEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => PeerSessionEntity, { onDelete: 'CASCADE' })
  sessionId: string;

  @Column('uuid')
  @ForeignKey(() => AudienceEntity)
  audienceId: string;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => CohortEntity, { onDelete: 'SET NULL' })
  cohortId: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => ProgramEntity, { onDelete: 'SET NULL' })
  programId: string | null;

  @Column('timestamptz')
  startsAt: Date;

  @Column('text')
  timeZone: string;

  @Column('int')
  plannedMinutes: number;

  /** From its start until it was closed; closed by the clock it lasted as planned. */
  @Column('int')
  heldMinutes: number;

  @Column('boolean')
  byHand: boolean;

  @Column('int')
  people: number;

  /** Minutes of all people together. */
  @Column('int')
  personMinutes: number;

  /** How many people and minutes by what they are, where they work and in which state. */
  @Column('jsonb')
  groups: {
    role: string;
    organizationKind: string | null;
    state: string | null;
    people: number;
    minutes: number;
  }[];
}
