import type { PersonLine } from '@hearth/shared';
import { invalidField } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { decodeCursor, encodeCursor } from '../../platform/graphql/cursor.js';
import { audiencePeople } from '../cohorts/audience-people.js';
import {
  audienceFinished,
  audienceKind,
  audienceName,
  COLLECTIVE_AUDIENCE_ID,
} from '../cohorts/audiences.js';
import { personLine } from '../people/person-line.js';
import { measuredSql } from './room-measure.sql.js';
import {
  canBringCase,
  canCloseSession,
  canEditSession,
  canReadChat,
  canRsvp,
  canSeeAttendance,
  canSeeRsvps,
  canSeeJoinUrl,
  type AudienceFacts,
  type SessionStanding,
} from './sessions.policy.js';
import { TEAM_AND_PLACES, type PlacesRow } from './session-places.sql.js';
import { shownPlaces } from './session-places.shown.js';
import { isOver, NOT_OVER_SQL, opensAt, statusOf } from './session-time.js';
import type {
  PeerSession,
  PeerSessionPage,
  PublicSession,
  RsvpCounts,
  SessionAudience,
  SessionStatus,
} from './sessions.types.js';

/** Whatever runs one statement: `Db` to read, `Tx` within a transaction. */
export interface Queries {
  query<Row>(sql: string, parameters?: unknown[]): Promise<Row[]>;
}

/** A session as stored, with where the viewer stands to it; `shownSession` makes it fit to be seen. */
export interface SessionRow extends SessionStanding {
  id: string;
  audienceKind: PeerSession['audienceKind'];
  audienceName: string;
  title: string;
  purpose: string;
  timeZone: string;
  joinUrl: string | null;
  listedPublicly: boolean;
  version: number;
  cancelNote: string;
  facilitators: PersonLine[];
  presenters: PersonLine[];
  materials: PeerSession['materials'];
  places: PlacesRow | null;
  counts: RsvpCounts;
  followUpThreadId: string | null;
  seriesId: string | null;
  viewerRsvp: PeerSession['viewerRsvp'];
  now: Date;
  /** The start in microseconds since 1970, for cursors. */
  startKey: string;
}

/** Where the person of `$1` stands to the session of this alias: the facts its policies ask for. */
export const STANDING = (s: string): string => `
  ${s}.audience_id AS "audienceId", ${s}.cohort_id AS "cohortId", ${s}.starts_at AS "startsAt", ${s}.ends_at AS "endsAt",
  ${s}.capacity, ${s}.canceled_at AS "canceledAt", ${s}.closed_at AS "closedAt", now() AS now,
  EXISTS (SELECT 1 FROM peer_session_role f WHERE f.session_id = ${s}.id AND f.person_id = $1 AND f.role = 'facilitator') AS facilitates,
  EXISTS (SELECT 1 FROM peer_session_role f WHERE f.session_id = ${s}.id AND f.person_id = $1 AND f.role = 'acting') AS acting,
  EXISTS (SELECT 1 FROM peer_session_role f WHERE f.session_id = ${s}.id AND f.person_id = $1 AND f.role = 'presenter') AS presents,
  EXISTS (SELECT 1 FROM attendance a WHERE a.session_id = ${s}.id AND a.person_id = $1) AS attended,
  EXISTS (SELECT 1 FROM room r WHERE r.session_id = ${s}.id AND r.last_number > 0) AS spoken,
  ${measuredSql('remove', `${s}.id`, '$1')} AS removed, ${measuredSql('mute', `${s}.id`, '$1')} AS muted`;

/** Columns of a `SessionRow` for alias `s`; `$1` is the viewer's person. */
export const SESSION_COLUMNS = `${STANDING('s')},
  s.id, s.title, s.purpose, s.time_zone AS "timeZone", s.join_url AS "joinUrl", s.listed_publicly AS "listedPublicly",
  s.version, s.series_id AS "seriesId", s.cancel_note AS "cancelNote", (extract(epoch FROM s.starts_at) * 1000000)::bigint::text AS "startKey",
  ${audienceKind('s.audience_id')} AS "audienceKind", ${audienceName('s.audience_id')} AS "audienceName",
  (SELECT v.answer FROM rsvp v WHERE v.session_id = s.id AND v.person_id = $1) AS "viewerRsvp",
  (SELECT f.thread_id FROM session_follow_up f WHERE f.session_id = s.id AND f.state = 'posted') AS "followUpThreadId",
  (SELECT json_build_object('going', count(*) FILTER (WHERE v.answer = 'going'), 'maybe', count(*) FILTER (WHERE v.answer = 'maybe'),
      'notGoing', count(*) FILTER (WHERE v.answer = 'not_going')) FROM rsvp v WHERE v.session_id = s.id) AS counts,
  ${TEAM_AND_PLACES('s')}`;

