import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../../foundation/people/person.entity.js';
import { RoomEntity } from '../../foundation/sessions/room.entity.js';

/** Someone needs a minute and told one of those who run the session. Known to these two alone, and gone once the room has shut. */
@Entity('room_minute')
@Index('room_minute_room_idx', ['roomId'])
@Index('room_minute_person_idx', ['personId'])
@Index('room_minute_to_person_idx', ['toPersonId'])
export class RoomMinuteEntity {
  /** Made by the client, so that a retry is known as one. */
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => RoomEntity, { onDelete: 'CASCADE' })
  roomId: string;

  @Column('uuid')
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  personId: string;

  @Column('uuid')
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  toPersonId: string;

  @Column('text')
  words: string;

  @Column('timestamptz', { default: () => 'now()' })
  at: Date;

  @Column('timestamptz', { nullable: true })
  seenAt: Date | null;

  @Column('text', { default: '' })
  answer: string;

  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;

  /** Back in the room. */
  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;
}
