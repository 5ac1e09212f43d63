import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../people/person.entity.js';
import { PeerSessionEntity } from './peer-session.entity.js';

/** A person's latest answer to a session. */
@Entity('rsvp')
@Check('rsvp_answer_check', `answer IN ('going', 'maybe', 'not_going')`)
@Index('rsvp_person_idx', ['personId'])
export class RsvpEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => PeerSessionEntity, { onDelete: 'CASCADE' })
  sessionId: string;

  @PrimaryColumn('uuid')
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  personId: string;

  @Column('text')
  answer: 'going' | 'maybe' | 'not_going';

  @Column('timestamptz', { default: () => 'now()' })
  answeredAt: Date;

  /** Taken over from a time poll, and not said by the person themselves since. */
  @Column('boolean', { default: false })
  fromPoll: boolean;
}
