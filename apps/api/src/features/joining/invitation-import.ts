import { randomUUID } from 'node:crypto';
import { LIMITS, type Locale } from '@hearth/shared';
import { ensure, found, invalidField, notFound, RefusalError } from '../../platform/access/refusal-error.js';
import type { PersonViewer, Viewer } from '../../platform/access/viewer.js';
import type { Sheet } from '../../platform/csv/read-csv.js';
import type { Tx } from '../../platform/db/db.js';
import { isoInstantSql } from '../../platform/db/iso-instant.js';
import type { Reader } from '../../platform/db/reader.js';
import type { TaskStepped } from '../../platform/tasks/task-kind.js';
import { columnsOf, fingerprintOf, readRows, type InvitationRow } from './invitation-rows.js';
import type { Invitations } from './invitations.js';
import { InvitationOutcome, type InvitationImport } from './invitations.types.js';
import { canDecideRequests, canInvite } from './joining.policy.js';

/** So many are invited in one step. */
const STEP = 50;

interface Stored {
  id: string;
  cohortId: string | null;
  cohort: string | null;
  fileName: string;
  sheet: Sheet;
  appliedAt: string | null;
}
interface Judged extends InvitationRow {
  outcome: InvitationOutcome;
}

// One question for all rows: have they got it already, are they invited, are they here no more?
const KNOWN = `
  SELECT one.place, p.deactivated_at IS NOT NULL AS gone,
    EXISTS (SELECT 1 FROM invitation i WHERE i.email = one.email::citext AND i.role = one.role AND i.cohort_id IS NOT DISTINCT FROM $1::uuid
       AND i.accepted_at IS NULL AND i.revoked_at IS NULL AND i.expires_at > now()) AS invited,
    CASE WHEN $1::uuid IS NULL THEN EXISTS (SELECT 1 FROM site_role r WHERE r.person_id = p.id AND r.role = one.role)
         ELSE EXISTS (SELECT 1 FROM cohort_membership m WHERE m.cohort_id = $1 AND m.person_id = p.id AND (m.left_at IS NULL OR m.left_at > now())) END AS stands
    FROM json_to_recordset($2::json) one(place int, email text, role text)
    LEFT JOIN account a ON a.email = one.email::citext LEFT JOIN person p ON p.id = a.person_id`;

/** May the viewer bring in a list for this cohort, or for the house? Throws as the page of it would. */
export function ensureMayImport(
  viewer: Pick<PersonViewer, 'siteRoles' | 'cohorts'>,
  cohortId: string | null,
): void {
  if (cohortId === null) return ensure(canDecideRequests(viewer), 'coordinator');
  if (canInvite(viewer, 'fellow', cohortId)) return;
  if (!viewer.cohorts.some((one) => one.cohortId === cohortId)) throw notFound();
  ensure(false, 'coordinator');
}

/** A list of the viewer's own, for what they may still invite to; "not found" otherwise. */
async function stored(reader: Reader, viewer: PersonViewer | Viewer, id: string): Promise<Stored> {
  const [row] = await reader.query<Stored>(
    `SELECT i.id, i.cohort_id AS "cohortId", p.name || ', ' || c.name AS cohort, i.file_name AS "fileName", i.sheet,
        ${isoInstantSql('i.applied_at')} AS "appliedAt"
       FROM invitation_import i LEFT JOIN cohort c ON c.id = i.cohort_id LEFT JOIN program p ON p.id = c.program_id
      WHERE i.id = $1 AND i.person_id = $2`,
    [id, viewer.personId],
  );
  const it = found(row);
  ensureMayImport(viewer, it.cohortId);
  return it;
}

/** Says what would come of every row as things stand. One statement. */
async function judge(
  reader: Reader,
  viewer: PersonViewer | Viewer,
  { cohortId, sheet }: Stored,
): Promise<Judged[]> {
  const rows = readRows(sheet, cohortId === null ? 'member' : 'fellow', (role) =>
    canInvite(viewer, role, cohortId),
  );
  const known = new Map(
    (
      await reader.query<{ place: number; gone: boolean | null; invited: boolean; stands: boolean }>(KNOWN, [
        cohortId,
        JSON.stringify(rows.map(({ email, role }, place) => ({ place, email, role }))),
      ])
    ).map((one) => [one.place, one]),
  );
  return rows.map((row, place): Judged => {
    const one = known.get(place);
    const faults = one?.gone
      ? [...row.faults, { field: 'email' as const, rule: 'gone', than: null }]
      : row.faults;
    const outcome =
      faults.length > 0
        ? InvitationOutcome.FAULT
        : one?.stands
          ? InvitationOutcome.STANDS
          : one?.invited
            ? InvitationOutcome.INVITED
            : InvitationOutcome.INVITE;
    return { ...row, faults, outcome };
  });
}

/** What is confirmed: every row, and what comes of it. */
const printOf = (rows: readonly Judged[]): string =>
  fingerprintOf(
    rows.map(({ line, email, name, role, state, organization, outcome }) => [
      line,
      email,
      name,
      role,
      state,
      organization,
      outcome,
    ]),
  );

