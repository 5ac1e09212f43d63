import { Check, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../people/person.entity.js';
import { ProgramEntity } from './program.entity.js';

@Entity()
@Check('program_role_role_check', `role IN ('coordinator')`)
export class ProgramRoleEntity {
  @ForeignKey(() => ProgramEntity, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  programId: string;
  @Index('program_role_person_idx')
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  personId: string;
  @PrimaryColumn('text') role: 'coordinator';
}
