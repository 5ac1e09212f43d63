import { canSeeJoinUrl, type SessionStanding } from '../../foundation/sessions/sessions.policy.js';
import { measuredSql } from '../../foundation/sessions/room-measure.sql.js';
import { calendarByMail, standsInCalendar } from '../../foundation/sessions/session-calendars.js';
import { isAway } from '../../foundation/people/pause.sql.js';
import { audiencePeople } from '../../foundation/cohorts/audience-people.js';
import { audienceName } from '../../foundation/cohorts/audiences.js';
import type { PersonViewer } from '../../platform/access/viewer.js';
import type { Reader } from '../../platform/db/reader.js';
import type { Sent } from './calendar-sent.js';
import type { Entry, SeriesFacts } from './series-plan.js';

/** A session as calendars need it. */
export interface CalendarSession {
  id: string;
  audienceId: string;
  cohortId: string | null;
  seriesId: string | null;
  seriesSlot: string | null;
  /** For letters to those who may read it; in files only where it is listed publicly. */
  title: string;
  listedPublicly: boolean;
  place: string;
  joinUrl: string | null;
  startsAt: Date;
  endsAt: Date;
  canceled: boolean;
  version: number;
  createdAt: Date;
}

/** Where a person stands to a session that stands in their calendar. */
export type CalendarStanding = Pick<
  SessionStanding,
  'facilitates' | 'viewerRsvp' | 'removed' | 'presents'
> & {
  personId: string;
  sessionId: string;
};

const SESSION = `
  SELECT s.id, s.audience_id AS "audienceId", s.cohort_id AS "cohortId", s.series_id AS "seriesId", s.series_slot AS "seriesSlot",
         s.title, s.listed_publicly AS "listedPublicly", ${audienceName('s.audience_id')} AS place, s.join_url AS "joinUrl",
         s.starts_at AS "startsAt", s.ends_at AS "endsAt", s.canceled_at IS NOT NULL AS canceled, s.version, s.created_at AS "createdAt"`;

const runs = (role: string, person: string) => `EXISTS (SELECT 1 FROM peer_session_role f
    WHERE f.session_id = s.id AND f.person_id = ${person} AND f.role = '${role}')`;
/** Columns of a `CalendarStanding` for the session `s`, this person and their answer `v.answer`. */
const STANDING = (
  person: string,
): string => `${person} AS "personId", s.id AS "sessionId", v.answer AS "viewerRsvp",
  ${runs('facilitator', person)} AS facilitates, ${runs('presenter', person)} AS presents,
  ${measuredSql('remove', 's.id', person)} AS removed`;

/** The session, or every session of the series. */
export const sessionsOf = (
  reader: Reader,
  about: { sessionId: string } | { seriesId: string },
): Promise<CalendarSession[]> =>
  reader.query<CalendarSession>(
    `${SESSION} FROM peer_session s WHERE ${'seriesId' in about ? 's.series_id' : 's.id'} = $1 ORDER BY s.starts_at, s.id`,
    ['seriesId' in about ? about.seriesId : about.sessionId],
  );

export async function seriesById(reader: Reader, id: string): Promise<SeriesFacts | undefined> {
  const [row] = await reader.query<SeriesFacts>(
    `SELECT id, rule, starts_local AS "startsLocal", minutes, time_zone AS "timeZone" FROM series WHERE id = $1`,
    [id],
  );
  return row;
}

/** In whose calendars these sessions stand; of one person where `only` says so. */
export const standingsOf = (
  reader: Reader,
  sessionIds: readonly string[],
  only: string | null,
): Promise<CalendarStanding[]> =>
  reader.query<CalendarStanding>(
    `SELECT ${STANDING('who.id')}
       FROM peer_session s CROSS JOIN LATERAL (${audiencePeople('s.audience_id')}) who
       LEFT JOIN rsvp v ON v.session_id = s.id AND v.person_id = who.id
      WHERE s.id = ANY($1::uuid[]) AND ($2::uuid IS NULL OR who.id = $2) AND s.canceled_at IS NULL
        AND ${standsInCalendar('s', 'who.id', 'v.answer')}`,
    [sessionIds, only],
  );

/** What was sent of these, by person and uid. */
export async function sentOf(
  reader: Reader,
  uids: readonly string[],
  only: string | null,
): Promise<(Sent & { personId: string; uid: string })[]> {
  return reader.query(
    `SELECT person_id AS "personId", uid, slot, sequence, fingerprint, canceled, told, ends_at AS "endsAt" FROM calendar_sent
      WHERE uid = ANY($1::uuid[]) AND ($2::uuid IS NULL OR person_id = $2)`,
    [uids, only],
  );
}

/** Those of them who are deactivated: they are in no audience, and what they were sent is taken back. */
export const goneAmong = (reader: Reader, ids: readonly string[]): Promise<PersonViewer[]> =>
  reader.query<PersonViewer>(
    `SELECT p.id AS "personId", p.name, a.email, p.locale, p.time_zone AS "timeZone", '' AS "accessEpoch", '{}'::text[] AS "siteRoles",
            '[]'::json AS cohorts, '{}'::text[] AS "audienceIds"
       FROM person p JOIN account a ON a.person_id = p.id WHERE p.id = ANY($1::uuid[]) AND p.deactivated_at IS NOT NULL`,
    [ids],
  );

