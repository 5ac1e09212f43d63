import { createHash } from 'node:crypto';
import type { PersonLine } from '@hearth/shared';
import { audiencePeople } from '../../foundation/cohorts/audience-people.js';
import { personLine } from '../../foundation/people/person-line.js';
import type { Person } from '../../foundation/people/people.types.js';
import { ATTENDED } from '../../foundation/sessions/session-report.js';
import { canImportAttendance } from '../../foundation/sessions/sessions.policy.js';
import { STANDING } from '../../foundation/sessions/sessions.queries.js';
import type { SessionStanding } from '../../foundation/sessions/sessions.policy.js';
import { isWithinCorrection } from '../../foundation/sessions/session-time.js';
import { ensure, found, invalidField, RefusalError } from '../../platform/access/refusal-error.js';
import type { PersonViewer, Viewer } from '../../platform/access/viewer.js';
import type { Tx } from '../../platform/db/db.js';
import type { Reader } from '../../platform/db/reader.js';
import { ReportMatch, ReportTake, type AttendanceImport } from './attendance-import.types.js';
import { matchLines, type Matched } from './match-lines.js';
import { minutesTogether, type ReportLine } from './report-lines.js';

/** Most people of an audience that lines are compared with. */
const MOST_PEOPLE = 3_000;
/** Most people of it that are offered to choose from. */
const MOST_OFFERED = 500;

interface Session extends SessionStanding {
  id: string;
  title: string;
  now: Date;
}

interface Stored {
  id: string;
  sessionId: string;
  fileName: string;
  lines: ReportLine[];
  choices: Record<string, string | null>;
  takes: Record<string, 'now' | 'file'>;
  changed: number | null;
  appliedAt: Date | null;
}

interface Someone {
  id: string;
  person: PersonLine;
  name: string;
  email: string | null;
  seenMinutes: number;
  nowMinutes: number;
  byHand: boolean;
}

// Who could have been there: the audience, and whoever was there, said they would come or ran it.
const PEOPLE = `
  SELECT p.id, p.name, a.email, ${personLine('p', 'o')} AS person, coalesce(at.seen_minutes, 0) AS "seenMinutes",
         coalesce(at.minutes, 0) AS "nowMinutes", at.by_id IS NOT NULL OR at.corrected_at IS NOT NULL AS "byHand"
    FROM (SELECT own.id FROM peer_session s CROSS JOIN LATERAL (${audiencePeople('s.audience_id')}) own WHERE s.id = $1
          UNION SELECT t.person_id FROM attendance t WHERE t.session_id = $1
          UNION SELECT t.person_id FROM attendance_correction t WHERE t.session_id = $1
          UNION SELECT v.person_id FROM rsvp v WHERE v.session_id = $1
          UNION SELECT f.person_id FROM peer_session_role f WHERE f.session_id = $1) who
    JOIN person p ON p.id = who.id AND NOT p.is_guest LEFT JOIN organization o ON o.id = p.organization_id
    LEFT JOIN account a ON a.person_id = p.id
    LEFT JOIN (${ATTENDED}) at ON at.person_id = p.id
   ORDER BY p.name, p.id LIMIT ${MOST_PEOPLE}`;

/** A closed session whose attendance the viewer may bring in. Throws `not_found`, `not_allowed`, `room_closed` while it goes on. */
async function importable(reader: Reader, viewer: PersonViewer, sessionId: string): Promise<Session> {
  const [row] = await reader.query<Session>(
    `SELECT s.id, s.title, ${STANDING('s')} FROM peer_session s WHERE s.id = $2 AND s.audience_id = ANY($3::uuid[])`,
    [viewer.personId, sessionId, viewer.audienceIds],
  );
  const session = found(row);
  if (!session.closedAt && canImportAttendance(viewer as Viewer, { ...session, closedAt: session.now }))
    throw new RefusalError('room_closed', { opensAt: session.endsAt.toISOString() });
  ensure(canImportAttendance(viewer as Viewer, session), 'coordinator');
  return session;
}

