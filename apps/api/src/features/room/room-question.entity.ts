import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AudienceEntity } from '../../foundation/cohorts/audience.entity.js';
import { PersonEntity } from '../../foundation/people/person.entity.js';
import { RoomEntity } from '../../foundation/sessions/room.entity.js';

/** A question in a room. Withdrawn, it stays as a tombstone without text; hidden, it keeps its text for those who hid it. */
@Entity()
@Unique('room_question_room_number_key', ['roomId', 'number'])
@Unique('room_question_room_rev_key', ['roomId', 'rev'])
@Check('room_question_as_member_check', 'NOT as_member OR shown_author_id IS NULL')
export class RoomQuestionEntity {
  /** Made by the client, so that a retry is known as one. */
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => RoomEntity, { onDelete: 'CASCADE' })
  @Column('uuid')
  roomId: string;
  @ForeignKey(() => AudienceEntity)
  @Column('uuid')
  audienceId: string;
  /** Place among the room's questions, from 1. */
  @Column('int') number: number;
  /** The room's counter at the latest change. */
  @Column('int') rev: number;
  @Column('text') body: string;
  /** Null where it was asked as a member, or by someone who has gone. Who really wrote it is known to `question-authorship.ts` alone. */
  @Index('room_question_author_idx')
  @ForeignKey(() => PersonEntity, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  shownAuthorId: string | null;
  @Column('boolean') asMember: boolean;
  @Column('timestamptz') askedAt: Date;
  @Column('timestamptz', { nullable: true }) editedAt: Date | null;
  @Column('timestamptz', { nullable: true }) answeredAt: Date | null;
  @Column('timestamptz', { nullable: true }) pinnedAt: Date | null;
  @Column('timestamptz', { nullable: true }) withdrawnAt: Date | null;
  @Column('timestamptz', { nullable: true }) hiddenAt: Date | null;
  @Index('room_question_hidden_by_idx')
  @ForeignKey(() => PersonEntity, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  hiddenById: string | null;
  /** Said to whoever asked. */
  @Column('text', { default: '' }) hiddenWhy: string;
}
