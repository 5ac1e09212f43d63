import { DateTime } from 'luxon';
import type { Tx } from '../../platform/db/db.js';
import type { Reader } from '../../platform/db/reader.js';
import { audiencePeople } from '../cohorts/audience-people.js';
import { afterFree } from '../quiet/free-time.js';
import { settingsOfAll } from '../quiet/notification-settings.queries.js';
import { HELD_UNTIL_BEFORE, runsSql, takenSql } from './session-places.sql.js';
import { tellCalendars } from './session-tell.js';
import { isOver } from './session-time.js';

/** An offered place is held for so many minutes in which the person can be reached. */
const CLAIM_MINUTES = 12 * 60;

interface Held {
  audienceId: string;
  capacity: number | null;
  startsAt: Date;
  endsAt: Date;
  canceledAt: Date | null;
  closedAt: Date | null;
  now: Date;
}

/** How the places of a session stand once what was due has happened. */
export interface Places {
  /** Places that whoever asks now gets. */
  free: number;
  /** Null: as many as like can come. */
  capacity: number | null;
}

// Weaker than what a deletion takes: whoever is just being seen in the room names the row, and need not wait.
const HOLD = `
  SELECT audience_id AS "audienceId", capacity, starts_at AS "startsAt", ends_at AS "endsAt", canceled_at AS "canceledAt",
         closed_at AS "closedAt", clock_timestamp() AS now
    FROM peer_session WHERE id = $1 FOR NO KEY UPDATE`;

// Who has left has no place, and waits for none; who runs it needs none.
const LET_GO = `
  WITH members AS (${audiencePeople('$2::uuid')}),
  left_going AS (
    DELETE FROM rsvp v WHERE v.session_id = $1 AND v.answer = 'going' AND v.person_id NOT IN (SELECT id FROM members)
    RETURNING 1),
  left_line AS (
    DELETE FROM session_wait w WHERE w.session_id = $1
       AND (w.person_id NOT IN (SELECT id FROM members) OR ${runsSql('$1', 'w.person_id')})
    RETURNING 1)
  SELECT (SELECT count(*)::int FROM left_going) AS gone`;

// What was offered is held until then, and no longer than until the session is near; what has passed is let go.
const LAPSE = `
  UPDATE session_wait SET state = CASE WHEN until > $2 AND $3 > $2::timestamptz THEN 'offered' ELSE 'lapsed' END,
         until = CASE WHEN until > $2 AND $3 > $2::timestamptz THEN least(until, $3) END
   WHERE session_id = $1 AND state = 'offered'`;
const COUNT = `
  SELECT ${takenSql('$1')} + (SELECT count(*)::int FROM session_wait h WHERE h.session_id = $1 AND h.state = 'offered') AS used`;
const NEXT = `
  SELECT person_id AS id FROM session_wait WHERE session_id = $1 AND state = 'waiting' ORDER BY number LIMIT $2`;
const OFFER = `
  UPDATE session_wait w SET state = 'offered', until = made.until, mark = mark + 1
    FROM unnest($2::uuid[], $3::timestamptz[]) made(id, until) WHERE w.session_id = $1 AND w.person_id = made.id`;
const SOONEST = `SELECT min(until) AS at FROM session_wait WHERE session_id = $1 AND state = 'offered'`;

/** Everyone who waits gets a place: there are enough for all. */
const GIVE_ALL = `
  WITH given AS (
    UPDATE session_wait SET state = 'given', until = NULL, mark = mark + 1
     WHERE session_id = $1 AND state IN ('waiting', 'offered') AND person_id IN (${audiencePeople('$2::uuid')}) RETURNING person_id)
  INSERT INTO rsvp (session_id, person_id, answer) SELECT $1, person_id, 'going' FROM given
  ON CONFLICT (session_id, person_id) DO UPDATE SET answer = 'going', answered_at = now() RETURNING 1`;

// They said early that they come: they stand before everyone who waits.
const TO_THE_FRONT = `
  WITH lost AS (
    DELETE FROM rsvp WHERE session_id = $1 AND person_id = ANY($2::uuid[]) AND answer = 'going'
       AND NOT ${runsSql('$1', 'rsvp.person_id')} RETURNING person_id, answered_at),
  foremost AS (SELECT coalesce(min(number), 1) AS number FROM session_wait WHERE session_id = $1)
  INSERT INTO session_wait (session_id, person_id, number, state)
  SELECT $1, person_id, foremost.number - row_number() OVER (ORDER BY answered_at DESC), 'waiting' FROM lost, foremost
  ON CONFLICT (session_id, person_id) DO UPDATE SET number = excluded.number, state = 'waiting', until = NULL`;

/**
 * Brings the places of a session up to date: who left has none, offers that ran out go to the next, free places are offered
 * in the order of the line. Holds the session. A constant number of statements, and safe to repeat. `noLongerRuns`: people who
 * took no place until now; where theirs would be one too many, they wait for the next.
 */
