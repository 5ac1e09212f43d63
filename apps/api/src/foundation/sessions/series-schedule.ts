import { ensure, found, invalidField, RefusalError } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { mayRead } from '../../platform/access/viewer.js';
import type { Tx } from '../../platform/db/db.js';
import { addCopies, type Copy } from './series-copies.js';
import { planSeries, sessionIdOf } from './series-plan.js';
import type { SeriesScheduleInput } from './series.inputs.js';
import { scheduleSession } from './session-schedule.js';
import { planAll, tellCalendars } from './session-tell.js';
import { coordinatesSession } from './sessions.policy.js';
import { audienceFacts } from './sessions.queries.js';

/**
 * Schedules a series under the client's id, and answers with the id of its first session: the same id from the same person again
 * changes nothing. Everyone is told once, of the first. A constant number of statements, however many sessions.
 */
export async function scheduleSeries(tx: Tx, viewer: Viewer, input: SeriesScheduleInput): Promise<string> {
  const { id, audienceId } = input;
  const [audience] = mayRead(viewer, audienceId) ? await audienceFacts(tx, [audienceId]) : [];
  const { cohortId } = found(audience);
  ensure(coordinatesSession(viewer, { audienceId, cohortId }), 'coordinator');
  const standing = await firstOfMine(tx, viewer, id);
  if (standing) return standing;

  const now = new Date();
  const { rule, startsLocal, kept } = await planSeries(tx, input, now);
  const [first, ...others] = kept;
  if (!first || others.length === 0) throw invalidField('rule', 'rule_all_left_out');
  const made = await tx.query(
    `INSERT INTO series (id, audience_id, cohort_id, rule, starts_local, minutes, time_zone, skips_breaks, created_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (id) DO NOTHING RETURNING id`,
    [
      id,
      audienceId,
      cohortId,
      rule,
      startsLocal,
      input.minutes,
      input.timeZone,
      input.skipsBreaks,
      viewer.personId,
    ],
  );
  // Made by a twin of this request while this one waited.
  if (made.length === 0) return found(await firstOfMine(tx, viewer, id));

  const firstId = sessionIdOf(id, first.slot);
  // Who presents is each session's own: nobody is said to who would present in the first alone.
  const { presenterIds: _, ...draft } = input;
  await scheduleSession(tx, viewer, { ...draft, id: firstId, localStart: first.slot });
  await tx.query(`UPDATE peer_session SET series_id = $2, series_slot = $3 WHERE id = $1`, [
    firstId,
    id,
    first.slot,
  ]);
  const copies: Copy[] = others.map(({ slot, startsAt }) => ({
    id: sessionIdOf(id, slot),
    slot,
    startsAt,
    endsAt: new Date(startsAt.getTime() + input.minutes * 60_000),
  }));
  await addCopies(tx, { of: firstId, seriesId: id, timeZone: input.timeZone, by: viewer.personId, copies });
  await planAll(tx, copies, now);
  await tellCalendars(tx, { seriesId: id });
  return firstId;
}

/** The first session of a series that the viewer made; refuses where someone else did. */
async function firstOfMine(tx: Tx, viewer: Viewer, id: string): Promise<string | null> {
  const [taken] = await tx.query<{ mine: boolean | null; first: string | null }>(
    `SELECT created_by = $2 AS mine, (SELECT s.id FROM peer_session s WHERE s.series_id = series.id ORDER BY s.starts_at, s.id LIMIT 1) AS first
       FROM series WHERE id = $1`,
    [id, viewer.personId],
  );
  if (taken && !taken.mine) throw new RefusalError('id_taken');
  return taken?.first ?? null;
}
