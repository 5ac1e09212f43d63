import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../../foundation/people/person.entity.js';
import { PostEntity } from './post.entity.js';
import { ThreadEntity } from './thread.entity.js';

/** A post that a person keeps for later. Nobody else knows of it. */
@Entity()
@Index('bookmark_person_created_idx', ['personId', 'createdAt', 'postId'])
@Index('bookmark_thread_idx', ['threadId', 'personId'])
export class BookmarkEntity {
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  personId: string;
  @Index('bookmark_post_idx')
  @ForeignKey(() => PostEntity, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  postId: string;
  @ForeignKey(() => ThreadEntity, { onDelete: 'CASCADE' })
  @Column('uuid')
  threadId: string;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz', { nullable: true }) remindAt: Date | null;
}
