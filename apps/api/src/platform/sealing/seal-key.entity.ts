import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** The one key that seals what is kept sealed, where the settings bring none; never in production. */
@Entity()
@Check('seal_key_one_check', `one`)
export class SealKeyEntity {
  @PrimaryColumn('boolean', { default: true }) one: boolean;
  /** 32 bytes; a secret. */
  @Column('bytea') key: Buffer;
}
