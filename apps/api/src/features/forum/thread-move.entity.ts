import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../../foundation/people/person.entity.js';
import { SpaceEntity } from './space.entity.js';
import { ThreadEntity } from './thread.entity.js';

/** What a keeper moved, split or merged, when and why. Rows are added, never changed. */
@Entity()
@Check('thread_move_what_check', `what IN ('moved', 'split', 'merged')`)
@Index('thread_move_from_idx', ['fromThreadId', 'at'])
@Index('thread_move_to_idx', ['toThreadId', 'at'])
export class ThreadMoveEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') what: 'moved' | 'split' | 'merged';
  @ForeignKey(() => ThreadEntity)
  @Column('uuid')
  fromThreadId: string;
  @ForeignKey(() => ThreadEntity)
  @Column('uuid')
  toThreadId: string;
  @ForeignKey(() => SpaceEntity)
  @Column('uuid')
  fromSpaceId: string;
  @ForeignKey(() => SpaceEntity)
  @Column('uuid')
  toSpaceId: string;
  /** The numbers, where they were before, of the posts that went; none where the whole thread changed its space. */
  @Column('int', { array: true }) numbers: number[];
  @Index('thread_move_by_idx')
  @ForeignKey(() => PersonEntity, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  byId: string | null;
  @Column('text') why: string;
  @Column('timestamptz', { default: () => 'now()' }) at: Date;
}
