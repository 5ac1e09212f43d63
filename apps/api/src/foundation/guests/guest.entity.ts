import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { PersonEntity } from '../people/person.entity.js';
import { GuestLinkEntity } from './guest-link.entity.js';

/** What a person is who has no account: someone's guest, by a link. The person is kept for what they wrote. */
@Entity('guest')
@Unique('guest_key_hash_key', ['keyHash'])
@Index('guest_link_idx', ['linkId'])
export class GuestEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  personId: string;

  @Column('uuid')
  @ForeignKey(() => GuestLinkEntity, { onDelete: 'CASCADE' })
  linkId: string;

  /** Of a secret their browser made: with it, coming once more makes nobody new. */
  @Column('bytea')
  keyHash: Buffer;

  /** The room's last message when they came: what was said until then is not theirs to read. */
  @Column('int')
  sinceNumber: number;

  @Column('timestamptz', { default: () => 'now()' })
  cameAt: Date;

  @Column('timestamptz', { nullable: true })
  leftAt: Date | null;

  @Column('timestamptz', { nullable: true })
  removedAt: Date | null;
}
