import type { SubjectKind } from '../../platform/contributors/flaggable.js';
import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** Something that was flagged, once for all its flags. Never shown to members. */
@Entity()
@Unique('review_item_subject_key', ['subjectKind', 'subjectId'])
@Index('review_item_waiting_idx', { synchronize: false })
@Index('review_item_settled_idx', { synchronize: false })
export class ReviewItemEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') subjectKind: SubjectKind;
  /** Of whichever table its kind stands in. */
  @Column('uuid') subjectId: string;
  /** Someone is worried about a person. */
  @Column('boolean', { default: false }) urgent: boolean;
  /** Null once it is settled. */
  @Column('timestamptz', { nullable: true }) waitingSince: Date | null;
  @Column('timestamptz', { nullable: true }) settledAt: Date | null;
}
