import type { LessonMark } from '@hearth/shared';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../../foundation/people/person.entity.js';
import { MessageEntity } from './message.entity.js';

/** Whoever runs a session asked whoever wrote a message to let it be marked as a lesson: once, whatever the answer. */
@Entity()
@Check('message_lesson_ask_kind_check', `kind IN ('put_to_work', 'refine')`)
export class MessageLessonAskEntity {
  @ForeignKey(() => MessageEntity, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  messageId: string;
  @Index('message_lesson_ask_asker_idx')
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  askerId: string;
  @Column('text') kind: LessonMark;
  @Column('timestamptz', { default: () => 'now()' }) askedAt: Date;
  /** Yes is the mark on the message; no is this alone. */
  @Column('timestamptz', { nullable: true }) answeredAt: Date | null;
}