/** What this viewer may see of a session they may see. */
export function shownSession(viewer: Viewer, row: SessionRow): PeerSession {
  return {
    id: row.id,
    audienceId: row.audienceId,
    audienceKind: row.audienceKind,
    audienceName: row.audienceName,
    title: row.title,
    purpose: row.purpose,
    startsAt: row.startsAt,
    endsAt: row.endsAt,
    opensAt: opensAt(row),
    minutes: Math.round((row.endsAt.getTime() - row.startsAt.getTime()) / 60_000),
    timeZone: row.timeZone,
    status: statusOf(row, row.now) as SessionStatus,
    joinUrl: canSeeJoinUrl(viewer, row) ? row.joinUrl : null,
    listedPublicly: row.listedPublicly,
    version: row.version,
    canceledAt: row.canceledAt,
    closedAt: row.closedAt,
    cancelNote: row.cancelNote,
    followUpThreadId: row.followUpThreadId,
    seriesId: row.seriesId,
    facilitators: row.facilitators as PeerSession['facilitators'],
    presenters: row.presenters as PeerSession['presenters'],
    materials: row.materials,
    places: shownPlaces(viewer, row),
    viewerRsvp: row.viewerRsvp,
    rsvpCounts: canSeeRsvps(viewer, row) ? row.counts : null,
    can: {
      edit: canEditSession(viewer, row) && !isOver(row, row.now),
      enterRoom: canReadChat(viewer, row, row.now),
      close: canCloseSession(viewer, row, row.now),
      seeAttendance: row.closedAt !== null && canSeeAttendance(viewer, row),
      rsvp: canRsvp(viewer, row, row.now),
      bringCase: canBringCase(viewer, row, row.now),
    },
  };
}

/** One session of the viewer's audiences, or undefined. */
export async function sessionById(db: Queries, viewer: Viewer, id: string): Promise<SessionRow | undefined> {
  const [row] = await db.query<SessionRow>(
    `SELECT ${SESSION_COLUMNS} FROM peer_session s WHERE s.id = $2 AND s.audience_id = ANY($3::uuid[])`,
    [viewer.personId, id, viewer.audienceIds],
  );
  return row;
}

/**
 * The first few sessions of these audiences by start. Each audience is read by itself through the index on (audience,
 * start, id), so that a page costs the same however many sessions there are.
 */
function firstSessions(options: { condition: string; order: 'ASC' | 'DESC' }): string {
  const { condition, order } = options;
  return `SELECT ${SESSION_COLUMNS} FROM (
      SELECT found.id FROM unnest($2::uuid[]) audience(id) CROSS JOIN LATERAL (
        SELECT s.id, s.starts_at FROM peer_session s WHERE s.audience_id = audience.id AND ${condition}
         ORDER BY s.starts_at ${order}, s.id ${order} LIMIT $3) found
       ORDER BY found.starts_at ${order}, found.id ${order} LIMIT $3) page
    JOIN peer_session s ON s.id = page.id ORDER BY s.starts_at ${order}, s.id ${order}`;
}

/** One page of the sessions of these audiences; canceled ones are shown until their time has passed. */
export async function sessionPage(
  db: Queries,
  viewer: Viewer,
  page: { audienceIds: readonly string[]; when: 'upcoming' | 'past'; first: number; after: string | null },
): Promise<PeerSessionPage> {
  const coming = page.when === 'upcoming';
  const from = page.after === null ? [] : readCursor(page.after);
  const beyond =
    from.length === 0
      ? 'true'
      : `(s.starts_at, s.id) ${coming ? '>' : '<'} ('epoch'::timestamptz + $4::bigint * interval '1 microsecond', $5::uuid)`;
  const rows = await db.query<SessionRow>(
    firstSessions({
      condition: `${coming ? NOT_OVER_SQL('s') : `(s.ends_at <= now() OR s.closed_at IS NOT NULL) AND s.canceled_at IS NULL`} AND ${beyond}`,
      order: coming ? 'ASC' : 'DESC',
    }),
    [viewer.personId, page.audienceIds, page.first + 1, ...from],
  );
  const shown = rows.slice(0, page.first);
  const last = shown.at(-1);
  return {
    nodes: shown.map((row) => shownSession(viewer, row)),
    nextCursor: rows.length > page.first && last ? encodeCursor(last.startKey, last.id) : null,
  };
}

