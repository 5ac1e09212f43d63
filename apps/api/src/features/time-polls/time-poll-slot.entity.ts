import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { TimePollEntity } from './time-poll.entity.js';

/** One time of a poll. It is never moved: what people answered was answered to this time. */
@Entity('time_poll_slot')
@Unique('time_poll_slot_local_key', ['pollId', 'localStart'])
@Check('time_poll_slot_local_check', `local_start ~ '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}$'`)
export class TimePollSlotEntity {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => TimePollEntity, { onDelete: 'CASCADE' })
  @Column('uuid')
  pollId: string;
  /** In the poll's zone, without offset: `2026-12-01T15:30`. */
  @Column('text') localStart: string;
  @Column('timestamptz') startsAt: Date;
  /** Taken out; its answers stay, and come back with it. */
  @Column('timestamptz', { nullable: true }) removedAt: Date | null;
  /** What members see of the answers where they see no names: made anew by five answers and more. */
  @Column('int', { nullable: true }) shownYes: number | null;
  @Column('int', { nullable: true }) shownMaybe: number | null;
  @Column('int', { nullable: true }) shownNo: number | null;
}
