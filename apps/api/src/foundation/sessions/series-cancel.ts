import { randomUUID } from 'node:crypto';
import type { Viewer } from '../../platform/access/viewer.js';
import type { Tx } from '../../platform/db/db.js';
import { RefusalError } from '../../platform/access/refusal-error.js';
import {
  countChange,
  ensureCurrent,
  holdStill,
  inScope,
  seriesOf,
  type LockedOccurrence,
} from './series-lock.js';
import { SeriesScope, type SeriesCancelInput } from './series.inputs.js';
import { cancelSession, reinstateSession } from './session-change.js';
import { settleAll } from './session-places.js';
import { planAll, tellCalendars, tellOfSession } from './session-tell.js';
import { isOver } from './session-time.js';

/**
 * Cancels this session, this one and those after it, or all that are not over; told once, of the first. Those that are off already
 * keep their own note. Twice is once; of an older version it is a `conflict`.
 */
export async function cancelSeries(tx: Tx, viewer: Viewer, input: SeriesCancelInput): Promise<void> {
  if (input.scope === SeriesScope.THIS) return cancelSession(tx, viewer, input);
  const seriesId = await seriesOf(tx, viewer, input.id);
  const held = await holdStill(tx, seriesId, input.id);
  if (held.anchor.canceledAt) return;
  if (isOver(held.anchor, held.series.now)) throw new RefusalError('too_late');
  ensureCurrent(held, input);
  const off = inScope(held, input.scope).filter(({ canceledAt }) => canceledAt === null);
  await tx.query(
    `UPDATE peer_session SET canceled_at = now(), cancel_note = $2, version = version + 1, told_with = $3 WHERE id = ANY($1::uuid[])`,
    [off.map(({ id }) => id), input.note, randomUUID()],
  );
  await settleAll(
    tx,
    off.map(({ id }) => id),
  );
  await tellOnce(tx, 'session.canceled', seriesId, off, viewer.personId);
}

/** Takes back the cancellation of a session and of all that were canceled with it and are not over. Twice is once. */
export async function reinstateSeries(tx: Tx, viewer: Viewer, sessionId: string): Promise<void> {
  const seriesId = await seriesOf(tx, viewer, sessionId);
  const held = await holdStill(tx, seriesId, sessionId);
  if (!held.anchor.canceledAt) return;
  const back = held.sessions.filter(
    (one) => one.canceledTogether && one.canceledAt !== null && !isOver(one, held.series.now),
  );
  if (back.length < 2) return reinstateSession(tx, viewer, sessionId);
  await tx.query(
    `UPDATE peer_session SET canceled_at = NULL, cancel_note = '', version = version + 1, told_with = $2 WHERE id = ANY($1::uuid[])`,
    [back.map(({ id }) => id), randomUUID()],
  );
  await settleAll(
    tx,
    back.map(({ id }) => id),
  );
  await planAll(tx, back, held.series.now);
  await tellOnce(tx, 'session.changed', seriesId, back, viewer.personId);
}

async function tellOnce(
  tx: Tx,
  kind: 'session.changed' | 'session.canceled',
  seriesId: string,
  changed: readonly LockedOccurrence[],
  by: string,
): Promise<void> {
  const [first] = [...changed].sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime());
  if (!first) return;
  await countChange(tx, seriesId);
  await tellOfSession(tx, kind, first.id, by);
  await tellCalendars(tx, { seriesId });
  tx.announce('session.changed', { sessionId: first.id });
}
