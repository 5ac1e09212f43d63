import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PollEntity } from '../../foundation/polls/poll.entity.js';
import { PostEntity } from './post.entity.js';
import { ThreadEntity } from './thread.entity.js';

/** A poll that was asked with a post: it goes where the post goes. */
@Entity()
@Index('post_poll_post_key', ['postId'], { unique: true })
export class PostPollEntity {
  @ForeignKey(() => PollEntity, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  pollId: string;
  @ForeignKey(() => PostEntity, { onDelete: 'CASCADE' })
  @Column('uuid')
  postId: string;
  /** The post's thread, so that all of a thread are found at once. */
  @Index('post_poll_thread_idx')
  @ForeignKey(() => ThreadEntity)
  @Column('uuid')
  threadId: string;
}
