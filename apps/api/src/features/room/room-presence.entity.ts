import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../../foundation/people/person.entity.js';
import { RoomEntity } from '../../foundation/sessions/room.entity.js';

/** A socket in a room. The process that holds the socket keeps `seenAt` fresh; what is stale is a dead process's. */
@Entity('room_presence')
@Index('room_presence_room_idx', ['roomId', 'seenAt'])
@Index('room_presence_person_idx', ['personId'])
export class RoomPresenceEntity {
  @PrimaryColumn('text')
  socketId: string;

  @Column('uuid')
  @ForeignKey(() => RoomEntity, { onDelete: 'CASCADE' })
  roomId: string;

  @Column('uuid')
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  personId: string;

  @Column('timestamptz', { default: () => 'now()' })
  seenAt: Date;
}
