import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from './person.entity.js';

/** What a passkey is asked to sign, once, within five minutes. */
@Entity('passkey_challenge')
@Index('passkey_challenge_expires_idx', ['expiresAt'])
export class PasskeyChallengeEntity {
  @PrimaryColumn('bytea') hash: Buffer;
  /** Who adds one or proves to be there with one; null where someone signs in, for it is not known who. */
  @Index('passkey_challenge_person_idx')
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  personId: string | null;
  @Column('timestamptz') expiresAt: Date;
}
