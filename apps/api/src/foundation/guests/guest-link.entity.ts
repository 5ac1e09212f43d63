import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { PersonEntity } from '../people/person.entity.js';
import { PeerSessionEntity } from '../sessions/peer-session.entity.js';

/** A link by which guests come into one session's room. It is good until the room shuts; only its secret's hash is kept. */
@Entity('guest_link')
@Unique('guest_link_token_hash_key', ['tokenHash'])
@Check('guest_link_label_check', `length(label) <= 80`)
@Check('guest_link_most_guests_check', `most_guests BETWEEN 1 AND 20`)
@Index('guest_link_session_idx', ['sessionId'])
@Index('guest_link_made_by_idx', ['madeBy'])
export class GuestLinkEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('bytea')
  tokenHash: Buffer;

  @Column('uuid')
  @ForeignKey(() => PeerSessionEntity, { onDelete: 'CASCADE' })
  sessionId: string;

  /** Whom it is for, in the words of whoever made it; guests do not see it. */
  @Column('text', { default: '' })
  label: string;

  @Column('int')
  mostGuests: number;

  /** Its guests see the link of the video call. */
  @Column('boolean', { default: false })
  showsJoinUrl: boolean;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => PersonEntity, { onDelete: 'SET NULL' })
  madeBy: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  madeAt: Date;

  /** From then on it lets nobody in; who came by it stays. */
  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;

  /** From then on nobody is in by it. */
  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;
}
