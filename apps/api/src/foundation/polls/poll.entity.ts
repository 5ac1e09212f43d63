import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AudienceEntity } from '../cohorts/audience.entity.js';

/** What a poll came to when it was last counted, as everyone sees it. */
export interface Counted {
  /** How many answers are in it. */
  answers: number;
  /** What was said, and by how many: the most first, then in an order that tells nothing. */
  said: { text: string; count: number }[];
}

/** A question with answers to count. Who asked it is not kept: it belongs to its place. */
@Entity()
@Check('poll_kind_check', `kind IN ('one', 'several', 'scale', 'words')`)
@Check('poll_shown_check', `shown IN ('after_answer', 'after_close', 'always')`)
@Check('poll_options_check', 'cardinality(options) <= 12')
export class PollEntity {
  @PrimaryColumn('uuid') id: string;
  /** The kind of place it hangs in; which one is known there. */
  @Column('text') host: string;
  @ForeignKey(() => AudienceEntity)
  @Column('uuid')
  audienceId: string;
  @Column('text') question: string;
  @Column('text') kind: string;
  /** What is chosen from. */
  @Column('text', { array: true, default: () => `'{}'` }) options: string[];
  /** What the ends of a scale mean. */
  @Column('text', { default: '' }) lowLabel: string;
  @Column('text', { default: '' }) highLabel: string;
  @Column('boolean') anonymous: boolean;
  /** When its results are shown. */
  @Column('text') shown: string;
  @Column('timestamptz', { nullable: true }) closesAt: Date | null;
  @Column('timestamptz', { nullable: true }) closedAt: Date | null;
  /** Of an anonymous poll: what is shown, counted in steps. */
  @Column('jsonb', { nullable: true }) counted: Counted | null;
}