/** The dry run: nothing is changed. Two statements. */
export async function invitationImport(
  reader: Reader,
  viewer: Viewer,
  id: string,
): Promise<InvitationImport> {
  const it = await stored(reader, viewer, id);
  const rows = await judge(reader, viewer, it);
  const count = (outcome: InvitationOutcome) => rows.filter((row) => row.outcome === outcome).length;
  const at = new Set(Object.values(columnsOf(it.sheet.heading)));
  return {
    id,
    cohort: it.cohort,
    fileName: it.fileName,
    unknownColumns: it.sheet.heading
      .filter((name, column) => !at.has(column) && name.trim() !== '')
      .slice(0, 20),
    rows: rows.map((row) => ({ ...row, state: row.state as InvitationImport['rows'][number]['state'] })),
    invites: count(InvitationOutcome.INVITE),
    stands: count(InvitationOutcome.STANDS) + count(InvitationOutcome.INVITED),
    faulty: count(InvitationOutcome.FAULT),
    fingerprint: printOf(rows),
    appliedAt: it.appliedAt,
  };
}

/** Keeps a list that was brought in, under the client's id; the same again is the same. */
export async function keepInvitationImport(
  tx: Tx,
  viewer: Viewer,
  { id, cohortId, fileName, sheet }: { id: string; cohortId: string | null; fileName: string; sheet: Sheet },
): Promise<void> {
  if (columnsOf(sheet.heading).email < 0) throw invalidField('file', 'no_email_column');
  const [row] = await tx.query<{ cohortId: string | null; personId: string }>(
    `INSERT INTO invitation_import (id, cohort_id, person_id, file_name, sheet) VALUES ($1, $2, $3, $4, $5::json)
     ON CONFLICT (id) DO UPDATE SET file_name = invitation_import.file_name
     RETURNING cohort_id AS "cohortId", person_id AS "personId"`,
    [id, cohortId, viewer.personId, fileName, JSON.stringify(sheet)],
  );
  if (row?.cohortId !== cohortId || row.personId !== viewer.personId) throw new RefusalError('id_taken');
}

/** The people on a cohort's list to invite, brought in as if they came as a file. Throws `not_found`, `not_allowed`. */
export async function importFromRoster(tx: Tx, viewer: Viewer, cohortId: string, id: string): Promise<void> {
  ensureMayImport(viewer, cohortId);
  const people = await tx.query<{
    name: string;
    email: string;
    role: string;
    state: string | null;
    organization: string;
  }>(
    `SELECT name, email, role, state, organization_name AS organization FROM cohort_invitee WHERE cohort_id = $1 ORDER BY name, id LIMIT ${LIMITS.rosterRows}`,
    [cohortId],
  );
  const rows = people.map(({ name, email, role, state, organization }, at) => ({
    line: at + 1,
    cells: [name, email, role, state ?? '', organization],
  }));
  const sheet = { heading: ['Name', 'Email', 'Role', 'State', 'Organization'], rows };
  await keepInvitationImport(tx, viewer, { id, cohortId, fileName: '', sheet });
}

export interface ImportTask {
  importId: string;
  fingerprint: string;
  locale: Locale;
  note: string;
  days: number;
}

/**
 * One step of inviting a list: the first compares it with what was shown, and refuses with `conflict` where it has changed; each after it
 * invites some of those that were to be. Whoever was invited by another way meanwhile is left as they are.
 */
export async function importStep(
  tx: Tx,
  invitations: Invitations,
  viewer: PersonViewer,
  input: ImportTask,
  cursor: { at: number; invited: number } | null,
): Promise<TaskStepped<{ at: number; invited: number }>> {
  await tx.query(`SELECT 1 FROM invitation_import WHERE id = $1 FOR UPDATE`, [input.importId]);
  const it = await stored(tx, viewer, input.importId);
  const rows = await judge(tx, viewer, it);
  const total = rows.length;
  if (cursor === null) {
    if (it.appliedAt !== null || printOf(rows) !== input.fingerprint) throw new RefusalError('conflict');
    if (rows.some(({ outcome }) => outcome === InvitationOutcome.FAULT)) throw new RefusalError('invalid');
    await tx.query(`UPDATE invitation_import SET applied_at = now() WHERE id = $1`, [input.importId]);
    return { more: true, cursor: { at: 0, invited: 0 }, done: 0, total };
  }
  let { invited } = cursor;
  for (const row of rows.slice(cursor.at, cursor.at + STEP)) {
    if (row.outcome !== InvitationOutcome.INVITE) continue;
    const { email, name, role, state, organization } = row;
    const one = {
      id: randomUUID(),
      email,
      name,
      role,
      cohortId: it.cohortId,
      usState: state,
      organizationName: organization,
    };
    await invitations.post(
      tx,
      viewer,
      { ...one, locale: input.locale, note: input.note, days: input.days },
      true,
    );
    invited += 1;
  }
  const at = Math.min(cursor.at + STEP, total);
  return at < total
    ? { more: true, cursor: { at, invited }, done: at, total }
    : { more: false, total, result: { invited } };
}
