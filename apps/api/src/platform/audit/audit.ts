import type { AuditKind, AuditSubjectKind } from '../../domain-audit.js';
import type { Tx } from '../db/db.js';
import { requestId } from '../log/request-id.js';

/** What is kept in `details`: short and flat. */
export type AuditDetails = Record<string, string | number | boolean | null>;

/** What was done, by whom, to what. */
export interface AuditNote {
  kind: AuditKind;
  /** Id of who did it; null where the house did, or somebody who is not signed in. */
  by: string | null;
  /** `id` is left out where there is one alone, as the log itself. */
  subject: { kind: AuditSubjectKind; id?: string | null };
  details?: AuditDetails;
}

const ADD = `
  INSERT INTO audit_entry (id, kind, by_person_id, subject_kind, subject_id, details, request_id)
  SELECT gen_random_uuid(), kind, by_person_id, subject_kind, subject_id, coalesce(details, '{}'), $2
    FROM json_to_recordset($1::json) note(kind text, by_person_id uuid, subject_kind text, subject_id text, details jsonb)`;

/**
 * Notes in the audit log what this transaction does, in one statement; it stands or falls with it. Say nothing here that its
 * readers, the administrators, may not know: above all not who wrote as a member.
 */
export async function audit(tx: Tx, notes: AuditNote | readonly AuditNote[]): Promise<void> {
  const all = Array.isArray(notes) ? (notes as readonly AuditNote[]) : [notes as AuditNote];
  if (all.length === 0) return;
  const lines = all.map(({ kind, by, subject, details }) => ({
    kind,
    by_person_id: by,
    subject_kind: subject.kind,
    subject_id: subject.id ?? null,
    details,
  }));
  await tx.query(ADD, [JSON.stringify(lines), requestId() ?? null]);
}
