import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AudienceEntity } from './audience.entity.js';
import { ProgramEntity } from './program.entity.js';

/** One class of a program. */
@Entity()
@Unique('cohort_audience_id_key', ['audienceId'])
@Check('cohort_check', 'ends_on >= starts_on')
@Check('cohort_capacity_check', 'capacity BETWEEN 1 AND 1000')
export class CohortEntity {
  @PrimaryColumn('uuid') id: string;
  @Index('cohort_program_idx')
  @ForeignKey(() => ProgramEntity)
  @Column('uuid')
  programId: string;
  @ForeignKey(() => AudienceEntity)
  @Column('uuid')
  audienceId: string;
  @Column('text') name: string;
  @Column('date') startsOn: string;
  @Column('date') endsOn: string;
  /** How many fellows it is meant for; null where nobody said. A plan, not a wall. */
  @Column('int', { nullable: true }) capacity: number | null;
  /** Whose days its dates are, IANA name. */
  @Column('text', { default: 'America/New_York' }) timeZone: string;
  /** One more at every change; who edits names the one they saw. */
  @Column('int', { default: 1 }) version: number;
}
