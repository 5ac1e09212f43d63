import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { SecondFactorEntity } from './second-factor.entity.js';

/** One of a person's ten recovery codes; only its Argon2id hash is kept. */
@Entity()
export class RecoveryCodeEntity {
  @ForeignKey(() => SecondFactorEntity, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  personId: string;
  @PrimaryColumn('bytea') hash: Buffer;
  @Column('timestamptz', { nullable: true }) usedAt: Date | null;
}