const START = /^-?\d{1,18}$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The place a cursor names; one of ours, or a fault of `after`. */
function readCursor(cursor: string): string[] {
  const [start = '', id = ''] = decodeCursor(cursor, 2);
  if (!START.test(start) || !UUID.test(id)) throw invalidField('after', 'unknown');
  return [start, id];
}

/** Open now, or the next to start; what one said no to is not next. */
export async function nextSession(db: Queries, viewer: Viewer): Promise<PeerSession | null> {
  const [row] = await db.query<SessionRow>(
    firstSessions({
      condition: `${NOT_OVER_SQL('s')} AND s.canceled_at IS NULL AND NOT EXISTS (SELECT 1 FROM rsvp v
        WHERE v.session_id = s.id AND v.person_id = $1 AND v.answer = 'not_going')`,
      order: 'ASC',
    }),
    [viewer.personId, viewer.audienceIds, 1],
  );
  return row ? shownSession(viewer, row) : null;
}

/** What a visitor sees: the next five sessions that were listed publicly. */
export function publicSessions(db: Queries): Promise<PublicSession[]> {
  return db.query(
    `SELECT s.id, s.title, s.starts_at AS "startsAt", s.ends_at AS "endsAt", s.time_zone AS "timeZone" FROM peer_session s
      WHERE s.listed_publicly AND s.canceled_at IS NULL AND ${NOT_OVER_SQL('s')} ORDER BY s.starts_at, s.id LIMIT 5`,
  );
}

const AUDIENCES = `SELECT a.id, ${audienceKind('a.id')} AS kind, ${audienceName('a.id')} AS name,
    (SELECT c.id FROM cohort c WHERE c.audience_id = a.id) AS "cohortId", ${audienceFinished('a.id')} AS finished
  FROM audience a WHERE a.id = ANY($1::uuid[]) AND a.kind IN ('collective', 'cohort')`;

/** The Collective and the cohorts among these audiences, the Collective last. */
export function audienceFacts(
  db: Queries,
  ids: readonly string[],
): Promise<(AudienceFacts & SessionAudience)[]> {
  return db.query(`${AUDIENCES} ORDER BY a.id = '${COLLECTIVE_AUDIENCE_ID}', name, a.id`, [ids]);
}

/** People of an audience by part of their name, 20 at most. */
export function peopleOfAudience(db: Queries, audienceId: string, search: string): Promise<PersonLine[]> {
  return db
    .query<{ line: PersonLine }>(
      `SELECT ${personLine('p', 'o')} AS line FROM person p LEFT JOIN organization o ON o.id = p.organization_id
        WHERE p.name ILIKE '%' || $2 || '%' AND p.id IN (${audiencePeople('$1::uuid')}) ORDER BY p.name, p.id LIMIT 20`,
      [audienceId, search.replace(/[\\%_]/g, '\\$&')],
    )
    .then((rows) => rows.map(({ line }) => line));
}

/** Those of these people who are not in this audience now. */
export async function notInAudience(
  db: Queries,
  personIds: readonly string[],
  audienceId: string,
): Promise<Set<string>> {
  if (personIds.length === 0) return new Set();
  const rows = await db.query<{ id: string }>(
    `SELECT named.id FROM unnest($1::uuid[]) named(id) WHERE named.id NOT IN (${audiencePeople('$2::uuid')})`,
    [personIds, audienceId],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Is this person in this audience now? */
export async function isPersonInAudience(
  db: Queries,
  personId: string,
  audienceId: string,
): Promise<boolean> {
  const [row] = await db.query<{ is: boolean }>(
    `SELECT $1::uuid IN (${audiencePeople('$2::uuid')}) AS "is"`,
    [personId, audienceId],
  );
  return row?.is ?? false;
}
