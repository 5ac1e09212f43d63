import { writeReport } from '../../foundation/sessions/session-report.js';
import { isWithinCorrection } from '../../foundation/sessions/session-time.js';
import { invalidField, RefusalError } from '../../platform/access/refusal-error.js';
import type { PersonViewer } from '../../platform/access/viewer.js';
import type { Tx } from '../../platform/db/db.js';
import { judge, stored } from './attendance-import.js';

/**
 * Applies a report exactly as it was shown, all of it or nothing: refuses with `conflict` where anything has changed since, with
 * `invalid` where lines must still be chosen or a reason is needed. Its names and addresses are then forgotten. Twice is once.
 */
export async function applyReport(
  tx: Tx,
  viewer: PersonViewer,
  {
    importId,
    fingerprint,
    reason,
    write,
  }: { importId: string; fingerprint: string; reason: string | null; write: boolean },
): Promise<{ changed: number; people: number }> {
  await tx.query(
    `SELECT FROM peer_session s WHERE s.id = (SELECT session_id FROM attendance_import WHERE id = $1) FOR NO KEY UPDATE`,
    [importId],
  );
  await tx.query(`SELECT FROM attendance_import WHERE id = $1 AND person_id = $2 FOR UPDATE`, [
    importId,
    viewer.personId,
  ]);
  const { it, session } = await stored(tx, viewer, importId);
  if (it.changed !== null) return { changed: it.changed, people: it.changed };
  const judged = await judge(tx, it);
  if (judged.fingerprint !== fingerprint) throw new RefusalError('conflict');
  if (judged.undecided > 0) throw invalidField('lines', 'required');
  const late = !isWithinCorrection(session, session.now);
  if (late && !reason) throw invalidField('reason', 'required');
  if (!write) return { changed: 0, people: judged.changes.length };
  await tx.query(
    `INSERT INTO attendance_correction (session_id, person_id, by_id, minutes, source, reason)
     SELECT $1, one.id, $2, one.minutes, 'import', $4 FROM json_to_recordset($3::json) one(id uuid, minutes int)`,
    [
      it.sessionId,
      viewer.personId,
      JSON.stringify(
        judged.changes.map(({ someone, standsMinutes }) => ({ id: someone.id, minutes: standsMinutes })),
      ),
      late ? reason : null,
    ],
  );
  await writeReport(tx, it.sessionId);
  await looked(tx, it.sessionId, viewer.personId);
  await tx.query(
    `UPDATE attendance_import SET applied_at = now(), changed = $2, lines = '[]', choices = '{}', takes = '{}' WHERE id = $1`,
    [importId, judged.changes.length],
  );
  return { changed: judged.changes.length, people: judged.changes.length };
}

/** Notes that someone who may correct it has looked at who was there; the first who did stays. */
export async function looked(tx: Tx, sessionId: string, personId: string): Promise<void> {
  await tx.query(
    `INSERT INTO attendance_look (session_id, person_id) VALUES ($1, $2) ON CONFLICT (session_id) DO NOTHING`,
    [sessionId, personId],
  );
}
