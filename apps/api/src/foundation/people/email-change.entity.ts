import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from './person.entity.js';

/** An account that is to move to another address, or has: the former one leads to what was written under it. */
@Entity('email_change')
@Index('email_change_waiting_idx', ['personId'], { unique: true, where: 'changed_at IS NULL' })
export class EmailChangeEntity {
  @PrimaryColumn('uuid') id: string;
  @Index('email_change_person_idx')
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  @Column('uuid')
  personId: string;
  /** Where it moves to. */
  @Column('citext') email: string;
  /** Where it was when it was asked for. */
  @Column('citext') formerEmail: string;
  /** For someone who has lost their mailbox: who did, and why, stands in the audit log. */
  @Column('boolean') byAdministrator: boolean;
  @Column('timestamptz', { default: () => 'now()' }) askedAt: Date;
  @Column('timestamptz') expiresAt: Date;
  /** Null while it waits. */
  @Column('timestamptz', { nullable: true }) changedAt: Date | null;
}
