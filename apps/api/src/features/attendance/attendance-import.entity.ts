import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../../foundation/people/person.entity.js';
import { PeerSessionEntity } from '../../foundation/sessions/peer-session.entity.js';
import type { ReportLine } from './report-lines.js';

/** A video tool's report that was brought in, until it is applied or left. Addresses stand in its lines and nowhere else. */
@Entity('attendance_import')
@Check('attendance_import_applied_check', `(applied_at IS NULL) = (changed IS NULL)`)
@Index('attendance_import_session_idx', ['sessionId'])
@Index('attendance_import_person_idx', ['personId'])
@Index('attendance_import_created_idx', ['createdAt'])
export class AttendanceImportEntity {
  @PrimaryColumn('uuid') id: string;

  @Column('uuid')
  @ForeignKey(() => PeerSessionEntity, { onDelete: 'CASCADE' })
  sessionId: string;

  /** Who brought it in; nobody else sees it. */
  @Column('uuid')
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  personId: string;

  @Column('text') fileName: string;

  /** Empty once it was applied. */
  @Column('json') lines: ReportLine[];

  /** By the line's key: the person it means, or null for nobody. */
  @Column('json') choices: Record<string, string | null>;

  /** By person: what shall stand, where that is not what stands by itself. */
  @Column('json') takes: Record<string, 'now' | 'file'>;

  /** How many people's minutes it changed. */
  @Column('int', { nullable: true }) changed: number | null;

  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz', { nullable: true }) appliedAt: Date | null;
}
