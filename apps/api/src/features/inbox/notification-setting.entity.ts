import type { NotificationKindName } from '@hearth/shared';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../../foundation/people/person.entity.js';

/** How a person wants to be told; without a row the defaults hold. */
@Entity()
@Check('notification_setting_preset_check', `preset IN ('all', 'concerns_me', 'urgent')`)
@Check(
  'notification_setting_quiet_check',
  `(quiet_from IS NULL) = (quiet_to IS NULL) AND quiet_from BETWEEN 0 AND 1439 AND quiet_to BETWEEN 0 AND 1439 AND quiet_from <> quiet_to`,
)
export class NotificationSettingEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  personId: string;
  @Column('text', { default: 'concerns_me' }) preset: 'all' | 'concerns_me' | 'urgent';
  /** Mail on or off for a kind, whatever the preset says. */
  @Column('jsonb', { default: {} }) mail: Partial<Record<NotificationKindName, boolean>>;
  /** Minutes of the day in the person's own zone; both null: no quiet hours. */
  @Column('int', { nullable: true, default: 1200 }) quietFrom: number | null;
  @Column('int', { nullable: true, default: 420 }) quietTo: number | null;
  @Column('timestamptz', { nullable: true }) pausedUntil: Date | null;
}
