import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { LessonMark } from '@hearth/shared';
import { PersonEntity } from '../../foundation/people/person.entity.js';
import { PostEntity } from './post.entity.js';

/** A coordinator asked whoever wrote a post to let it be marked as a lesson: once, whatever the answer. Who wrote it, nobody learns. */
@Entity()
@Check('lesson_ask_kind_check', `kind IN ('put_to_work', 'refine')`)
export class LessonAskEntity {
  @ForeignKey(() => PostEntity, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  postId: string;
  @Index('lesson_ask_asker_idx')
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  askerId: string;
  @Column('text') kind: LessonMark;
  @Column('timestamptz', { default: () => 'now()' }) askedAt: Date;
  /** Yes is the mark on the post; no is this alone. */
  @Column('timestamptz', { nullable: true }) answeredAt: Date | null;
}
