import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from './person.entity.js';

/** Someone who has gone to a provider and is to come back, once, with the same browser. */
@Entity('openid_visit')
@Index('openid_visit_expires_idx', ['expiresAt'])
export class OpenIdVisitEntity {
  @PrimaryColumn('bytea') stateHash: Buffer;
  /** Of the secret in the browser’s cookie. */
  @Column('bytea') browserHash: Buffer;
  @Column('text') provider: string;
  @Column('text') nonce: string;
  /** What PKCE proves. */
  @Column('text') verifier: string;
  /** Where they wanted to go; an address of this site. */
  @Column('text') next: string;
  @Column('boolean') isShared: boolean;
  @Column('timestamptz') expiresAt: Date;
}

/** Someone a provider has named, with a confirmed address of an account: to be linked once its person has signed in and says so. */
@Entity('openid_waiting')
@Index('openid_waiting_expires_idx', ['expiresAt'])
export class OpenIdWaitingEntity {
  @PrimaryColumn('bytea') browserHash: Buffer;
  @Index('openid_waiting_person_idx')
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  @Column('uuid')
  personId: string;
  @Column('text') provider: string;
  @Column('text') issuer: string;
  @Column('text') subject: string;
  @Column('citext') email: string;
  @Column('timestamptz') expiresAt: Date;
}
