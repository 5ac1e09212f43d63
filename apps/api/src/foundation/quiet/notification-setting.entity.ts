import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../people/person.entity.js';
import type { Choices } from './quiet.js';

/** How a person wants to be told; without a row the defaults hold. */
@Entity()
@Check('notification_setting_preset_check', `preset IN ('all', 'concerns_me', 'urgent')`)
@Check(
  'notification_setting_quiet_check',
  `(quiet_from IS NULL) = (quiet_to IS NULL) AND quiet_from BETWEEN 0 AND 1439 AND quiet_to BETWEEN 0 AND 1439 AND quiet_from <> quiet_to`,
)
@Check('notification_setting_digest_check', `digest IN ('off', 'daily', 'weekly')`)
@Check(
  'notification_setting_digest_hour_check',
  `digest_weekday BETWEEN 1 AND 7 AND digest_at BETWEEN 0 AND 1439`,
)
export class NotificationSettingEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  personId: string;
  @Column('text', { default: 'concerns_me' }) preset: 'all' | 'concerns_me' | 'urgent';
  /** Before there were several ways: read by processes of the version before, and goes with the next. */
  @Column('jsonb', { default: {} }) mail: Record<string, boolean>;
  /** Words about a kind, by channel, whatever the preset says. */
  @Column('jsonb', { default: {} }) choices: Choices;
  /** Minutes of the day in the person's own zone; both null: no quiet hours. */
  @Column('int', { nullable: true, default: 1200 }) quietFrom: number | null;
  @Column('int', { nullable: true, default: 420 }) quietTo: number | null;
  @Column('timestamptz', { nullable: true }) pausedUntil: Date | null;
  /** Null: as the preset has it. */
  @Column('text', { nullable: true }) digest: 'off' | 'daily' | 'weekly' | null;
  /** Of a weekly digest: 1 is Monday, 7 Sunday. */
  @Column('int', { default: 1 }) digestWeekday: number;
  /** Minute of the day in the person's own zone. */
  @Column('int', { default: 420 }) digestAt: number;
  @Column('boolean', { default: false }) remindWeek: boolean;
  @Column('boolean', { default: true }) remindDay: boolean;
  @Column('boolean', { default: true }) remindHour: boolean;
  /** Mail waits while the person's state has a school break. */
  @Column('boolean', { default: true }) holdBreaks: boolean;
}
