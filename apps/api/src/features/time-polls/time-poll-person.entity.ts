import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../../foundation/people/person.entity.js';
import { TimePollEntity } from './time-poll.entity.js';

/** Whom a poll asks by name; of a poll for everyone, those without whom it cannot be. */
@Entity('time_poll_person')
@Index('time_poll_person_person_idx', ['personId'])
export class TimePollPersonEntity {
  @ForeignKey(() => TimePollEntity, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  pollId: string;
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  personId: string;
  @Column('boolean') required: boolean;
}
