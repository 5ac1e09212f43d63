import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../../foundation/people/person.entity.js';
import { ThreadEntity } from './thread.entity.js';

/** A reply by mail that could not be posted, kept for its author alone until they post it or throw it away. */
@Entity()
@Index('reply_draft_person_idx', ['personId', 'threadId'])
export class ReplyDraftEntity {
  /** The id its post will have: posting it, from wherever, ends the draft. */
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  @Column('uuid')
  personId: string;
  @Index('reply_draft_thread_idx')
  @ForeignKey(() => ThreadEntity, { onDelete: 'CASCADE' })
  @Column('uuid')
  threadId: string;
  @Column('text') text: string;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
}
