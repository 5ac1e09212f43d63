import { randomUUID } from 'node:crypto';
import type { CohortRole } from '@hearth/shared';
import { joinCohort } from '../../foundation/cohorts/memberships.js';
import { tellCalendarsOfPeople } from '../../foundation/sessions/session-tell.js';
import { found, invalidField, RefusalError } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { Sheet } from '../../platform/csv/read-csv.js';
import type { Tx } from '../../platform/db/db.js';
import { isoInstantSql } from '../../platform/db/iso-instant.js';
import type { Reader } from '../../platform/db/reader.js';
import { canKeepCohort } from './cohorts.policy.js';
import { columnsOf, fingerprintOf, readRows, type RosterRow } from './roster-rows.js';
import { RosterOutcome, type RosterImport } from './roster-import.types.js';

interface Stored {
  id: string;
  cohortId: string;
  fileName: string;
  sheet: Sheet;
  startsOn: string;
  appliedAt: string | null;
}

/** What a row comes to, with whom it means. */
interface Judged extends RosterRow {
  personId: string | null;
  knownAs: string | null;
  outcome: RosterOutcome;
}

// One question for all rows: who has this address, whether they stand in it then, and whether they wait to be invited.
const KNOWN = `
  SELECT one.place, p.id AS "personId", p.name, p.deactivated_at IS NOT NULL AS gone,
    EXISTS (SELECT 1 FROM cohort_invitee i WHERE i.cohort_id = $1 AND i.email = one.email::citext) AS invited,
    (SELECT CASE WHEN bool_or(m.left_at IS NULL OR (m.joined_at AT TIME ZONE c.time_zone)::date = one."joinsOn") THEN 'stands'
                 WHEN count(*) > 0 THEN 'overlaps' END
       FROM cohort_membership m WHERE m.cohort_id = c.id AND m.person_id = p.id
        AND (m.left_at IS NULL OR (m.left_at AT TIME ZONE c.time_zone)::date > one."joinsOn")
        AND (one."leavesOn" IS NULL OR (m.joined_at AT TIME ZONE c.time_zone)::date < one."leavesOn")) AS before
    FROM json_to_recordset($2::json) one(place int, email text, "joinsOn" date, "leavesOn" date)
    JOIN cohort c ON c.id = $1
    LEFT JOIN account a ON a.email = one.email::citext LEFT JOIN person p ON p.id = a.person_id AND NOT p.is_guest`;

interface Known {
  place: number;
  personId: string | null;
  name: string | null;
  gone: boolean | null;
  invited: boolean;
  before: 'stands' | 'overlaps' | null;
}

/** An import of the viewer's own into a cohort they keep; "not found" otherwise. */
async function stored(
  reader: Reader,
  viewer: Pick<Viewer, 'personId' | 'cohorts'>,
  id: string,
): Promise<Stored> {
  const [row] = await reader.query<Stored>(
    `SELECT i.id, i.cohort_id AS "cohortId", i.file_name AS "fileName", i.sheet, c.starts_on::text AS "startsOn",
        ${isoInstantSql('i.applied_at')} AS "appliedAt"
       FROM roster_import i JOIN cohort c ON c.id = i.cohort_id WHERE i.id = $1 AND i.person_id = $2`,
    [id, viewer.personId],
  );
  return found(row && canKeepCohort(viewer, row.cohortId) ? row : null);
}

/** Says what would come of every row, or of some, as things stand. One statement. */
async function judge(
  reader: Reader,
  { cohortId, sheet, startsOn }: Stored,
  within: readonly [number, number?] = [0],
): Promise<Judged[]> {
  const rows = readRows(sheet, startsOn).slice(...within);
  const known = new Map(
    (
      await reader.query<Known>(KNOWN, [
        cohortId,
        JSON.stringify(
          rows.map(({ email, joinsOn, leavesOn }, place) => ({ place, email, joinsOn, leavesOn })),
        ),
      ])
    ).map((one) => [one.place, one]),
  );
  const invited = new Set<string>();
  return rows.map((row, place): Judged => {
    const one = known.get(place);
    const faults = [...row.faults];
    if (one?.before === 'overlaps') faults.push({ field: 'joined', rule: 'overlaps' });
    if (one?.gone) faults.push({ field: 'email', rule: 'gone' });
    // Whoever is to be invited cannot have left, nor comes twice.
    if (one && !one.personId && row.leavesOn !== null) faults.push({ field: 'left', rule: 'never_here' });
    const outcome =
      faults.length > 0
        ? RosterOutcome.FAULT
        : one?.personId
          ? one.before === 'stands'
            ? RosterOutcome.STANDS
            : RosterOutcome.JOINS
          : one?.invited || invited.has(row.email)
            ? RosterOutcome.INVITED
            : RosterOutcome.INVITE;
    if (outcome === RosterOutcome.INVITE) invited.add(row.email);
    const knownAs = one?.name && one.name !== row.name ? one.name : null;
    return { ...row, faults, outcome, personId: one?.personId ?? null, knownAs };
  });
}

/** What is confirmed: every row, whom it means, and what comes of it. */
const printOf = (rows: readonly Judged[]): string =>
  fingerprintOf(
    rows.map(({ line, email, name, role, state, organization, joinsOn, leavesOn, personId, outcome }) => [
      line,
      email,
      name,
      role,
      state,
      organization,
      joinsOn,
      leavesOn,
      personId,
      outcome,
    ]),
  );

