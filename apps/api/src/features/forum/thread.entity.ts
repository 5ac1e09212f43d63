import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AudienceEntity } from '../../foundation/cohorts/audience.entity.js';
import { SpaceEntity } from './space.entity.js';

@Entity()
@Check('thread_title_check', 'length(title) BETWEEN 1 AND 160')
@Check('thread_needs_check', `needs <@ ARRAY['listening', 'ideas', 'resource', 'soon']`)
@Check('thread_tags_check', 'cardinality(tags) <= 5')
@Index('thread_tags_idx', { synchronize: false })
@Index('thread_title_letters_idx', { synchronize: false })
@Index('thread_space_pinned_idx', { synchronize: false })
@Index('thread_audience_last_idx', { synchronize: false })
@Index('thread_merged_into_idx', { synchronize: false })
export class ThreadEntity {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => SpaceEntity)
  @Column('uuid')
  spaceId: string;
  @ForeignKey(() => AudienceEntity)
  @Column('uuid')
  audienceId: string;
  @Column('text') title: string;
  /** What whoever asked needs of the others. */
  @Column('text', { array: true, default: () => `'{}'` }) needs: string[];
  @Column('text', { array: true, default: () => `'{}'` }) tags: string[];
  /** What it came to, in short, by whoever asked; rendered and sanitized once. */
  @Column('text', { nullable: true }) summaryMarkdown: string | null;
  @Column('text', { nullable: true }) summaryHtml: string | null;
  /** Counts every change to the thread's posts. */
  @Column('int', { default: 0 }) rev: number;
  /** Number of the last post ever made. */
  @Column('int', { default: 0 }) lastNumber: number;
  /** Posts that stand. */
  @Column('int', { default: 0 }) postCount: number;
  @Column('timestamptz') lastPostAt: Date;
  @Column('timestamptz') createdAt: Date;
  /** Stands first in its space. */
  @Column('boolean', { default: false }) pinned: boolean;
  @Column('timestamptz', { nullable: true }) archivedAt: Date | null;
  /** All its posts went there; whoever comes is sent on. */
  @ForeignKey(() => ThreadEntity)
  @Column('uuid', { nullable: true })
  mergedIntoId: string | null;
  @Column('timestamptz', { nullable: true }) lockedAt: Date | null;
  @Column('timestamptz', { nullable: true }) deletedAt: Date | null;
}
