import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../../foundation/people/person.entity.js';
import { RoomEntity } from '../../foundation/sessions/room.entity.js';

/** The notes of a room: a Yjs document with one text. */
@Entity('room_note')
@Index('room_note_locked_by_idx', ['lockedBy'])
@Check('room_note_folded_check', `folded_seq <= seq`)
@Check('room_note_writers_check', `jsonb_typeof(writers) = 'object'`)
export class RoomNoteEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => RoomEntity, { onDelete: 'CASCADE' })
  roomId: string;

  /** The room's counter when they were locked or opened last. */
  @Column('int', { default: 0 })
  rev: number;

  @Column('int', { default: 0 })
  version: number;

  @Column('timestamptz', { nullable: true })
  lockedAt: Date | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => PersonEntity, { onDelete: 'SET NULL' })
  lockedBy: string | null;

  /** Counts the updates ever stored, without gaps. */
  @Column('int', { default: 0 })
  seq: number;

  /** Up to here they are folded into `state`. */
  @Column('int', { default: 0 })
  foldedSeq: number;

  @Column('bytea', { default: () => `'\\x'` })
  state: Buffer;

  /** Whose each Yjs client is: nobody writes under another's number. */
  @Column('jsonb', { default: () => `'{}'` })
  writers: Record<string, string>;
}
