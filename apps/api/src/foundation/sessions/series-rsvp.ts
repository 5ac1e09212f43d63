import { found, RefusalError } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { Tx } from '../../platform/db/db.js';
import { answerMany, answerSession, type Answer, type Answerable } from './session-rsvp.js';
import { tellCalendars } from './session-tell.js';
import { canRsvp } from './sessions.policy.js';

/** What an answer to all that are to come led to. */
export interface SeriesAnsweredCounts {
  /** So many sessions were answered. */
  answered: number;
  /** In so many of them one waits for a place now. */
  waiting: number;
}

const WHICH = `SELECT series_id AS "seriesId" FROM peer_session WHERE id = $1 AND audience_id = ANY($2::uuid[])`;
// In the order of the ids, as whoever else locks several does.
const HOLD = `
  SELECT s.id, s.audience_id AS "audienceId", s.cohort_id AS "cohortId", s.starts_at AS "startsAt", s.ends_at AS "endsAt",
         s.canceled_at AS "canceledAt", s.closed_at AS "closedAt", s.capacity, clock_timestamp() AS now
    FROM peer_session s WHERE s.series_id = $1 AND s.audience_id = ANY($2::uuid[]) ORDER BY s.id FOR NO KEY UPDATE`;
const WAITING = `
  SELECT count(*)::int AS waiting FROM session_wait
   WHERE session_id = ANY($1::uuid[]) AND person_id = $2 AND state IN ('waiting', 'offered')`;

/**
 * The viewer's answer to every session of a series that is not over and not canceled, as `answerSession` keeps it for one: where
 * places are counted, each by itself. Calendars are told once. Statements grow with the sessions that have a capacity, and with
 * nothing else. Refuses with `not_found`, or `too_late` where none is left.
 */
export async function answerSeries(
  tx: Tx,
  viewer: Viewer,
  { sessionId, answer }: { sessionId: string; answer: Answer },
): Promise<SeriesAnsweredCounts> {
  const [which] = await tx.query<{ seriesId: string | null }>(WHICH, [sessionId, viewer.audienceIds]);
  const { seriesId } = found(which);
  const open: Answerable[] = [];
  if (seriesId === null) {
    await answerSession(tx, viewer, { sessionId, answer });
    open.push({ id: sessionId, capacity: null });
  } else {
    const sessions = await tx.query<Answerable & Parameters<typeof canRsvp>[1] & { now: Date }>(HOLD, [
      seriesId,
      viewer.audienceIds,
    ]);
    open.push(...sessions.filter((session) => canRsvp(viewer, session, session.now)));
    if (open.length === 0) throw new RefusalError('too_late');
    await tellCalendars(tx, { seriesId });
    tx.announce('inbox.changed', { personIds: [viewer.personId] });
    await answerMany(tx, viewer.personId, open, answer);
  }
  const [row] = await tx.query<{ waiting: number }>(WAITING, [open.map(({ id }) => id), viewer.personId]);
  return { answered: open.length, waiting: found(row).waiting };
}
