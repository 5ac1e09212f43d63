import { found, RefusalError } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { Tx } from '../../platform/db/db.js';
import { settlePlaces } from './session-places.js';
import { runsSql } from './session-places.sql.js';
import { tellCalendars } from './session-tell.js';
import type { SessionTimes } from './session-time.js';
import { canRsvp, type SessionOwner } from './sessions.policy.js';

export type Answer = 'going' | 'maybe' | 'not_going';

/** A session that is held by the transaction and can be answered. */
export interface Answerable {
  id: string;
  capacity: number | null;
}

// Places are given one after the other: whoever answers holds the session.
const HOLD = `
  SELECT s.audience_id AS "audienceId", s.cohort_id AS "cohortId", s.starts_at AS "startsAt", s.ends_at AS "endsAt",
         s.canceled_at AS "canceledAt", s.closed_at AS "closedAt", s.capacity, clock_timestamp() AS now
    FROM peer_session s WHERE s.id = $1 AND s.audience_id = ANY($2::uuid[]) FOR NO KEY UPDATE`;
const MINE = `
  SELECT ${runsSql('$1', '$2')} AS runs,
         EXISTS (SELECT FROM rsvp v WHERE v.session_id = $1 AND v.person_id = $2 AND v.answer = 'going') AS going,
         (SELECT w.state FROM session_wait w WHERE w.session_id = $1 AND w.person_id = $2) AS state`;
const KEEP = `
  INSERT INTO rsvp (session_id, person_id, answer) VALUES ($1, $2, $3)
  ON CONFLICT (session_id, person_id) DO UPDATE SET answer = excluded.answer, answered_at = now(), from_poll = false`;
// Who waits has no answer yet: neither the link of the call nor a place in anyone's count.
const LEAVE_ANSWER = `DELETE FROM rsvp WHERE session_id = $1 AND person_id = $2`;
// Where everyone who likes can come, for many at once.
const LEAVE_LINES = `DELETE FROM session_wait WHERE session_id = ANY($1::uuid[]) AND person_id = $2`;
const KEEP_ALL = `
  INSERT INTO rsvp (session_id, person_id, answer) SELECT open.id, $2, $3 FROM unnest($1::uuid[]) open(id)
  ON CONFLICT (session_id, person_id) DO UPDATE SET answer = excluded.answer, answered_at = now(), from_poll = false`;
const LEAVE_LINE = `DELETE FROM session_wait WHERE session_id = $1 AND person_id = $2`;
const JOIN_LINE = `
  INSERT INTO session_wait (session_id, person_id, number, state)
  SELECT $1, $2, coalesce(max(number), 0) + 1, 'waiting' FROM session_wait WHERE session_id = $1
  ON CONFLICT (session_id, person_id) DO UPDATE
    SET number = excluded.number, state = 'waiting', until = NULL, asked_at = now() WHERE session_wait.state IN ('lapsed', 'given')`;

interface Mine {
  runs: boolean;
  going: boolean;
  state: 'waiting' | 'offered' | 'given' | 'lapsed' | null;
}

/**
 * Keeps the viewer's latest answer. In a session with so many places `going` takes one: a free one, or the one that is held for
 * them; where there is none they join the line, and have no answer meanwhile. Anything else gives a place up. Refuses with
 * `not_found`, `session_canceled`, or `too_late` once it is over.
 */
export async function answerSession(
  tx: Tx,
  viewer: Viewer,
  { sessionId, answer }: { sessionId: string; answer: Answer },
): Promise<void> {
  const session = await hold(tx, viewer, sessionId);
  await tellCalendars(tx, { sessionId });
  // What it asked is answered: on one's other devices too.
  tx.announce('inbox.changed', { personIds: [viewer.personId] });
  await answerMany(tx, viewer.personId, [{ id: sessionId, capacity: session.capacity }], answer);
}

/** Keeps a person's answer to these sessions, see `answerSession`. Whether they may is for the caller to ask, and to tell of it. */
export async function answerMany(
  tx: Tx,
  personId: string,
  sessions: readonly Answerable[],
  answer: Answer,
): Promise<void> {
  const free = sessions.filter(({ capacity }) => capacity === null).map(({ id }) => id);
  if (free.length > 0) {
    await tx.query(LEAVE_LINES, [free, personId]);
    await tx.query(KEEP_ALL, [free, personId, answer]);
  }
  for (const { id, capacity } of sessions) {
    if (capacity === null) continue;
    if (answer === 'going') await takePlace(tx, personId, id);
    else {
      await tx.query(LEAVE_LINE, [id, personId]);
      await tx.query(KEEP, [id, personId, answer]);
      await settlePlaces(tx, id);
    }
  }
}

/** Takes the place that is held for the viewer. @returns whether one was; they have it then */
export async function claimPlace(tx: Tx, viewer: Viewer, sessionId: string): Promise<boolean> {
  const session = await hold(tx, viewer, sessionId);
  if (session.capacity !== null) await settlePlaces(tx, sessionId);
  const mine = await standing(tx, sessionId, viewer.personId);
  if (mine.state !== 'offered') return mine.going;
  await tellCalendars(tx, { sessionId });
  await takePlace(tx, viewer.personId, sessionId);
  return true;
}

async function hold(tx: Tx, viewer: Viewer, sessionId: string) {
  const [row] = await tx.query<SessionOwner & SessionTimes & { now: Date; capacity: number | null }>(HOLD, [
    sessionId,
    viewer.audienceIds,
  ]);
  const session = found(row);
  if (!canRsvp(viewer, session, session.now))
    throw new RefusalError(session.canceledAt ? 'session_canceled' : 'too_late');
  return session;
}

async function standing(tx: Tx, sessionId: string, personId: string): Promise<Mine> {
  const [mine] = await tx.query<Mine>(MINE, [sessionId, personId]);
  return found(mine);
}

async function takePlace(tx: Tx, personId: string, sessionId: string): Promise<void> {
  const { free } = await settlePlaces(tx, sessionId);
  const mine = await standing(tx, sessionId, personId);
  if (mine.going) return;
  if (mine.runs || mine.state === 'offered' || free > 0) {
    await tx.query(LEAVE_LINE, [sessionId, personId]);
    await tx.query(KEEP, [sessionId, personId, 'going']);
  } else {
    await tx.query(LEAVE_ANSWER, [sessionId, personId]);
    await tx.query(JOIN_LINE, [sessionId, personId]);
  }
}
