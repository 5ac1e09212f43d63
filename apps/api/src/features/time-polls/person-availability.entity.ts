import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../../foundation/people/person.entity.js';

/** A time of every week at which a person is never free, in their own zone. Nobody else sees it. */
@Entity('person_availability')
@Check('person_availability_weekday_check', `weekday BETWEEN 1 AND 7`)
@Check('person_availability_label_check', `length(label) <= 60`)
@Check(
  'person_availability_minutes_check',
  `from_minute >= 0 AND from_minute < to_minute AND to_minute <= 1440`,
)
@Index('person_availability_person_idx', ['personId'])
export class PersonAvailabilityEntity {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  @Column('uuid')
  personId: string;
  /** 1 is Monday, 7 Sunday. */
  @Column('smallint') weekday: number;
  @Column('int') fromMinute: number;
  @Column('int') toMinute: number;
  @Column('text', { default: '' }) label: string;
}
