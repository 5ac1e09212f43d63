import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { PersonEntity } from '../../foundation/people/person.entity.js';
import { SignInEntity } from '../../foundation/people/sign-in.entity.js';

/** A browser that asked to be told at once. It goes with its sign-in. */
@Entity()
@Unique('push_device_endpoint_key', ['endpoint'])
export class PushDeviceEntity {
  @PrimaryColumn('uuid') id: string;
  @Index('push_device_person_idx')
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  @Column('uuid')
  personId: string;
  @Index('push_device_sign_in_idx')
  @ForeignKey(() => SignInEntity, { onDelete: 'CASCADE' })
  @Column('uuid')
  signInId: string;
  /** Where its push service takes messages; whoever knows it could send there, but not be read. */
  @Column('text') endpoint: string;
  @Column('text') p256dh: string;
  @Column('text') auth: string;
  /** Names of makers ("Chrome", "Android"), for the person to know it by; null where unknown. */
  @Column('text', { nullable: true }) browser: string | null;
  @Column('text', { nullable: true }) system: string | null;
  /** Its messages tell kind and count; else only that there is something. */
  @Column('boolean', { default: false }) showsKind: boolean;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
  /** When a message was last handed over for it. */
  @Column('timestamptz', { nullable: true }) usedAt: Date | null;
  /** Since when its push service knows it no more: silent until its browser comes back under another address. */
  @Column('timestamptz', { nullable: true }) goneAt: Date | null;
}
