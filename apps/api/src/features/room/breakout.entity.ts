import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { RoomEntity } from '../../foundation/sessions/room.entity.js';
import { BreakoutsEntity } from './breakouts.entity.js';

/** A small room of one round; its chat and notes go by its room's id. */
@Entity('breakout')
@Unique('breakout_number_key', ['mainRoomId', 'round', 'number'])
export class BreakoutEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => RoomEntity, { onDelete: 'CASCADE' })
  roomId: string;

  @Column('uuid')
  @ForeignKey(() => BreakoutsEntity, { onDelete: 'CASCADE' })
  mainRoomId: string;

  @Column('int')
  round: number;

  @Column('int')
  number: number;

  /** Its own room's counter when anything of its round changed last. */
  @Column('int')
  rev: number;
}
