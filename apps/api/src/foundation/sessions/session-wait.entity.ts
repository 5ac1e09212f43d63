import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { PersonEntity } from '../people/person.entity.js';
import { PeerSessionEntity } from './peer-session.entity.js';

/** Someone in the line for a place in a session. Whoever has one stands in `RsvpEntity` as going, and not here. */
@Entity('session_wait')
@Unique('session_wait_number_key', ['sessionId', 'number'])
@Index('session_wait_person_idx', ['personId'])
@Check('session_wait_state_check', `state IN ('waiting', 'offered', 'given', 'lapsed')`)
@Check('session_wait_until_check', `(state = 'offered') = (until IS NOT NULL)`)
export class SessionWaitEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => PeerSessionEntity, { onDelete: 'CASCADE' })
  sessionId: string;

  @PrimaryColumn('uuid')
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  personId: string;

  /** The order of the line: whoever asked earlier has a smaller one. */
  @Column('int')
  number: number;

  /** `given`: got a place when all who waited did. `lapsed`: was offered one and did not take it. */
  @Column('text')
  state: 'waiting' | 'offered' | 'given' | 'lapsed';

  /** Until when an offered place is held. */
  @Column('timestamptz', { nullable: true })
  until: Date | null;

  /** Counts what there was to tell. */
  @Column('int', { default: 0 })
  mark: number;

  @Column('timestamptz', { default: () => 'now()' })
  askedAt: Date;
}