export async function settlePlaces(
  tx: Tx,
  sessionId: string,
  noLongerRuns: readonly string[] = [],
): Promise<Places> {
  const [session] = await tx.query<Held>(HOLD, [sessionId]);
  if (!session) return { free: 0, capacity: 0 };
  const { capacity, now } = session;
  if (capacity === null) {
    const given = await tx.query(GIVE_ALL, [sessionId, session.audienceId]);
    if (given.length > 0) await tellOfPlaces(tx, sessionId);
    return { free: Infinity, capacity };
  }
  const [left] = await tx.query<{ gone: number }>(LET_GO, [sessionId, session.audienceId]);
  if (left?.gone) await tellCalendars(tx, { sessionId });
  const heldUntil = new Date(session.startsAt.getTime() - HELD_UNTIL_BEFORE * 60_000);
  const off = session.canceledAt !== null || isOver(session, now);
  if (off) await withdraw(tx, sessionId);
  else await tx.query(LAPSE, [sessionId, now, heldUntil]);

  let free = capacity - (await used(tx, sessionId));
  if (free < 0 && noLongerRuns.length > 0) {
    await tx.query(TO_THE_FRONT, [sessionId, noLongerRuns]);
    free = capacity - (await used(tx, sessionId));
  }
  if (!off && now < heldUntil && free > 0) free -= await offer(tx, sessionId, free, { now, heldUntil });
  await planNext(tx, sessionId);
  return { free: Math.max(0, free), capacity };
}

async function used(reader: Reader, sessionId: string): Promise<number> {
  const [row] = await reader.query<{ used: number }>(COUNT, [sessionId]);
  return row?.used ?? 0;
}

/** Offers free places to the first of the line. @returns how many */
async function offer(
  tx: Tx,
  sessionId: string,
  free: number,
  { now, heldUntil }: { now: Date; heldUntil: Date },
): Promise<number> {
  const next = (await tx.query<{ id: string }>(NEXT, [sessionId, free])).map(({ id }) => id);
  if (next.length === 0) return 0;
  const quiet = await settingsOfAll(tx, next);
  const untils = next.map((id) => {
    const person = quiet.get(id);
    if (!person) return heldUntil;
    const from = DateTime.fromJSDate(now, { zone: person.timeZone });
    const until = afterFree(person.settings, from, CLAIM_MINUTES).toJSDate();
    return until < heldUntil ? until : heldUntil;
  });
  await tx.query(OFFER, [sessionId, next, untils]);
  await tellOfPlaces(tx, sessionId);
  return next.length;
}

/** A session that does not take place holds no place for anybody; who was offered one is first in line should it come back. */
const withdraw = (tx: Tx, sessionId: string) =>
  tx.query(
    `UPDATE session_wait SET state = 'waiting', until = NULL WHERE session_id = $1 AND state = 'offered'`,
    [sessionId],
  );

const tellOfPlaces = (tx: Tx, sessionId: string): Promise<void> =>
  tx.enqueue(
    'notification.spread',
    { kind: 'session.place', subjectId: sessionId, by: null },
    { key: `session.place:${sessionId}` },
  );

/** Looks again when the first offer runs out. */
async function planNext(tx: Tx, sessionId: string): Promise<void> {
  const [next] = await tx.query<{ at: Date | null }>(SOONEST, [sessionId]);
  const key = `places.settle:${sessionId}`;
  if (next?.at) await tx.enqueue('places.settle', { sessionId }, { key, runAt: next.at });
  else await tx.drop(key);
}

const UNSETTLED = `
  SELECT s.id FROM peer_session s WHERE s.id = ANY($1::uuid[])
     AND (EXISTS (SELECT FROM session_wait w WHERE w.session_id = s.id AND w.state IN ('waiting', 'offered')) OR ${takenSql('s.id')} > s.capacity)
   ORDER BY s.id`;

/** `settlePlaces` where someone waits or is one too many: the statements grow with these sessions, and with no other. */
export async function settleAll(
  tx: Tx,
  sessionIds: readonly string[],
  noLongerRuns: readonly string[] = [],
): Promise<void> {
  for (const { id } of await tx.query<{ id: string }>(UNSETTLED, [sessionIds]))
    await settlePlaces(tx, id, noLongerRuns);
}

/** Coming sessions with so many places, in which someone waits or has one: what to look over every night. */
export async function sessionsWithPlaces(reader: Reader): Promise<string[]> {
  const rows = await reader.query<{ id: string }>(
    `SELECT id FROM peer_session WHERE capacity IS NOT NULL AND canceled_at IS NULL AND closed_at IS NULL AND ends_at > now()
      ORDER BY starts_at LIMIT 1000`,
  );
  return rows.map(({ id }) => id);
}
