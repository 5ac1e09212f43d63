import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { PersonEntity } from '../people/person.entity.js';
import { PeerSessionEntity } from './peer-session.entity.js';

/** What came of a session, once whoever brought the question has approved it; the forum posts it. */
@Entity('session_follow_up')
@Check('session_follow_up_state_check', `state IN ('approved', 'posted', 'homeless')`)
@Unique('session_follow_up_thread_id_key', ['threadId'])
@Index('session_follow_up_author_idx', ['authorId'])
export class SessionFollowUpEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => PeerSessionEntity, { onDelete: 'CASCADE' })
  sessionId: string;

  /** Null once they were deleted. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => PersonEntity, { onDelete: 'SET NULL' })
  authorId: string | null;

  /** Of the thread it becomes: whoever makes it twice makes it once. */
  @Column('uuid')
  threadId: string;

  @Column('uuid')
  postId: string;

  @Column('text')
  title: string;

  /** Empty once it is posted: what is deleted there must not stay here. */
  @Column('text')
  markdown: string;

  /** `homeless`: there was no space that its author may start a thread in. */
  @Column('text')
  state: 'approved' | 'posted' | 'homeless';

  @Column('timestamptz', { default: () => 'now()' })
  approvedAt: Date;

  @Column('timestamptz', { nullable: true })
  postedAt: Date | null;
}
