import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from './person.entity.js';

/** A browser a person has signed in with before, by a cookie of its own, of which the hash is kept. */
@Entity()
export class KnownDeviceEntity {
  @PrimaryColumn('bytea') tokenHash: Buffer;
  @Index('known_device_person_idx')
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  personId: string;
  @Column('text', { default: '' }) userAgent: string;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz', { default: () => 'now()' }) lastSeenAt: Date;
}
