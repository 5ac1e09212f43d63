import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** A link that carries a secret: only its hash is kept. */
@Entity()
@Unique('link_token_hash_key', ['tokenHash'])
@Index('link_expires_idx', ['expiresAt'])
export class LinkEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('bytea') tokenHash: Buffer;
  @Column('text') purpose: string;
  @Column('jsonb') subject: object;
  @Column('boolean') once: boolean;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) usedAt: Date | null;
  @Column('timestamptz', { nullable: true }) revokedAt: Date | null;
}
