import type { AccessRequestState, Locale, StateCode } from '@hearth/shared';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { PersonEntity } from '../../foundation/people/person.entity.js';
import { InvitationEntity } from './invitation.entity.js';

/** Something that was asked for, and what came back. */
export interface Exchange {
  /** Markdown. */
  asked: string;
  /** ISO instants. */
  at: string;
  answer: string | null;
  answeredAt: string | null;
}

/** One request for access to the Collective, from its first saved word to what came of it. */
@Entity('access_request')
@Unique('access_request_key_hash_key', ['keyHash'])
@Index('access_request_one_waiting_idx', { synchronize: false })
@Index('access_request_state_idx', ['state', 'confirmedAt', 'id'])
@Index('access_request_email_idx', ['email'])
@Check(
  'access_request_state_check',
  `state IN ('DRAFT', 'UNCONFIRMED', 'DUPLICATE', 'WAITING', 'ASKED', 'INVITED', 'DECLINED')`,
)
@Check('access_request_us_state_check', `us_state IN ('CT', 'MA', 'ME', 'NH', 'RI', 'VT')`)
@Check('access_request_locale_check', `locale IN ('en', 'es')`)
export class AccessRequestEntity {
  @PrimaryColumn('uuid') id: string;
  /** Of the secret that the browser keeps in which it is written. */
  @Column('bytea', { nullable: true }) keyHash: Buffer | null;
  @Column('text', { default: 'DRAFT' }) state: AccessRequestState;
  @Column('citext') email: string;
  @Column('text', { default: '' }) name: string;
  @Column('text', { default: '' }) roleTitle: string;
  @Column('text', { default: '' }) organizationName: string;
  @Column('text', { nullable: true }) usState: StateCode | null;
  /** What brings them. */
  @Column('text', { default: '' }) words: string;
  @Column('jsonb', { default: [] }) exchanges: Exchange[];
  /** The letter of the last decision, as Markdown. */
  @Column('text', { default: '' }) letter: string;
  @Column('text', { default: 'en' }) locale: Locale;
  @Column('text', { default: 'America/New_York' }) timeZone: string;
  @Column('timestamptz', { default: () => 'now()' }) savedAt: Date;
  /** Whoever reads mail at this address said that it is theirs: since then it waits. */
  @Column('timestamptz', { nullable: true }) confirmedAt: Date | null;
  @Column('timestamptz', { nullable: true }) decidedAt: Date | null;
  @Index('access_request_decided_by_idx')
  @ForeignKey(() => PersonEntity, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  decidedBy: string | null;
  @Index('access_request_invitation_idx')
  @ForeignKey(() => InvitationEntity, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  invitationId: string | null;
}
