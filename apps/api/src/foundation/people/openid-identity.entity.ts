import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { PersonEntity } from './person.entity.js';

/** Who a person is at an OpenID provider, once they have said so themselves. */
@Entity('openid_identity')
@Unique('openid_identity_subject_key', ['issuer', 'subject'])
export class OpenIdIdentityEntity {
  @PrimaryColumn('uuid') id: string;
  @Index('openid_identity_person_idx')
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  @Column('uuid')
  personId: string;
  /** As it is called in the settings. */
  @Column('text') provider: string;
  @Column('text') issuer: string;
  /** The provider’s own name for them, which stays whatever their address becomes. */
  @Column('text') subject: string;
  /** The address the provider had confirmed when they were linked. */
  @Column('citext') email: string;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz', { nullable: true }) lastUsedAt: Date | null;
}
