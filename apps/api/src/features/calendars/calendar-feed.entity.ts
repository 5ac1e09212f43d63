import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { CohortEntity } from '../../foundation/cohorts/cohort.entity.js';
import { PersonEntity } from '../../foundation/people/person.entity.js';

/** An address at which a person's calendar program reads their sessions: of the address only a hash is kept. */
@Entity()
@Unique('calendar_feed_token_hash_key', ['tokenHash'])
@Unique('calendar_feed_person_key', ['personId', 'cohortId'])
@Index('calendar_feed_cohort_idx', ['cohortId'])
export class CalendarFeedEntity {
  @PrimaryColumn('uuid') id: string;

  @Column('uuid')
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  personId: string;

  /** Null: all of theirs. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => CohortEntity, { onDelete: 'CASCADE' })
  cohortId: string | null;

  @Column('bytea') tokenHash: Buffer;

  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
}
