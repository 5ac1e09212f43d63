import type { NotificationKindName } from '@hearth/shared';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { PersonEntity } from '../../foundation/people/person.entity.js';

/** One row for each person and thing: what comes later opens it again. It holds no words. */
@Entity()
@Unique('notification_about_key', ['personId', 'kind', 'subjectId'])
@Index('notification_person_idx', { synchronize: false })
export class NotificationEntity {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  @Column('uuid')
  personId: string;
  @Column('text') kind: NotificationKindName;
  /** The thread, session ... it is about. */
  @Column('uuid') subjectId: string;
  /** How far it has been told; see `Concern`. */
  @Column('int') upTo: number;
  @Column('timestamptz') at: Date;
  @Column('timestamptz', { nullable: true }) readAt: Date | null;
  /** Marked unread by hand: unread though what it leads to was seen. */
  @Column('boolean', { default: false }) keptUnread: boolean;
  /** How far it has been mailed, or need not be. */
  @Column('int', { nullable: true }) mailedUpTo: number | null;
  /** Since when it waits for the digest. */
  @Column('timestamptz', { nullable: true }) waitsSince: Date | null;
  /** The same for messages to devices. */
  @Column('int', { nullable: true }) pushedUpTo: number | null;
}
