import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../../foundation/people/person.entity.js';
import type { ReviewAct } from './moderation.types.js';
import { ReviewItemEntity } from './review-item.entity.js';

/** What a moderator did, when and why. Rows are added; only why it was done goes with the words it was done to. */
@Entity()
@Index('review_act_item_idx', ['itemId', 'at'])
export class ReviewActEntity {
  /** Made by the client: a retry is the same act. */
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => ReviewItemEntity, { onDelete: 'CASCADE' })
  @Column('uuid')
  itemId: string;
  @Index('review_act_by_idx')
  @ForeignKey(() => PersonEntity, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  byId: string | null;
  @Column('text') act: ReviewAct;
  @Column('text') why: string;
  @Column('timestamptz', { default: () => 'now()' }) at: Date;
}
