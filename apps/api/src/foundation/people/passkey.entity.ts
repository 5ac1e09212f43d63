import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { PersonEntity } from './person.entity.js';

/** A key pair that a person’s device or password manager holds. Only its public half is here. */
@Entity('passkey')
@Unique('passkey_credential_id_key', ['credentialId'])
@Check('passkey_name_check', `length(name) BETWEEN 1 AND 60`)
export class PasskeyEntity {
  @PrimaryColumn('uuid') id: string;
  @Index('passkey_person_idx')
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  @Column('uuid')
  personId: string;
  /** As the browser names it, base64url. */
  @Column('text') credentialId: string;
  /** COSE. */
  @Column('bytea') publicKey: Buffer;
  /** How often it was used, by its own count; 0 where it does not count. */
  @Column('bigint') counter: string;
  @Column('text', { array: true, default: [] }) transports: string[];
  /** How its person calls it. */
  @Column('text') name: string;
  /** Kept on all devices of its person, or on one alone. */
  @Column('boolean') isSynced: boolean;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz', { nullable: true }) lastUsedAt: Date | null;
}
