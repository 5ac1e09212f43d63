import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { PeerSessionEntity } from './peer-session.entity.js';

/** That someone was at a session who is nobody here any more: what reports count, and nothing that leads to them. */
@Entity()
@Check('attendance_unnamed_minutes_check', 'minutes > 0')
@Index('attendance_unnamed_session_idx', ['sessionId'])
export class AttendanceUnnamedEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => PeerSessionEntity, { onDelete: 'CASCADE' })
  sessionId: string;

  @Column('text')
  roleTitle: string;

  @Column('text', { nullable: true })
  organizationKind: string | null;

  @Column('text', { nullable: true })
  state: string | null;

  @Column('int')
  minutes: number;
}
