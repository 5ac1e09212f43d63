import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An address that takes no mail, in small letters. */
@Entity()
export class MailStopEntity {
  @PrimaryColumn('text') address: string;
  @Column('text') why: string;
  @Column('timestamptz', { default: () => 'now()' }) stoppedAt: Date;
}
