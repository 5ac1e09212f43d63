import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { PersonEntity } from '../people/person.entity.js';
import { PeerSessionEntity } from './peer-session.entity.js';

/** How long someone was at a session, as said by hand; the latest counts, the earlier ones say who changed what. */
@Entity('attendance_correction')
@Check('attendance_correction_minutes_check', `minutes BETWEEN 0 AND 1440`)
@Check('attendance_correction_source_check', `source IN ('hand', 'import')`)
@Index('attendance_correction_session_person_idx', ['sessionId', 'personId', 'id'])
@Index('attendance_correction_person_idx', ['personId'])
@Index('attendance_correction_by_idx', ['byId'])
export class AttendanceCorrectionEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => PeerSessionEntity, { onDelete: 'CASCADE' })
  sessionId: string;

  @Column('uuid')
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  personId: string;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => PersonEntity, { onDelete: 'SET NULL' })
  byId: string | null;

  /** 0: they were not there. */
  @Column('int')
  minutes: number;

  /** Said by hand, or taken from a video tool's report. */
  @Column('text', { default: 'hand' })
  source: 'hand' | 'import';

  /** Why it was corrected after the day for corrections. */
  @Column('text', { nullable: true })
  reason: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  correctedAt: Date;
}
