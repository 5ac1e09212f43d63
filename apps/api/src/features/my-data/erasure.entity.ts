import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../../foundation/people/person.entity.js';

/** Someone asked to be deleted; until its day it can be taken back. */
@Entity()
@Index('erasure_due_idx', ['dueAt'])
export class ErasureEntity {
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  personId: string;
  @Column('timestamptz', { default: () => 'now()' }) askedAt: Date;
  @Column('timestamptz') dueAt: Date;
  /** What they wrote to others stays, under nobody's name. */
  @Column('boolean') keepsWords: boolean;
}
