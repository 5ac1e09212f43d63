import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../people/person.entity.js';
import { PeerSessionEntity } from './peer-session.entity.js';

/** Someone's writing is paused in the rooms of a session (`mute`), or they are put out of them. */
export type MeasureKind = 'mute' | 'remove';

/** What whoever runs a session did about a person in its rooms, and why. It stands until it is ended; the record stays. */
@Entity('room_measure')
@Check('room_measure_kind_check', `kind IN ('mute', 'remove')`)
@Index('room_measure_open_idx', ['sessionId', 'personId', 'kind'], {
  unique: true,
  where: 'ended_at IS NULL',
})
@Index('room_measure_session_idx', ['sessionId', 'at'])
@Index('room_measure_person_idx', ['personId'])
@Index('room_measure_by_idx', ['byId'])
@Index('room_measure_ended_by_idx', ['endedById'])
export class RoomMeasureEntity {
  /** Made by the client, so that a retry is known as one. */
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => PeerSessionEntity, { onDelete: 'CASCADE' })
  sessionId: string;

  @Column('uuid')
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  personId: string;

  @Column('text')
  kind: MeasureKind;

  @Column('text')
  reason: string;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => PersonEntity, { onDelete: 'SET NULL' })
  byId: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  at: Date;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => PersonEntity, { onDelete: 'SET NULL' })
  endedById: string | null;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;
}
