import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../../foundation/people/person.entity.js';
import { TimePollSlotEntity } from './time-poll-slot.entity.js';

/** What one person last answered to one slot. */
@Entity('time_poll_answer')
@Check('time_poll_answer_check', `answer IN ('yes', 'if_need_be', 'no')`)
@Index('time_poll_answer_person_idx', ['personId'])
export class TimePollAnswerEntity {
  @ForeignKey(() => TimePollSlotEntity, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  slotId: string;
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  personId: string;
  @Column('text') answer: 'yes' | 'if_need_be' | 'no';
  @Column('timestamptz', { default: () => 'now()' }) answeredAt: Date;
}
