import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { AuditKind, AuditSubjectKind } from '../../domain-audit.js';

/** One line of the audit log. Added, never changed; no foreign key, so that nothing that goes takes it along. */
@Entity()
@Index('audit_entry_at_idx', ['at', 'id'])
@Index('audit_entry_kind_idx', ['kind', 'at', 'id'])
@Index('audit_entry_by_idx', ['byPersonId', 'at', 'id'])
@Index('audit_entry_subject_idx', ['subjectId', 'at', 'id'])
export class AuditEntryEntity {
  @PrimaryColumn('uuid') id: string;
  /** By the database's clock alone. */
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) at: Date;
  @Column('text') kind: AuditKind;
  /** Who did it; null where the house did it itself. */
  @Column('uuid', { nullable: true }) byPersonId: string | null;
  @Column('text') subjectKind: AuditSubjectKind;
  @Column('text', { nullable: true }) subjectId: string | null;
  @Column('jsonb', { default: {} }) details: Record<string, unknown>;
  /** Under which it stands in the logs, too. */
  @Column('text', { nullable: true }) requestId: string | null;
}
