import { personLine } from '../../foundation/people/person-line.js';
import { coordinatesSession } from '../../foundation/sessions/sessions.policy.js';
import { ensure, found, invalidField, notFound } from '../../platform/access/refusal-error.js';
import { coordinates, mayRead, type Viewer } from '../../platform/access/viewer.js';
import type { Reader } from '../../platform/db/reader.js';
import { decodeCursor, encodeCursor } from '../../platform/graphql/cursor.js';
import { isUUID } from 'class-validator';
import { CERTIFICATE, type CertificateRow, shownCertificate } from './certificate-row.js';
import type { AttendanceHours, MyAttendancePage, MyHours, PersonHours } from './hours.types.js';

/** Whoever the room saw or someone said was there; by session, or by person where that narrows more. */
const WHO = {
  session: `peer_session s CROSS JOIN LATERAL (SELECT a.session_id, a.person_id FROM attendance a WHERE a.session_id = s.id
      UNION SELECT c.session_id, c.person_id FROM attendance_correction c WHERE c.session_id = s.id) who`,
  person: `(SELECT a.session_id, a.person_id FROM attendance a UNION SELECT c.session_id, c.person_id FROM attendance_correction c) who
      JOIN peer_session s ON s.id = who.session_id`,
};

/**
 * SQL of who was at which closed session for how many minutes; `where` narrows peer session `s` and whoever `who` is. What was last
 * said by hand counts, else what the room saw.
 */
export const there = (by: keyof typeof WHO, where: string): string => `
  SELECT s.id, s.cohort_id, s.audience_id, s.title, s.starts_at, s.time_zone, who.person_id,
         coalesce(said.minutes, ceil(seen.seconds / 60)::int, 0) AS minutes
    FROM ${WHO[by]}
    LEFT JOIN attendance seen ON seen.session_id = who.session_id AND seen.person_id = who.person_id
    LEFT JOIN LATERAL (SELECT c.minutes FROM attendance_correction c WHERE c.session_id = who.session_id AND c.person_id = who.person_id
                        ORDER BY c.id DESC LIMIT 1) said ON true
   WHERE s.closed_at IS NOT NULL AND ${where} AND coalesce(said.minutes, ceil(seen.seconds / 60)::int, 0) > 0`;

export interface HoursAsked {
  personId: string | null;
  cohortId: string | null;
  seriesId: string | null;
  first: number;
  after: string | null;
}

const pairOf = (after: string | null): [string | null, string | null] => {
  if (after === null) return [null, null];
  const [one = '', id = ''] = decodeCursor(after, 2);
  if (!isUUID(id)) throw invalidField('after', 'unknown');
  return [one, id];
};

/**
 * Hours of a person, a cohort, a series, or of a person in one of these. One's own are one's own; everything else is for those who
 * coordinate it, who could list these people: no number of anybody's is shown to anyone else. Throws `not_found`, `not_allowed`,
 * `invalid` where nothing is asked for.
 */
export async function attendanceHours(
  reader: Reader,
  viewer: Viewer,
  asked: HoursAsked,
): Promise<AttendanceHours> {
  const { personId, cohortId, seriesId, first, after } = asked;
  if (!personId && !cohortId && !seriesId) throw invalidField('personId', 'required');
  const within = personId === viewer.personId ? null : await mayCount(reader, viewer, asked);
  const sql = there(
    personId ? 'person' : 'session',
    `($1::uuid IS NULL OR s.cohort_id = $1) AND ($2::uuid IS NULL OR s.series_id = $2)
     AND ($3::uuid[] IS NULL OR s.cohort_id = ANY($3)) AND ($4::uuid IS NULL OR who.person_id = $4)`,
  );
  const narrowed = [cohortId, seriesId, within, personId];
  const [name, id] = pairOf(after);
  const [[sums], rows] = await Promise.all([
    reader.query<{ minutes: number; sessions: number; people: number }>(
      `SELECT coalesce(sum(minutes), 0)::int AS minutes, count(DISTINCT id)::int AS sessions, count(DISTINCT person_id)::int AS people FROM (${sql}) t`,
      narrowed,
    ),
    reader.query<PersonHours & { name: string; id: string }>(
      `SELECT ${personLine('p', 'o')} AS person, p.name, p.id, own.minutes, own.sessions
         FROM (SELECT person_id, sum(minutes)::int AS minutes, count(*)::int AS sessions FROM (${sql}) t GROUP BY person_id) own
         JOIN person p ON p.id = own.person_id LEFT JOIN organization o ON o.id = p.organization_id
        WHERE $5::text IS NULL OR (p.name, p.id) > ($5, $6::uuid) ORDER BY p.name, p.id LIMIT $7`,
      [...narrowed, name, id, first + 1],
    ),
  ]);
  const page = rows.slice(0, first);
  const last = page.at(-1);
  return {
    ...(sums ?? { minutes: 0, sessions: 0, people: 0 }),
    nodes: page,
    nextCursor: rows.length > first && last ? encodeCursor(last.name, last.id) : null,
  };
}