/** The dry run: nothing is changed. */
export async function rosterImport(reader: Reader, viewer: Viewer, id: string): Promise<RosterImport> {
  const it = await stored(reader, viewer, id);
  const rows = await judge(reader, it);
  const count = (outcome: RosterOutcome) => rows.filter((row) => row.outcome === outcome).length;
  const at = new Set(Object.values(columnsOf(it.sheet.heading)));
  return {
    id,
    cohortId: it.cohortId,
    fileName: it.fileName,
    unknownColumns: it.sheet.heading
      .filter((name, column) => !at.has(column) && name.trim() !== '')
      .slice(0, 20),
    rows: rows.map(({ faults, ...row }) => ({
      ...row,
      role: row.role as RosterImport['rows'][number]['role'],
      state: row.state as RosterImport['rows'][number]['state'],
      faults: faults.map(({ field, rule, params }) => ({
        field,
        rule,
        than: params ? String(Object.values(params)[0] ?? '') : null,
      })),
    })),
    joins: count(RosterOutcome.JOINS),
    stands: count(RosterOutcome.STANDS) + count(RosterOutcome.INVITED),
    invites: count(RosterOutcome.INVITE),
    faulty: count(RosterOutcome.FAULT),
    fingerprint: printOf(rows),
    appliedAt: it.appliedAt,
  };
}

/** Keeps a file that was brought in, under the client's id; the same again is the same. */
export async function keepImport(
  tx: Tx,
  viewer: Viewer,
  { id, cohortId, fileName, sheet }: { id: string; cohortId: string; fileName: string; sheet: Sheet },
): Promise<void> {
  const { email, name } = columnsOf(sheet.heading);
  if (email < 0) throw invalidField('file', 'no_email_column');
  if (name < 0) throw invalidField('file', 'no_name_column');
  const rows = await tx.query<{ cohortId: string; personId: string }>(
    `INSERT INTO roster_import (id, cohort_id, person_id, file_name, sheet) VALUES ($1, $2, $3, $4, $5::json)
     ON CONFLICT (id) DO UPDATE SET file_name = roster_import.file_name
     RETURNING cohort_id AS "cohortId", person_id AS "personId"`,
    [id, cohortId, viewer.personId, fileName, JSON.stringify(sheet)],
  );
  if (rows[0]?.cohortId !== cohortId || rows[0].personId !== viewer.personId)
    throw new RefusalError('id_taken');
}

/** So many rows are looked at in one step. */
const STEP_ROWS = 50;

/** Looks at the next rows before anything is written: a fault there ends it early. Answers how many have been looked at. */
export async function checkRows(
  reader: Reader,
  viewer: Pick<Viewer, 'personId' | 'cohorts'>,
  importId: string,
  from: number,
): Promise<{ checked: number; total: number }> {
  const it = await stored(reader, viewer, importId);
  const rows = await judge(reader, it, [from, from + STEP_ROWS]);
  // The dry run had none.
  if (it.appliedAt !== null || rows.some(({ outcome }) => outcome === RosterOutcome.FAULT))
    throw new RefusalError('conflict');
  return { checked: from + rows.length, total: it.sheet.rows.length };
}

/**
 * Applies an import exactly as its dry run showed it, all of it or nothing: refuses with `conflict` where the world, or the import,
 * has changed since. Answers what came of it.
 */
export async function applyImport(
  tx: Tx,
  viewer: Pick<Viewer, 'personId' | 'cohorts'>,
  { importId, fingerprint }: { importId: string; fingerprint: string },
): Promise<{ joined: number; invited: number; roles: { personId: string; role: CohortRole }[] }> {
  const [lock] = await tx.query<{ cohortId: string }>(
    `SELECT cohort_id AS "cohortId" FROM roster_import WHERE id = $1 AND person_id = $2 FOR UPDATE`,
    [importId, viewer.personId],
  );
  const { cohortId } = found(lock);
  await tx.query(`SELECT 1 FROM cohort WHERE id = $1 FOR NO KEY UPDATE`, [cohortId]);
  const it = await stored(tx, viewer, importId);
  const rows = await judge(tx, it);
  if (it.appliedAt !== null || printOf(rows) !== fingerprint) throw new RefusalError('conflict');
  if (rows.some(({ outcome }) => outcome === RosterOutcome.FAULT)) throw new RefusalError('invalid');

  const joining = rows.flatMap(({ outcome, personId, role, joinsOn, leavesOn }) =>
    outcome === RosterOutcome.JOINS && personId
      ? [{ id: randomUUID(), personId, role, joinsOn, leavesOn }]
      : [],
  );
  const joined = await joinCohort(tx, cohortId, joining, viewer.personId);
  // Someone joined by another way between the two: nothing of this stands.
  if (joined.length !== joining.length) throw new RefusalError('conflict');
  const invites = rows.filter(({ outcome }) => outcome === RosterOutcome.INVITE);
  const invited = await tx.query(
    `INSERT INTO cohort_invitee (id, cohort_id, name, email, role, state, organization_name, joins_on)
     SELECT gen_random_uuid(), $1, one.name, one.email, one.role, one.state, one.organization, one."joinsOn"
       FROM json_to_recordset($2::json) one(name text, email text, role text, state text, organization text, "joinsOn" date)
     ON CONFLICT (cohort_id, email) DO NOTHING RETURNING id`,
    [cohortId, JSON.stringify(invites)],
  );
  if (invited.length !== invites.length) throw new RefusalError('conflict');
  await tx.query(`UPDATE roster_import SET applied_at = now() WHERE id = $1`, [importId]);
  await tellCalendarsOfPeople(
    tx,
    joining.map(({ personId }) => personId),
  );
  // A list may tell of those who were there and have gone: they are given nothing.
  const roles = await tx.query<{ personId: string; role: CohortRole }>(
    `SELECT person_id AS "personId", role FROM cohort_membership WHERE id = ANY($1::uuid[]) AND (left_at IS NULL OR left_at > now())`,
    [joined],
  );
  return { joined: joined.length, invited: invited.length, roles };
}
