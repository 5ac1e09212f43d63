import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../../foundation/people/person.entity.js';

/** Someone folds what another says in live rooms, for themselves alone. */
@Entity('person_mute')
@Index('person_mute_muted_idx', ['mutedId'])
export class PersonMuteEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  personId: string;

  @PrimaryColumn('uuid')
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  mutedId: string;

  @Column('timestamptz', { default: () => 'now()' })
  at: Date;
}
