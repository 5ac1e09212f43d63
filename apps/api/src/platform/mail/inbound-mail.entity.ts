import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** A mail that came to one of the house's own addresses. Its words are dropped once it was handled. */
@Entity()
@Unique('inbound_mail_key_key', ['key'])
@Index('inbound_mail_received_idx', ['receivedAt'])
export class InboundMailEntity {
  @PrimaryColumn('uuid') id: string;
  /** Made of the address and the Message-ID: the same mail is handled once, however often it is delivered. */
  @Column('text') key: string;
  /** What stands before the + of the address it came to. */
  @Column('text') kind: string;
  /** What stands behind it, a secret; empty once it was handled. */
  @Column('text') token: string;
  /** The envelope's sender: empty for a bounce, null where it is not known. */
  @Column('text', { nullable: true }) sender: string | null;
  /** As it came over the line; empty once it was handled. */
  @Column('bytea') raw: Buffer;
  @Column('timestamptz', { default: () => 'now()' }) receivedAt: Date;
  @Column('timestamptz', { nullable: true }) handledAt: Date | null;
  /** What came of it, in a few words of ours. */
  @Column('text', { nullable: true }) outcome: string | null;
}
