import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { RoomEntity } from '../../foundation/sessions/room.entity.js';

/** How a room takes questions; a room nobody has set anything for has no row. */
@Entity()
export class RoomQuestionsEntity {
  @ForeignKey(() => RoomEntity, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  roomId: string;
  /** The room's counter at its latest change. */
  @Column('int') rev: number;
  /** One may ask without one's name. */
  @Column('boolean') asMember: boolean;
}
