import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../../foundation/people/person.entity.js';
import { RoomEntity } from '../../foundation/sessions/room.entity.js';

/** How far a person has read a room. Moves forward only, and is shown to nobody but them. */
@Entity()
export class RoomReadEntity {
  @ForeignKey(() => RoomEntity, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  roomId: string;
  @Index('room_read_person_idx')
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  personId: string;
  /** Of the last message they have read. */
  @Column('int') number: number;
}
