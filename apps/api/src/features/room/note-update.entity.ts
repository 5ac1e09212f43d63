import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../../foundation/people/person.entity.js';
import { RoomNoteEntity } from './note.entity.js';

/** One change of a room's notes, as it is pushed. */
@Entity('room_note_update')
@Index('room_note_update_person_idx', ['personId'])
export class RoomNoteUpdateEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => RoomNoteEntity, { onDelete: 'CASCADE' })
  roomId: string;

  @PrimaryColumn('int')
  seq: number;

  @Column('bytea')
  update: Buffer;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => PersonEntity, { onDelete: 'SET NULL' })
  personId: string | null;
}
