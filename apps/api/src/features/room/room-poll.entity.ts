import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { PollEntity } from '../../foundation/polls/poll.entity.js';
import { RoomEntity } from '../../foundation/sessions/room.entity.js';

/** A poll that is asked in a room. */
@Entity()
@Unique('room_poll_room_number_key', ['roomId', 'number'])
export class RoomPollEntity {
  @ForeignKey(() => PollEntity, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  pollId: string;
  @ForeignKey(() => RoomEntity, { onDelete: 'CASCADE' })
  @Column('uuid')
  roomId: string;
  /** Place among the room's polls, from 1. */
  @Column('int') number: number;
}
