import type { LessonMark, PostReactions } from '@hearth/shared';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AudienceEntity } from '../../foundation/cohorts/audience.entity.js';
import { PersonEntity } from '../../foundation/people/person.entity.js';
import { ThreadEntity } from './thread.entity.js';

/** A thread's first post and every reply. Who really wrote it stands in `PostAuthorEntity` alone. */
@Entity()
@Unique('post_thread_number_key', ['threadId', 'number'])
@Unique('post_thread_rev_key', ['threadId', 'rev'])
@Check('post_lesson_mark_check', `lesson_mark IN ('put_to_work', 'refine')`)
@Index('post_lesson_mark_idx', { synchronize: false })
@Index('post_lesson_mark_thread_idx', { synchronize: false })
@Index('post_moved_to_idx', { synchronize: false })
export class PostEntity {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => ThreadEntity)
  @Column('uuid')
  threadId: string;
  @ForeignKey(() => AudienceEntity)
  @Column('uuid')
  audienceId: string;
  /** Place in the thread, from 1, without gaps; never changes. */
  @Column('int') number: number;
  /** The thread's counter at the latest change. */
  @Column('int') rev: number;
  @Column('int', { nullable: true }) replyToNumber: number | null;
  /** Null where it was written as a member, or by someone who has gone. */
  @Index('post_shown_author_idx')
  @ForeignKey(() => PersonEntity, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  shownAuthorId: string | null;
  /** Written as a member: number of the first such post of the same author in the thread. */
  @Column('int', { nullable: true }) voice: number | null;
  @Column('text') markdown: string;
  /** Rendered and sanitized once, when written. */
  @Column('text') html: string;
  /** Keys of content notes. */
  @Column('text', { array: true, default: () => `'{}'` }) contentNotes: string[];
  /** It helped whoever asked, they say. */
  @Column('boolean', { default: false }) helpful: boolean;
  /** It holds a lesson people learned, its author says. */
  @Column('text', { nullable: true }) lessonMark: LessonMark | null;
  /** How many reactions of each kind; null where there are none. */
  @Column('jsonb', { nullable: true }) reactions: PostReactions | null;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz', { nullable: true }) editedAt: Date | null;
  @Column('timestamptz', { nullable: true }) deletedAt: Date | null;
  /** Moderators look at it: nobody else reads it meanwhile but its author. */
  @Column('timestamptz', { nullable: true }) hiddenAt: Date | null;
  /** It was a moderator who deleted it. */
  @Column('timestamptz', { nullable: true }) removedAt: Date | null;
  /** This is only the number that a post left behind when it went to another thread: the post, wherever it is now. */
  @ForeignKey(() => PostEntity)
  @Column('uuid', { nullable: true })
  movedToId: string | null;
}
