import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonEntity } from './person.entity.js';

/** The authenticator of a person: the one that counts, and the one that is being set up. Secrets are sealed. */
@Entity()
@Check(
  'second_factor_confirmed_check',
  `(secret IS NULL) = (confirmed_at IS NULL) AND (secret IS NULL) = (recovery_salt IS NULL)`,
)
@Check('second_factor_next_check', `(next_secret IS NULL) = (next_at IS NULL)`)
export class SecondFactorEntity {
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  personId: string;
  @Column('bytea', { nullable: true }) secret: Buffer | null;
  /** Since when it counts. */
  @Column('timestamptz', { nullable: true }) confirmedAt: Date | null;
  /** The step of the last code that was taken: no earlier one, and not that one again. */
  @Column('int', { default: 0 }) lastStep: number;
  /** Of the recovery codes that stand now. */
  @Column('bytea', { nullable: true }) recoverySalt: Buffer | null;
  @Column('bytea', { nullable: true }) nextSecret: Buffer | null;
  @Column('timestamptz', { nullable: true }) nextAt: Date | null;
}
