import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../people/person.entity.js';
import { PeerSessionEntity } from './peer-session.entity.js';

/** Who was in a session's room while it was open. */
@Entity('attendance')
@Index('attendance_person_idx', ['personId'])
export class AttendanceEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => PeerSessionEntity, { onDelete: 'CASCADE' })
  sessionId: string;

  @PrimaryColumn('uuid')
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  personId: string;

  @Column('timestamptz', { default: () => 'now()' })
  firstSeenAt: Date;

  @Column('timestamptz', { default: () => 'now()' })
  lastSeenAt: Date;

  /** How long they were there, from the session's start until it was closed. */
  @Column('float8', { default: 0 })
  seconds: number;
}
