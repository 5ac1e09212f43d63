import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** The one pair of keys by which push services know this house, where the settings bring none. */
@Entity()
@Check('push_key_one_check', `one`)
export class PushKeyEntity {
  @PrimaryColumn('boolean', { default: true }) one: boolean;
  /** base64url, as browsers want it. */
  @Column('text') publicKey: string;
  /** base64url; a secret. */
  @Column('text') privateKey: string;
}