/** A report of the viewer's own, and its session, which they may still bring it in for; "not found" otherwise. */
export async function stored(
  reader: Reader,
  viewer: PersonViewer,
  id: string,
): Promise<{ it: Stored; session: Session }> {
  const [row] = await reader.query<Stored>(
    `SELECT id, session_id AS "sessionId", file_name AS "fileName", lines, choices, takes, changed, applied_at AS "appliedAt"
       FROM attendance_import WHERE id = $1 AND person_id = $2`,
    [id, viewer.personId],
  );
  const it = found(row);
  return { it, session: await importable(reader, viewer, it.sessionId) };
}

/** Whom a line means in the end: as chosen, else as matched; undefined while it must still be chosen. */
function meant({ line, match, personId }: Matched, { choices }: Stored, known: ReadonlySet<string>) {
  const chosen = choices[line.key];
  if (chosen === null) return null;
  if (chosen !== undefined && known.has(chosen)) return chosen;
  return match === 'doubtful' ? undefined : personId;
}

interface Judged {
  matched: Matched[];
  people: Map<string, Someone>;
  meaning: Map<string, string | null | undefined>;
  outcome: { someone: Someone; fileMinutes: number; takes: 'now' | 'file'; standsMinutes: number }[];
  undecided: number;
  changes: Judged['outcome'];
  fingerprint: string;
}

/** Says what would come of a report as things stand. One statement. */
export async function judge(reader: Reader, it: Stored): Promise<Judged> {
  const rows = await reader.query<Someone>(PEOPLE, [it.sessionId]);
  const people = new Map(rows.map((one) => [one.id, one]));
  const known = new Set(people.keys());
  const matched = matchLines(it.lines, rows);
  const meaning = new Map(matched.map((one) => [one.line.key, meant(one, it, known)]));
  const linesOf = Map.groupBy(it.lines, ({ key }) => meaning.get(key) ?? null);
  const outcome = rows.flatMap((someone) => {
    const lines = linesOf.get(someone.id) ?? [];
    if (lines.length === 0 && someone.nowMinutes === 0) return [];
    const fileMinutes = minutesTogether(lines);
    // What someone said by hand stands; else the larger of the two.
    const itself = lines.length > 0 && !someone.byHand && fileMinutes > someone.nowMinutes ? 'file' : 'now';
    const takes = it.takes[someone.id] ?? itself;
    return [
      { someone, fileMinutes, takes, standsMinutes: takes === 'file' ? fileMinutes : someone.nowMinutes },
    ];
  });
  const said = outcome.map((one) => [
    one.someone.id,
    one.someone.nowMinutes,
    one.fileMinutes,
    one.standsMinutes,
  ]);
  return {
    matched,
    people,
    meaning,
    outcome,
    undecided: [...meaning.values()].filter((one) => one === undefined).length,
    changes: outcome.filter((one) => one.standsMinutes !== one.someone.nowMinutes),
    fingerprint: createHash('sha256').update(JSON.stringify(said)).digest('base64url').slice(0, 32),
  };
}

function matchOf(
  { line, match }: Matched,
  { choices }: Stored,
  means: string | null | undefined,
): ReportMatch {
  if (means === undefined) return ReportMatch.DOUBTFUL;
  if (choices[line.key] === null) return ReportMatch.NOBODY;
  if (choices[line.key] !== undefined && choices[line.key] === means) return ReportMatch.CHOSEN;
  return match as ReportMatch;
}

const shown = (one: Someone): Person => one.person as Person;

