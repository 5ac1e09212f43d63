import { personLine } from '../people/person-line.js';

/** Nothing is held for anybody from so many minutes before the start on: then whoever comes first has it. */
export const HELD_UNTIL_BEFORE = 120;

/** SQL condition: this person (SQL of an id) runs the session (SQL of an id), and so takes none of its places. */
export const runsSql = (session: string, person: string): string =>
  `EXISTS (SELECT FROM peer_session_role runs WHERE runs.session_id = ${session} AND runs.person_id = ${person}
     AND runs.role IN ('facilitator', 'presenter'))`;

/** SQL of how many places of a session (SQL of an id) are taken. */
export const takenSql = (session: string): string =>
  `(SELECT count(*)::int FROM rsvp taken WHERE taken.session_id = ${session} AND taken.answer = 'going'
      AND NOT ${runsSql(session, 'taken.person_id')})`;

/** SQL of how many places of a session are held for someone to whom they are offered. */
export const heldSql = (session: string): string =>
  `(SELECT count(*)::int FROM session_wait held WHERE held.session_id = ${session} AND held.state = 'offered' AND held.until > now())`;

/** SQL condition: this person (SQL of an id) stands in the line for a place of the session (SQL of an id). */
export const waitsSql = (session: string, person: string): string =>
  `EXISTS (SELECT FROM session_wait waits WHERE waits.session_id = ${session} AND waits.person_id = ${person}
     AND waits.state IN ('waiting', 'offered'))`;

const WAITING = (session: string): string =>
  `(SELECT count(*)::int FROM session_wait w WHERE w.session_id = ${session} AND w.state = 'waiting')`;

/** What of a session's places is read: the line as it is, and where the viewer stands in it. */
export interface PlacesRow {
  taken: number;
  held: number;
  waiting: number;
  mine: { state: 'waiting' | 'offered' | 'lapsed'; until: string | null; ahead: number } | null;
}

const people = (session: string, role: string): string => `
  (SELECT coalesce(json_agg(${personLine('p', 'o')} ORDER BY p.name, p.id), '[]') FROM peer_session_role f
     JOIN person p ON p.id = f.person_id LEFT JOIN organization o ON o.id = p.organization_id
    WHERE f.session_id = ${session} AND f.role = '${role}')`;

/** Columns of a session (alias) about its team, its materials and its places; `$1` is the viewer's person. */
export const TEAM_AND_PLACES = (s: string): string => `
  ${people(`${s}.id`, 'facilitator')} AS facilitators, ${people(`${s}.id`, 'presenter')} AS presenters,
  (SELECT coalesce(json_agg(json_build_object('title', m.title, 'url', m.url) ORDER BY m.number), '[]')
     FROM session_material m WHERE m.session_id = ${s}.id) AS materials,
  CASE WHEN ${s}.capacity IS NOT NULL THEN json_build_object(
    'taken', ${takenSql(`${s}.id`)}, 'held', ${heldSql(`${s}.id`)}, 'waiting', ${WAITING(`${s}.id`)},
    'mine', (SELECT json_build_object('state', CASE WHEN mine.until <= now() THEN 'lapsed' ELSE mine.state END, 'until', mine.until,
               'ahead', (SELECT count(*) FROM session_wait w WHERE w.session_id = ${s}.id AND w.state = 'waiting' AND w.number < mine.number))
               FROM session_wait mine WHERE mine.session_id = ${s}.id AND mine.person_id = $1 AND mine.state <> 'given')) END AS places`;
