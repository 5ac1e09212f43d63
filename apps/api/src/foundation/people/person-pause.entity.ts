import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonEntity } from './person.entity.js';

/** When someone is away, was last, or will be. Why is not asked. One comes back by coming to its end. */
@Entity()
@Check('person_pause_check', `starts_at <= ends_at`)
export class PersonPauseEntity {
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  personId: string;
  @Column('timestamptz') startsAt: Date;
  @Column('timestamptz') endsAt: Date;
}
