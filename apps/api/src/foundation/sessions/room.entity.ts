import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AudienceEntity } from '../cohorts/audience.entity.js';
import { PeerSessionEntity } from './peer-session.entity.js';

/** The live side of a session. Its main room has no parent. */
@Entity('room')
@Index('room_main_idx', { synchronize: false })
@Index('room_parent_idx', ['parentId'])
export class RoomEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => PeerSessionEntity, { onDelete: 'CASCADE' })
  sessionId: string;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => RoomEntity, { onDelete: 'CASCADE' })
  parentId: string | null;

  @Column('uuid')
  @ForeignKey(() => AudienceEntity)
  audienceId: string;

  /** Counts every change to the room's lines. */
  @Column('int', { default: 0 })
  rev: number;

  /** Number of the last line ever sent. */
  @Column('int', { default: 0 })
  lastNumber: number;
}
