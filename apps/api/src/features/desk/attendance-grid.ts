import type { PersonLine } from '@hearth/shared';
import { DateTime } from 'luxon';
import { personLine } from '../../foundation/people/person-line.js';
import { found } from '../../platform/access/refusal-error.js';
import { coordinates, type PersonViewer } from '../../platform/access/viewer.js';
import type { Reader } from '../../platform/db/reader.js';
import type { AttendanceGrid, GridGroup, GridPerson, GridSession } from './attendance-grid.types.js';

/** Columns and rows of one grid at most. */
const MOST = { sessions: 60, people: 200 };

const SESSIONS = `
  SELECT r.session_id AS id, s.title, r.starts_at AS "startsAt", r.time_zone AS "timeZone", r.held_minutes AS "heldMinutes", s.series_id AS "seriesId"
    FROM session_report r JOIN peer_session s ON s.id = r.session_id
   WHERE r.cohort_id = $1 ORDER BY r.starts_at DESC, r.session_id LIMIT ${MOST.sessions + 1}`;

// Everyone who ever was in the cohort: who has left was there, too.
const PEOPLE = `
  SELECT ${personLine('p', 'o')} AS person, own.current FROM (
      SELECT m.person_id, bool_or(m.joined_at <= now() AND (m.left_at IS NULL OR m.left_at > now())) AS current
        FROM cohort_membership m WHERE m.cohort_id = $1 AND m.joined_at <= now() GROUP BY m.person_id) own
    JOIN person p ON p.id = own.person_id LEFT JOIN organization o ON o.id = p.organization_id
   ORDER BY p.name, p.id LIMIT ${MOST.people + 1}`;

const MINUTES = `
  SELECT coalesce(seen.session_id, set.session_id) AS "sessionId", coalesce(seen.person_id, set.person_id) AS "personId",
         coalesce(set.minutes, seen.minutes) AS minutes
    FROM (SELECT a.session_id, a.person_id, ceil(a.seconds / 60)::int AS minutes FROM attendance a WHERE a.session_id = ANY($1::uuid[])) seen
    FULL JOIN (SELECT DISTINCT ON (c.session_id, c.person_id) c.session_id, c.person_id, c.minutes FROM attendance_correction c
                WHERE c.session_id = ANY($1::uuid[]) ORDER BY c.session_id, c.person_id, c.id DESC) set
      ON set.session_id = seen.session_id AND set.person_id = seen.person_id`;

interface Minutes {
  sessionId: string;
  personId: string;
  minutes: number;
}

/**
 * Who was at the closed sessions of a cohort: for its coordinators, who can list its people. Four statements, however many there
 * are. Throws `not_found` for everyone else.
 */
export async function attendanceGrid(
  reader: Reader,
  viewer: PersonViewer,
  cohortId: string,
): Promise<AttendanceGrid> {
  const [cohort] = coordinates(viewer, cohortId)
    ? await reader.query<{ name: string }>(
        `SELECT pr.name || ', ' || c.name AS name FROM cohort c JOIN program pr ON pr.id = c.program_id WHERE c.id = $1`,
        [cohortId],
      )
    : [];
  const { name } = found(cohort);
  const [latest, everyone] = await Promise.all([
    reader.query<GridSession>(SESSIONS, [cohortId]),
    reader.query<{ person: PersonLine; current: boolean }>(PEOPLE, [cohortId]),
  ]);
  const sessions = latest.slice(0, MOST.sessions).reverse();
  const there = await reader.query<Minutes>(MINUTES, [sessions.map(({ id }) => id)]);
  const cells = new Map(
    there.map(({ sessionId, personId, minutes }) => [`${sessionId} ${personId}`, minutes]),
  );
  const people = everyone.slice(0, MOST.people).map(({ person, current }): GridPerson => {
    const minutes = sessions.map(({ id }) => cells.get(`${id} ${person.id}`) ?? 0);
    return {
      person: person as GridPerson['person'],
      current,
      minutes,
      totalMinutes: sum(minutes),
      attended: minutes.filter((one) => one > 0).length,
    };
  });
  return {
    id: cohortId,
    name,
    sessions,
    people,
    more: latest.length > MOST.sessions || everyone.length > MOST.people,
    byMonth: byMonth(sessions, people),
    byRole: byGroup(people, ({ person }) => person.roleTitle),
    byState: byGroup(people, ({ person }) => person.state ?? ''),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Minutes by the month that a session was held in, by its own zone's calendar. */
function byMonth(sessions: readonly GridSession[], people: readonly GridPerson[]): GridGroup[] {
  const months = Map.groupBy(
    sessions.map((session, index) => ({ session, index })),
    ({ session }) => DateTime.fromJSDate(session.startsAt, { zone: session.timeZone }).toFormat('yyyy-MM'),
  );
  return [...months].map(([name, columns]) => {
    const minutesOf = ({ minutes }: GridPerson) => sum(columns.map(({ index }) => minutes[index] ?? 0));
    const came = people.map(minutesOf).filter((minutes) => minutes > 0);
    return { name, people: came.length, minutes: sum(came) };
  });
}

/** People who came at all and their minutes, by what they have in common; the largest first. */
function byGroup(people: readonly GridPerson[], of: (person: GridPerson) => string): GridGroup[] {
  const groups = Map.groupBy(
    people.filter(({ totalMinutes }) => totalMinutes > 0),
    of,
  );
  return [...groups]
    .map(([name, own]) => ({
      name,
      people: own.length,
      minutes: sum(own.map(({ totalMinutes }) => totalMinutes)),
    }))
    .sort((a, b) => b.minutes - a.minutes || (a.name < b.name ? -1 : 1));
}
