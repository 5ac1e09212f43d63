import type { Tx } from '../../platform/db/db.js';

/** So many coming sessions are told at once; who plans more has more than two years of weeks. */
const MOST = 120;
const WAIT_SECONDS = 5;

/**
 * Leaves it to bring calendars up to date with who is in a cohort, in the transaction of whoever changes that: one job for each
 * coming session. `from`: when the change begins to hold, where that is later.
 */
export async function tellCalendarsOfPeople(
  tx: Tx,
  cohortId: string,
  from: Date | null = null,
): Promise<void> {
  const now = Date.now() + WAIT_SECONDS * 1000;
  const later = from !== null && from.getTime() > now;
  const sessions = await tx.query<{ id: string }>(
    `SELECT id FROM peer_session WHERE cohort_id = $1 AND canceled_at IS NULL AND starts_at > now() ORDER BY starts_at LIMIT ${MOST}`,
    [cohortId],
  );
  const runAt = later ? from : new Date(now);
  // What comes later must not take the place of what is told now.
  const suffix = later ? `:${from.toISOString()}` : '';
  await tx.enqueueAll(
    'calendar.tell',
    sessions.map(({ id }) => ({ payload: { sessionId: id }, key: `calendar.tell:${id}${suffix}` })),
    runAt,
  );
}