/** A report with what would come of it: for whoever brought it in alone. Nothing is changed. */
export async function attendanceImport(
  reader: Reader,
  viewer: Viewer,
  id: string,
): Promise<AttendanceImport> {
  const { it, session } = await stored(reader, viewer, id);
  const judged = await judge(reader, it);
  const { people, meaning } = judged;
  const one = (personId: string | null | undefined) => {
    const someone = personId ? people.get(personId) : undefined;
    return someone ? shown(someone) : null;
  };
  return {
    id,
    sessionId: it.sessionId,
    sessionTitle: session.title,
    fileName: it.fileName,
    lines: judged.matched.map((line) => ({
      key: line.line.key,
      name: line.line.name,
      email: line.line.email,
      minutes: minutesTogether([line.line]),
      match: matchOf(line, it, meaning.get(line.line.key)),
      person: one(meaning.get(line.line.key)),
      candidates: line.candidateIds.flatMap((candidate) => one(candidate) ?? []),
    })),
    people: it.appliedAt ? [] : [...people.values()].slice(0, MOST_OFFERED).map(shown),
    outcome: judged.outcome.map(({ someone, fileMinutes, takes, standsMinutes }) => ({
      person: shown(someone),
      seenMinutes: someone.seenMinutes,
      nowMinutes: someone.nowMinutes,
      byHand: someone.byHand,
      fileMinutes,
      takes: takes as ReportTake,
      standsMinutes,
    })),
    undecided: judged.undecided,
    changes: it.changed ?? judged.changes.length,
    late: !isWithinCorrection(session, session.now),
    fingerprint: judged.fingerprint,
    appliedAt: it.appliedAt,
  };
}

/** Keeps a report that was brought in, under the client's id; the same again is the same. */
export async function keepReport(
  tx: Tx,
  viewer: Viewer,
  {
    id,
    sessionId,
    fileName,
    lines,
  }: { id: string; sessionId: string; fileName: string; lines: ReportLine[] },
): Promise<void> {
  await importable(tx, viewer, sessionId);
  const [row] = await tx.query<{ sessionId: string; personId: string }>(
    `INSERT INTO attendance_import (id, session_id, person_id, file_name, lines, choices, takes) VALUES ($1, $2, $3, $4, $5::json, '{}', '{}')
     ON CONFLICT (id) DO UPDATE SET file_name = attendance_import.file_name RETURNING session_id AS "sessionId", person_id AS "personId"`,
    [id, sessionId, viewer.personId, fileName, JSON.stringify(lines)],
  );
  if (row?.sessionId !== sessionId || row.personId !== viewer.personId) throw new RefusalError('id_taken');
}

/** Keeps what was chosen for lines and people; what was chosen before stays where nothing is said anew. */
export async function chooseInReport(
  tx: Tx,
  viewer: Viewer,
  {
    importId,
    lines,
    takes,
  }: {
    importId: string;
    lines: readonly { key: string; personId: string | null }[];
    takes: readonly { personId: string; takes: 'now' | 'file' }[];
  },
): Promise<void> {
  await tx.query(`SELECT FROM attendance_import WHERE id = $1 AND person_id = $2 FOR UPDATE`, [
    importId,
    viewer.personId,
  ]);
  const { it } = await stored(tx, viewer, importId);
  if (it.appliedAt) throw new RefusalError('conflict');
  const people = new Set((await tx.query<Someone>(PEOPLE, [it.sessionId])).map(({ id }) => id));
  const keys = new Set(it.lines.map(({ key }) => key));
  for (const { key, personId } of lines) {
    if (!keys.has(key)) throw invalidField('lines', 'unknown');
    if (personId && !people.has(personId)) throw invalidField('lines', 'unknown');
  }
  for (const { personId } of takes) if (!people.has(personId)) throw invalidField('takes', 'unknown');
  await tx.query(
    `UPDATE attendance_import SET choices = (choices::jsonb || $2::jsonb)::json, takes = (takes::jsonb || $3::jsonb)::json WHERE id = $1`,
    [
      importId,
      JSON.stringify(Object.fromEntries(lines.map(({ key, personId }) => [key, personId ?? null]))),
      JSON.stringify(Object.fromEntries(takes.map((one) => [one.personId, one.takes]))),
    ],
  );
}

/** Forgets a report that was brought in; what was applied of it stays. Twice is once. */
export async function forgetReport(tx: Tx, viewer: Viewer, importId: string): Promise<void> {
  await tx.query(`DELETE FROM attendance_import WHERE id = $1 AND person_id = $2`, [
    importId,
    viewer.personId,
  ]);
}