/** Those of them whose calendar is kept by mail, who are not away, and whose address takes any. */
export async function mailedAmong(reader: Reader, viewers: readonly PersonViewer[]): Promise<Set<string>> {
  const rows = await reader.query<{ id: string }>(
    `SELECT who.id FROM unnest($1::uuid[], $2::text[]) who(id, email)
      WHERE ${calendarByMail('who.id')} AND NOT ${isAway('who.id')} AND NOT EXISTS (SELECT 1 FROM mail_stop x WHERE x.address = lower(who.email))`,
    [viewers.map(({ personId }) => personId), viewers.map(({ email }) => email)],
  );
  return new Set(rows.map(({ id }) => id));
}

/** A session as this person's calendar has it: the link is there for who may see it on its page. */
export function entryOf(viewer: PersonViewer, session: CalendarSession, standing: CalendarStanding): Entry {
  const seesLink = canSeeJoinUrl(
    { ...viewer, signInId: '' },
    { ...session, ...standing, acting: false, muted: false },
  );
  return {
    sessionId: session.id,
    startsAt: session.startsAt,
    endsAt: session.endsAt,
    content: {
      title: session.listedPublicly ? session.title : null,
      place: session.place,
      joinUrl: seesLink ? session.joinUrl : null,
    },
  };
}

/** What is due within so many days is sent to whoever came late; the rest when it is as near, so that nobody gets it all at once. */
export const AHEAD_DAYS = 30;

type Subject = { sessionId: string } | { seriesId: string };

type Told = { sessionId: string | null; seriesId: string | null };

const toSubject = ({ sessionId, seriesId }: Told): Subject =>
  seriesId ? { seriesId } : { sessionId: sessionId ?? '' };

/** What was sent and is ahead, and what comes within these days: a session by itself, or a series once. */
const ahead = (told: string, coming: string, days: string): string => `
  SELECT DISTINCT CASE WHEN coalesce(series.id, s.series_id) IS NULL THEN told.uid END AS "sessionId",
         coalesce(series.id, s.series_id) AS "seriesId"
    FROM calendar_sent told LEFT JOIN peer_session s ON s.id = told.uid LEFT JOIN series ON series.id = told.uid
   WHERE told.ends_at > now() AND NOT told.canceled AND ${told}
   UNION
  SELECT CASE WHEN s.series_id IS NULL THEN s.id END, s.series_id FROM peer_session s
   WHERE s.starts_at > now() AND s.canceled_at IS NULL AND ${coming}
     AND (s.series_id IS NOT NULL OR s.starts_at < now() + make_interval(days => ${days}))`;

/** What one person's calendar may not have right. */
export const subjectsOf = async (
  reader: Reader,
  { personId, audienceIds }: Pick<PersonViewer, 'personId' | 'audienceIds'>,
  days: number,
): Promise<Subject[]> => {
  const own = ahead('told.person_id = $1', 's.audience_id = ANY($2::uuid[])', '$3');
  return (await reader.query<Parameters<typeof toSubject>[0]>(own, [personId, audienceIds, days])).map(
    toSubject,
  );
};

/** The same for everyone. */
export const subjectsAhead = async (reader: Reader, days: number): Promise<Subject[]> =>
  (await reader.query<Parameters<typeof toSubject>[0]>(ahead('true', 'true', '$1'), [days])).map(toSubject);

export type OwnSession = CalendarSession & CalendarStanding;

/** A feed shows what began since so long, and what begins within so long; so many sessions at most. */
const FEED = { past: '3 months', ahead: '18 months', most: 2_000 };

/** One's sessions in these audiences that stand in one's calendar, for a feed. */
export const feedSessions = (
  reader: Reader,
  personId: string,
  audienceIds: readonly string[],
): Promise<OwnSession[]> =>
  reader.query<OwnSession>(
    `${SESSION}, ${STANDING('$1::uuid')} FROM peer_session s LEFT JOIN rsvp v ON v.session_id = s.id AND v.person_id = $1
      WHERE s.audience_id = ANY($2::uuid[]) AND s.canceled_at IS NULL AND ${standsInCalendar('s', '$1::uuid', 'v.answer')}
        AND s.starts_at > now() - interval '${FEED.past}' AND s.starts_at < now() + interval '${FEED.ahead}'
      ORDER BY s.starts_at, s.id LIMIT ${FEED.most}`,
    [personId, audienceIds],
  );

/** One session of these audiences, whether it stands in one's calendar or not. */
export async function ownSession(
  reader: Reader,
  personId: string,
  audienceIds: readonly string[],
  id: string,
): Promise<OwnSession | undefined> {
  const [row] = await reader.query<OwnSession>(
    `${SESSION}, ${STANDING('$1::uuid')} FROM peer_session s LEFT JOIN rsvp v ON v.session_id = s.id AND v.person_id = $1
      WHERE s.audience_id = ANY($2::uuid[]) AND s.id = $3`,
    [personId, audienceIds, id],
  );
  return row;
}
