import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A key by which another program may ask what the web does not: of the key only a hash is kept. */
@Entity()
@Unique('integration_key_token_hash_key', ['tokenHash'])
@Index('integration_key_person_idx', ['personId'])
export class IntegrationKeyEntity {
  @PrimaryColumn('uuid') id: string;
  /** What it is for, in its maker's words. */
  @Column('text') name: string;
  @Column('bytea') tokenHash: Buffer;
  /** Who made it. */
  @ForeignKey('PersonEntity', { onDelete: 'CASCADE' })
  @Column('uuid')
  personId: string;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz') expiresAt: Date;
  /** To the minute. */
  @Column('timestamptz', { nullable: true }) lastUsedAt: Date | null;
  @Column('timestamptz', { nullable: true }) revokedAt: Date | null;
}
