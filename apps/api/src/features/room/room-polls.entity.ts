import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { RoomEntity } from '../../foundation/sessions/room.entity.js';

/** That a room has polls, and when they moved last: what is pushed of them. */
@Entity()
export class RoomPollsEntity {
  @ForeignKey(() => RoomEntity, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  roomId: string;
  /** The room's counter at their latest change. */
  @Column('int') rev: number;
  @Column('int') count: number;
}
