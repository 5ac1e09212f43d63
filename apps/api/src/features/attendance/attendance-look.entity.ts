import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../../foundation/people/person.entity.js';
import { PeerSessionEntity } from '../../foundation/sessions/peer-session.entity.js';

/** Someone who may correct it has looked at who was there. */
@Entity('attendance_look')
@Index('attendance_look_person_idx', ['personId'])
export class AttendanceLookEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => PeerSessionEntity, { onDelete: 'CASCADE' })
  sessionId: string;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => PersonEntity, { onDelete: 'SET NULL' })
  personId: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  lookedAt: Date;
}
