import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../../foundation/people/person.entity.js';
import { ThreadEntity } from './thread.entity.js';

/** How far a person has read a thread; no row where it was never opened. */
@Entity()
export class ThreadReadEntity {
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  personId: string;
  @Index('thread_read_thread_idx')
  @ForeignKey(() => ThreadEntity, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  threadId: string;
  @Column('int') readNumber: number;
  /** The press on "mark all read" that moved it last, and where it stood before; null where it did not stand. */
  @Column('uuid', { nullable: true }) markId: string | null;
  @Column('int', { nullable: true }) markBefore: number | null;
  @Column('timestamptz', { default: () => 'now()' }) readAt: Date;
}
