import { ensure, found, RefusalError } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { Tx } from '../../platform/db/db.js';
import { SHARED_COLUMNS } from './series-copies.js';
import { STANDING_DETAILS, type StandingDetails } from './session-details.js';
import { slotInstant } from './series-times.js';
import { canEditSession, type SessionOwner } from './sessions.policy.js';
import { isOver } from './session-time.js';

/** A series, locked. */
export interface LockedSeries extends SessionOwner {
  id: string;
  rule: string;
  startsLocal: string;
  minutes: number;
  timeZone: string;
  skipsBreaks: boolean;
  version: number;
  now: Date;
}

/** A session of a locked series, locked too. */
export interface LockedOccurrence {
  id: string;
  slot: string;
  startsAt: Date;
  endsAt: Date;
  timeZone: string;
  version: number;
  canceledAt: Date | null;
  closedAt: Date | null;
  details: StandingDetails;
  /** Words and settings as JSON, by column. */
  shared: Record<string, unknown>;
  /** Canceled at the same moment as the session that was asked for. */
  canceledTogether: boolean;
}

export interface Held {
  series: LockedSeries;
  /** The session that was asked for. */
  anchor: LockedOccurrence;
  /** All of the series, by slot. */
  sessions: LockedOccurrence[];
}

const SERIES = `
  SELECT id, audience_id AS "audienceId", cohort_id AS "cohortId", rule, starts_local AS "startsLocal", minutes, time_zone AS "timeZone",
         skips_breaks AS "skipsBreaks", version, clock_timestamp() AS now
    FROM series WHERE id = $1 FOR UPDATE`;
// In the order of the ids, as whoever else locks several does.
const HOLD = `SELECT FROM peer_session WHERE series_id = $1 ORDER BY id FOR NO KEY UPDATE`;
const SESSIONS = `
  SELECT s.id, s.series_slot AS slot, s.starts_at AS "startsAt", s.ends_at AS "endsAt", s.time_zone AS "timeZone", s.version,
         s.canceled_at AS "canceledAt", s.closed_at AS "closedAt",
         jsonb_build_object(${SHARED_COLUMNS.map((name) => `'${name}', s.${name}`).join(', ')}) AS shared,
         ${STANDING_DETAILS('s')} AS details,
         coalesce(s.canceled_at = (SELECT one.canceled_at FROM peer_session one WHERE one.id = $2), false) AS "canceledTogether"
    FROM peer_session s WHERE s.series_id = $1 ORDER BY s.series_slot`;

/** Which series the session is of, for someone who may change it; refuses for everyone else. */
export async function seriesOf(tx: Tx, viewer: Viewer, sessionId: string): Promise<string> {
  const [session] = await tx.query<SessionOwner & { seriesId: string | null }>(
    `SELECT audience_id AS "audienceId", cohort_id AS "cohortId", series_id AS "seriesId" FROM peer_session
      WHERE id = $1 AND audience_id = ANY($2::uuid[])`,
    [sessionId, viewer.audienceIds],
  );
  ensure(canEditSession(viewer, found(session)), 'coordinator');
  return found(session?.seriesId);
}

/** The series and all its sessions, locked, for whoever asked `seriesOf`; null where the session left it meanwhile. */
export async function holdSeries(tx: Tx, seriesId: string, sessionId: string): Promise<Held | null> {
  const [row] = await tx.query<LockedSeries>(SERIES, [seriesId]);
  const series = found(row);
  await tx.query(HOLD, [seriesId]);
  const sessions = await tx.query<LockedOccurrence>(SESSIONS, [seriesId, sessionId]);
  const anchor = sessions.find(({ id }) => id === sessionId);
  return anchor ? { series, anchor, sessions } : null;
}

/** The same where leaving it meanwhile is a conflict. */
export async function holdStill(tx: Tx, seriesId: string, sessionId: string): Promise<Held> {
  const held = await holdSeries(tx, seriesId, sessionId);
  if (!held) throw new RefusalError('conflict');
  return held;
}

/** Refuses where the session, or its series, was changed since it was read. */
export function ensureCurrent(
  { series, anchor }: Held,
  seen: { version: number; seriesVersion: number },
): void {
  if (anchor.version !== seen.version || series.version !== seen.seriesVersion)
    throw new RefusalError('conflict', { version: anchor.version, seriesVersion: series.version });
}

/** The sessions that a change reaches: this one and those after it, or all; never what is over. */
export const inScope = ({ series, anchor, sessions }: Held, scope: 'following' | 'all'): LockedOccurrence[] =>
  sessions.filter((one) => (scope === 'all' || one.slot >= anchor.slot) && !isOver(one, series.now));

/** Was it given a time of its own, by hand? */
export const isMoved = (one: Pick<LockedOccurrence, 'slot' | 'startsAt'>, timeZone: string): boolean =>
  one.startsAt.getTime() !== slotInstant(one.slot, timeZone).getTime();

/** One more version of the series. */
export async function countChange(tx: Tx, id: string): Promise<void> {
  await tx.query(`UPDATE series SET version = version + 1 WHERE id = $1`, [id]);
}
