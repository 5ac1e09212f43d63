import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A calendar file within a mail (iTIP): programs act on it by its method. */
export interface MailedCalendar {
  method: 'REQUEST' | 'CANCEL';
  file: string;
}

/** One mail to one address. Its words are dropped once it went out or was given up: what stays says that it was. */
@Entity()
@Unique('mail_key_key', ['key'])
@Index('mail_person_idx', ['personId'])
@Index('mail_created_idx', ['createdAt'])
export class MailEntity {
  @PrimaryColumn('uuid') id: string;
  /** What it is about and how far: the same is never mailed twice. */
  @Column('text') key: string;
  @ForeignKey('PersonEntity', { onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  personId: string | null;
  /** The list it belongs to: who leaves that, gets it no more. */
  @Column('text') list: string;
  @Column('text') address: string;
  @Column('text') subject: string;
  @Column('text') html: string;
  @Column('text') text: string;
  @Column('jsonb', { default: {} }) headers: Record<string, string>;
  /** What it tells of, in the words of whoever wrote it: asked about again when it comes late. */
  @Column('jsonb', { nullable: true }) about: object | null;
  /** The calendar file it brings. */
  @Column('jsonb', { nullable: true }) calendar: MailedCalendar | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
  /** Worth nothing after this. */
  @Column('timestamptz', { nullable: true }) voidAt: Date | null;
  @Column('int', { default: 0 }) tries: number;
  @Column('timestamptz', { nullable: true }) sentAt: Date | null;
  @Column('timestamptz', { nullable: true }) failedAt: Date | null;
  /** Why it failed, or waits. */
  @Column('text', { nullable: true }) why: string | null;
}
