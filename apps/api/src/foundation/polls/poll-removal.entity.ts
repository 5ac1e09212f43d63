import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AudienceEntity } from '../cohorts/audience.entity.js';
import { PersonEntity } from '../people/person.entity.js';

/** That a poll, or words of its answers, were removed: by whom, when and why; never what they said. */
@Entity()
@Check('poll_removal_what_check', `what IN ('poll', 'word')`)
export class PollRemovalEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') pollId: string;
  @ForeignKey(() => AudienceEntity)
  @Column('uuid')
  audienceId: string;
  @Column('text') what: string;
  /** Null where whoever asked removed their own. */
  @Index('poll_removal_by_idx')
  @ForeignKey(() => PersonEntity, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  byId: string | null;
  @Column('text') why: string;
  @Column('timestamptz', { default: () => 'now()' }) at: Date;
}
