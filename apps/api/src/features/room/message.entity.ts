import type { LessonMark, MessageReactions, MessageTag } from '@hearth/shared';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AudienceEntity } from '../../foundation/cohorts/audience.entity.js';
import { PersonEntity } from '../../foundation/people/person.entity.js';
import { RoomEntity } from '../../foundation/sessions/room.entity.js';

/** A line of a room's chat; undone, it stays as a tombstone without text. */
@Entity('message')
@Check('message_lesson_mark_check', `lesson_mark IN ('put_to_work', 'refine')`)
@Index('message_lesson_mark_idx', { synchronize: false })
@Check('message_tag_check', `tag IN ('QUESTION', 'RECOMMENDATION', 'REFLECTION')`)
@Unique('message_room_number_key', ['roomId', 'number'])
@Unique('message_room_rev_key', ['roomId', 'rev'])
@Index('message_author_sent_idx', ['shownAuthorId', 'sentAt'])
export class MessageEntity {
  /** Made by the client, so that a retry is known as one. */
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => RoomEntity, { onDelete: 'CASCADE' })
  roomId: string;

  @Column('uuid')
  @ForeignKey(() => AudienceEntity)
  audienceId: string;

  /** Place in the room, from 1, without gaps. */
  @Column('int')
  number: number;

  /** The room's counter at the latest change. */
  @Column('int')
  rev: number;

  /** The room's counter when it was added: what was acknowledged then is acknowledged again to a retry. */
  @Column('int')
  addedRev: number;

  /** The earlier message of the same room that it answers: lines never go, so a number is enough. */
  @Column('int', { nullable: true })
  replyToNumber: number | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => PersonEntity, { onDelete: 'SET NULL' })
  shownAuthorId: string | null;

  @Column('text')
  body: string;

  @Column('timestamptz')
  sentAt: Date;

  @Column('timestamptz', { nullable: true })
  editedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  undoneAt: Date | null;

  /** Keys of what is hard in it. */
  @Column('text', { array: true, default: [] })
  contentNotes: string[];

  /** How many reactions of each kind it has. */
  @Column('jsonb', { nullable: true })
  reactions: MessageReactions | null;

  /** What it counts as: what the step of the protocol asked for when it was sent. */
  @Column('text', { nullable: true })
  tag: MessageTag | null;

  /** It is a lesson people learned; gone with its text. */
  @Column('text', { nullable: true })
  lessonMark: LessonMark | null;
}
