import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { RoomEntity } from '../../foundation/sessions/room.entity.js';

/** When it changed in a room who leads there; who that is stands with the session's roles. */
@Entity('room_lead')
export class RoomLeadEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => RoomEntity, { onDelete: 'CASCADE' })
  roomId: string;

  /** The room's counter at its latest change. */
  @Column('int')
  rev: number;
}
