import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The one-time link by which the first administrator signs up; only its hash is kept. */
@Entity()
export class SetupLinkEntity {
  @PrimaryColumn('bytea') tokenHash: Buffer;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) usedAt: Date | null;
}
