import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What administrators have set. A row stays once it is there, so that versions only ever grow. */
@Entity()
@Check('setting_version_check', 'version > 0')
@Index('setting_changed_by_idx', ['changedBy'])
export class SettingEntity {
  @PrimaryColumn('text') key: string;
  /** Null: back to what is usual. */
  @Column('jsonb', { nullable: true }) value: unknown;
  @Column('int') version: number;
  @Column('timestamptz', { default: () => 'now()' }) changedAt: Date;
  @ForeignKey('PersonEntity', { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  changedBy: string | null;
}
