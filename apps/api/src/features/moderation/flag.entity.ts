import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../../foundation/people/person.entity.js';
import type { FlagReason } from './moderation.types.js';
import { ReviewItemEntity } from './review-item.entity.js';

/** Someone asks moderators to look at something. Who it was is shown to nobody, moderators included. */
@Entity()
@Index('flag_item_idx', ['itemId', 'createdAt'])
@Index('flag_waiting_key', { synchronize: false })
export class FlagEntity {
  /** Made by the client: a retry is the same flag. */
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => ReviewItemEntity, { onDelete: 'CASCADE' })
  @Column('uuid')
  itemId: string;
  @Index('flag_flagger_idx')
  @ForeignKey(() => PersonEntity, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  flaggerId: string | null;
  @Column('text') reason: FlagReason;
  @Column('text') note: string;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz', { nullable: true }) settledAt: Date | null;
}
