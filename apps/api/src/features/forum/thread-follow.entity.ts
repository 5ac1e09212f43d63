import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../../foundation/people/person.entity.js';
import { ThreadEntity } from './thread.entity.js';

/** A person's own choice about a thread. Without a row, one follows the threads one wrote in. */
@Entity()
@Check('thread_follow_level_check', `level IN ('following', 'muted')`)
export class ThreadFollowEntity {
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  personId: string;
  @Index('thread_follow_thread_idx')
  @ForeignKey(() => ThreadEntity, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  threadId: string;
  @Column('text') level: 'following' | 'muted';
}
