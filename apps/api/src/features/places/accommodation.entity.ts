import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AudienceEntity } from '../../foundation/cohorts/audience.entity.js';
import { PersonEntity } from '../../foundation/people/person.entity.js';
import { PeerSessionEntity } from '../../foundation/sessions/peer-session.entity.js';

/** What someone needs so that they can take part: in one session, or (`sessionId` null) in all of an audience. */
@Entity('accommodation')
@Index('accommodation_audience_idx', ['audienceId', 'state', 'askedAt'])
@Check('accommodation_kind_check', `kind IN ('captioning', 'asl', 'spanish', 'other')`)
@Check('accommodation_state_check', `state IN ('open', 'arranged', 'not_possible', 'withdrawn')`)
export class AccommodationEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Index('accommodation_person_idx')
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  @Column('uuid')
  personId: string;

  @ForeignKey(() => AudienceEntity)
  @Column('uuid')
  audienceId: string;

  @Index('accommodation_session_idx')
  @ForeignKey(() => PeerSessionEntity, { onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  sessionId: string | null;

  @Column('text') kind: 'captioning' | 'asl' | 'spanish' | 'other';

  /** In the asker's own words. */
  @Column('text', { default: '' }) words: string;

  @Column('text', { default: 'open' }) state: 'open' | 'arranged' | 'not_possible' | 'withdrawn';

  /** What the asker is told. */
  @Column('text', { default: '' }) note: string;

  /** One more at every change. */
  @Column('int', { default: 1 }) version: number;

  @Column('timestamptz', { default: () => 'now()' }) askedAt: Date;

  /** Who last said what becomes of it; null while nobody has. */
  @Index('accommodation_settled_by_idx')
  @ForeignKey(() => PersonEntity, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  settledBy: string | null;
}
