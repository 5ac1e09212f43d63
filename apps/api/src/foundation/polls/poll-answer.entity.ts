import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../people/person.entity.js';
import { PollEntity } from './poll.entity.js';

/** What a person answered. `poll-answers.ts` alone reads it. It bears no instant: nothing tells in which order they came. */
@Entity()
export class PollAnswerEntity {
  @ForeignKey(() => PollEntity, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  pollId: string;
  @Index('poll_answer_person_idx')
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  personId: string;
  /** Numbers of options, the place on the scale, or words. Null where it was taken back. */
  @Column('text', { array: true, nullable: true }) said: string[] | null;
  /** What of it is in the count that is shown; null where nothing is. */
  @Column('text', { array: true, nullable: true }) counted: string[] | null;
}