/** May the viewer count it? Answers the cohorts within which alone; null for no such limit. */
async function mayCount(
  reader: Reader,
  viewer: Viewer,
  { personId, cohortId, seriesId }: HoursAsked,
): Promise<string[] | null> {
  if (cohortId) {
    found(viewer.cohorts.find((cohort) => cohort.cohortId === cohortId));
    ensure(coordinates(viewer, cohortId), 'coordinator');
  }
  if (seriesId) {
    const [series] = await reader.query<{ audienceId: string; cohortId: string | null }>(
      `SELECT audience_id AS "audienceId", cohort_id AS "cohortId" FROM series WHERE id = $1`,
      [seriesId],
    );
    found(series && mayRead(viewer, series.audienceId) ? series : null);
    ensure(series !== undefined && coordinatesSession(viewer, series), 'coordinator');
  }
  if (cohortId || seriesId) return null;
  const own = viewer.cohorts.filter(({ role }) => role === 'coordinator').map((cohort) => cohort.cohortId);
  const [known] = await reader.query(
    `SELECT 1 FROM cohort_membership m WHERE m.person_id = $1 AND m.cohort_id = ANY($2::uuid[]) LIMIT 1`,
    [personId, own],
  );
  if (!known) throw notFound();
  return own;
}

/** What the viewer was there for, by cohort, the latest first; one's own stays one's own when one has left. One statement. */
export async function myHours(reader: Reader, viewer: Viewer): Promise<MyHours[]> {
  const rows = await reader.query<
    Omit<MyHours, 'certificate' | 'upToDate'> & { certificate: CertificateRow | null; name: string }
  >(
    `SELECT own.*, c.name AS "cohortName", pr.name AS "programName", me.name,
            (SELECT ${CERTIFICATE('x')} FROM certificate x WHERE x.person_id = $1 AND x.cohort_id = own."cohortId"
                AND x.superseded_at IS NULL AND x.revoked_at IS NULL) AS certificate
       FROM (SELECT t.cohort_id AS "cohortId", sum(t.minutes)::int AS minutes, count(*)::int AS sessions,
                    min(t.starts_at) AS "firstAt", max(t.starts_at) AS "lastAt"
               FROM (${there('person', 'who.person_id = $1')}) t GROUP BY t.cohort_id) own
       JOIN person me ON me.id = $1
       LEFT JOIN cohort c ON c.id = own."cohortId" LEFT JOIN program pr ON pr.id = c.program_id
      ORDER BY own."lastAt" DESC, own."cohortId"`,
    [viewer.personId],
  );
  return rows.map(({ certificate, name, ...row }) => ({
    ...row,
    certificate: certificate && shownCertificate(certificate),
    upToDate:
      certificate !== null &&
      certificate.minutes === row.minutes &&
      certificate.sessions === row.sessions &&
      certificate.personName === name,
  }));
}

/** The closed sessions that the viewer was at: of one cohort, or open ones (null). Keyset pages, the latest first. */
export async function myAttendance(
  reader: Reader,
  viewer: Viewer,
  { cohortId, first, after }: { cohortId: string | null; first: number; after: string | null },
): Promise<MyAttendancePage> {
  const [start, id] = pairOf(after);
  if (start !== null && Number.isNaN(Date.parse(start))) throw invalidField('after', 'unknown');
  const rows = await reader.query<MyAttendancePage['nodes'][number] & { at: string }>(
    `SELECT t.id, CASE WHEN t.audience_id = ANY($3::uuid[]) THEN t.title END AS title, t.starts_at AS "startsAt", t.time_zone AS "timeZone",
            t.minutes, t.starts_at::text AS at
       FROM (${there('person', 's.cohort_id IS NOT DISTINCT FROM $2::uuid AND who.person_id = $1')}) t
      WHERE $4::timestamptz IS NULL OR (t.starts_at, t.id) < ($4, $5::uuid) ORDER BY t.starts_at DESC, t.id DESC LIMIT $6`,
    [viewer.personId, cohortId, viewer.audienceIds, start, id, first + 1],
  );
  const page = rows.slice(0, first);
  const last = page.at(-1);
  return {
    nodes: page,
    nextCursor: rows.length > first && last ? encodeCursor(last.at, last.id) : null,
  };
}
