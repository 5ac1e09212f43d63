import type { CaseAgeBand, CasePart, CaseSetting } from '@hearth/shared';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AudienceEntity } from '../../foundation/cohorts/audience.entity.js';
import { PersonEntity } from '../../foundation/people/person.entity.js';
import { PeerSessionEntity } from '../../foundation/sessions/peer-session.entity.js';
import { RoomEntity } from '../../foundation/sessions/room.entity.js';

/** A case that cannot name anyone, of one session. Withdrawn or expired, it stays without its words. */
@Entity('case_card')
@Unique('case_card_session_key', ['sessionId'])
@Check('case_card_keep_days_check', `keep_days BETWEEN 1 AND 180`)
@Check(
  'case_card_age_band_check',
  `age_band IN ('EARLY_CHILDHOOD', 'ELEMENTARY_LOWER', 'ELEMENTARY_UPPER', 'MIDDLE', 'HIGH', 'SEVERAL')`,
)
@Check(
  'case_card_setting_check',
  `setting IN ('CLASSROOM', 'HALLWAY_CAFETERIA', 'OUTDOORS_BUS', 'OFFICE_HEALTH_ROOM', 'HEALTH_CENTER', 'HOME_COMMUNITY', 'ONLINE', 'SEVERAL')`,
)
@Check('case_card_shown_parts_check', `shown_parts <@ ARRAY['CASE_OUTLINE', 'CASE_TRIED', 'CASE_QUESTION']`)
@Check(
  'case_card_gone_check',
  `withdrawn_at IS NULL AND purged_at IS NULL OR author_id IS NULL AND age_band IS NULL AND setting IS NULL AND happened = '' AND tried = '' AND question = ''`,
)
export class CaseCardEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => RoomEntity, { onDelete: 'CASCADE' })
  roomId: string;

  @Column('uuid')
  @ForeignKey(() => PeerSessionEntity, { onDelete: 'CASCADE' })
  sessionId: string;

  @Column('uuid')
  @ForeignKey(() => AudienceEntity)
  audienceId: string;

  /** Whoever saved it last; null once it is gone. */
  @Index('case_card_author_idx')
  @Column('uuid', { nullable: true })
  @ForeignKey(() => PersonEntity, { onDelete: 'SET NULL' })
  authorId: string | null;

  /** The room's counter when what the room sees of it changed last; 0 while the room has seen nothing. */
  @Column('int', { default: 0 })
  rev: number;

  /** One more at every change of its words; who changes them names the one they saw. */
  @Column('int', { default: 1 })
  version: number;

  @Column('text', { nullable: true })
  ageBand: CaseAgeBand | null;

  @Column('text', { nullable: true })
  setting: CaseSetting | null;

  @Column('text', { default: '' })
  happened: string;

  @Column('text', { default: '' })
  tried: string;

  @Column('text', { default: '' })
  question: string;

  /** What the room was shown. Empty once withdrawn. */
  @Column('text', { array: true, default: '{}' })
  shownParts: CasePart[];

  /** So many days after its session its words are deleted. */
  @Column('int', { default: 90 })
  keepDays: number;

  /** That was made longer, which is done once. */
  @Column('boolean', { default: false })
  extended: boolean;

  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;

  @Column('timestamptz', { nullable: true })
  purgedAt: Date | null;
}
