import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../people/person.entity.js';
import { CohortEntity } from './cohort.entity.js';
import { ProgramEntity } from './program.entity.js';

/** What one can give back by oneself. */
export type DepartureKind = 'collective' | 'moderator' | 'administrator' | 'cohort' | 'program';

/** Someone gave a place of theirs back, by themselves, or was deleted (then nobody knows who). Those who look after it are told. */
@Entity()
@Check('departure_kind_check', `kind IN ('collective', 'moderator', 'administrator', 'cohort', 'program')`)
@Check(
  'departure_check',
  `(kind = 'cohort') = (cohort_id IS NOT NULL) AND (kind = 'program') = (program_id IS NOT NULL)`,
)
export class DepartureEntity {
  @PrimaryColumn('uuid') id: string;
  @Index('departure_person_idx')
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  personId: string | null;
  @Column('text') kind: DepartureKind;
  @Index('departure_cohort_idx')
  @ForeignKey(() => CohortEntity, { onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  cohortId: string | null;
  @Index('departure_program_idx')
  @ForeignKey(() => ProgramEntity, { onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  programId: string | null;
  /** Nobody coordinates it any more. */
  @Column('boolean', { default: false })
  unattended: boolean;
  @Index('departure_left_idx')
  @Column('timestamptz', { default: () => 'now()' })
  leftAt: Date;
}
