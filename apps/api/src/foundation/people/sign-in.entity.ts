import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { PersonEntity } from './person.entity.js';

/** How one came in. */
export type SignInHow = 'password' | 'mail' | 'passkey' | 'openid' | 'invitation' | 'setup' | 'guest';

/** A code of the second factor, or that there be one. */
export type SignInWaitsFor = 'second_factor' | 'second_factor_set_up';

/** One browser that is signed in. Only a hash of its secret is kept. */
@Entity()
@Unique('sign_in_token_hash_key', ['tokenHash'])
@Check(
  'sign_in_how_check',
  `how IN ('password', 'mail', 'passkey', 'openid', 'invitation', 'setup', 'guest')`,
)
@Check('sign_in_waits_for_check', `waits_for IN ('second_factor', 'second_factor_set_up')`)
export class SignInEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('bytea') tokenHash: Buffer;
  @Index('sign_in_person_idx')
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  @Column('uuid')
  personId: string;
  @Column('text', { default: '' }) userAgent: string;
  @Column('text', { default: 'password' }) how: SignInHow;
  /** On a device that others use too. */
  @Column('boolean', { default: false }) isShared: boolean;
  /** What must still be done before it opens anything; null: nothing. */
  @Column('text', { nullable: true }) waitsFor: SignInWaitsFor | null;
  /** When whoever has it last showed who they are. */
  @Column('timestamptz', { default: () => 'now()' }) provedAt: Date;
  /** Wrong codes of the second factor while it waits; the fifth ends it. */
  @Column('int', { default: 0 }) wrongCodes: number;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz', { default: () => 'now()' }) lastSeenAt: Date;
  /** Nobody used it for so long: it has ended. */
  @Column('int', { default: 20_160 }) idleMinutes: number;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) revokedAt: Date | null;
}
