import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../../foundation/people/person.entity.js';
import type { LastTold } from './calendar-sent.js';

/** What a person's calendar was last sent: of a session, of a series (no slot), or of one session of a series. */
@Entity()
@Index('calendar_sent_uid_idx', ['uid'])
export class CalendarSentEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  personId: string;

  /** The session's or the series' id, in the file as well. */
  @PrimaryColumn('uuid')
  uid: string;

  /** The local time its series gave it; empty for a session by itself, and for a series whole. */
  @PrimaryColumn('text', { default: '' })
  slot: string;

  /** One more each time. */
  @Column('int') sequence: number;

  /** Of all that it said, in no language. */
  @Column('text') fingerprint: string;

  @Column('boolean') canceled: boolean;

  /** What must be said again to cancel it: as they last knew it. */
  @Column('jsonb') told: LastTold;

  /** The end of the last of it: what is over is not mailed about. */
  @Column('timestamptz') endsAt: Date;

  @Column('timestamptz', { default: () => 'now()' }) sentAt: Date;
}
