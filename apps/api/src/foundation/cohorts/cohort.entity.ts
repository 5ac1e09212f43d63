import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AudienceEntity } from './audience.entity.js';
import { ProgramEntity } from './program.entity.js';

/** One class of a program. */
@Entity()
@Unique('cohort_audience_id_key', ['audienceId'])
@Check('cohort_check', 'ends_on >= starts_on')
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
}
